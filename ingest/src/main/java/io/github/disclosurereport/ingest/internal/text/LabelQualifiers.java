package io.github.disclosurereport.ingest.internal.text;

import java.util.List;

/** Words in and beside a label whose figures are then not those of its line: a part of them, or a comparison. */
public final class LabelQualifiers {

    /** Words of a part. No label of the form has them. */
    private static final List<String> PARTS = List.of("其中", "网上", "线上", "线下", "网络", "小计");

    /** Words of a comparison, or of another year. Some labels of the form have some. */
    private static final List<String> COMPARED = List.of("上年", "上一年", "去年", "同期", "比", "增", "减", "率", "占");

    /** Longer texts are looked through as they stand. */
    private static final int LONG = 200;

    private LabelQualifiers() {}

    /** Whether a label says that its figures are a part of a line's. */
    public static boolean arePart(String text) {
        String words = text.length() > LONG ? text : LabelNormalizer.fold(text);
        return PARTS.stream().anyMatch(words::contains);
    }

    /**
     * Whether a label says that its figures are compared with others, and the one of the form that it is laid beside does not.
     *
     * @param printed the label of the form
     * @param written the label
     */
    public static boolean areCompared(String printed, String written) {
        return COMPARED.stream().anyMatch(word -> written.contains(word) && !printed.contains(word));
    }
}
