package io.github.disclosurereport.ingest.internal.format.pdf;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Form;
import io.github.disclosurereport.ingest.internal.lexicon.TableLabels;
import io.github.disclosurereport.ingest.internal.text.FigureNotation;
import io.github.disclosurereport.ingest.internal.text.LabelNormalizer;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A row that the end of a page has broken: its label begins above and ends below, and its figures stand on one side. That is certain
 * only if both pieces together are the label of a line and the piece below is none.
 */
final class BrokenRow {

    private BrokenRow() {}

    /**
     * Joins the last row of a table with the first of its next part if they are one row.
     *
     * @param above the table so far, which then has the words of both
     * @param below its next part, which then has a row less
     */
    static void join(PdfTable above, PdfTable below) {
        SortedMap<Float, List<PdfWord>> upper = above.row(above.rows() - 1);
        SortedMap<Float, List<PdfWord>> lower = below.row(0);
        if (haveSameColumns(upper, lower) && isOne(List.copyOf(upper.values()), List.copyOf(lower.values()))) {
            Iterator<List<PdfWord>> rest = lower.values().iterator();
            upper.values().forEach(words -> words.addAll(rest.next()));
            below.dropFirstRow();
        }
    }

    /** Whether the row begins with a number that counts it, all of it above. */
    private static boolean isSerial(List<List<PdfWord>> upper, List<List<PdfWord>> lower) {
        return upper.size() > 2 && lower.get(0).isEmpty() && FigureNotation.isPlain(text(upper.get(0)));
    }

    private static boolean haveSameColumns(Map<Float, ?> upper, Map<Float, ?> lower) {
        if (upper.size() != lower.size() || upper.size() < 2) {
            return false;
        }
        Iterator<Float> others = lower.keySet().iterator();
        boolean same = true;
        for (float left : upper.keySet()) {
            same &= Math.abs(left - others.next()) <= Ruling.NEAR;
        }
        return same;
    }

    private static boolean isOne(List<List<PdfWord>> upper, List<List<PdfWord>> lower) {
        int label = isSerial(upper, lower) ? 1 : 0;
        boolean figuresAbove = upper.subList(label + 1, upper.size()).stream().anyMatch(words -> !words.isEmpty());
        boolean figuresBelow = lower.subList(label + 1, lower.size()).stream().anyMatch(words -> !words.isEmpty());
        String begin = text(upper.get(label));
        String end = text(lower.get(label));
        boolean broken = !isLine(begin) || LabelNormalizer.of(end).isEmpty();
        return !(figuresAbove && figuresBelow)
                && !begin.isEmpty()
                && !end.isEmpty()
                && broken
                && !isLine(end)
                && isLine(begin + end);
    }

    private static String text(List<PdfWord> words) {
        return words.stream().map(PdfWord::text).collect(Collectors.joining());
    }

    private static boolean isLine(String label) {
        String key = LabelNormalizer.of(label);
        return Stream.of(Edition.values())
                .anyMatch(edition -> Form.of(edition).tables().stream()
                        .anyMatch(table ->
                                TableLabels.of(edition, table.section()).index().exactly(key) != null));
    }
}
