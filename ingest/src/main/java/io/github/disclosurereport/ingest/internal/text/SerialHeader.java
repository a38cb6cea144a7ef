package io.github.disclosurereport.ingest.internal.text;

import java.util.Set;

/** The header of a column that numbers the rows of a table, such as 序号. The form prints none; publishers add it. */
public final class SerialHeader {

    private static final Set<String> HEADERS = Set.of("序号", "编号", "行次");

    private SerialHeader() {}

    /** Returns true if words are such a header. */
    public static boolean isHeader(String words) {
        return HEADERS.contains(LabelNormalizer.of(words));
    }
}
