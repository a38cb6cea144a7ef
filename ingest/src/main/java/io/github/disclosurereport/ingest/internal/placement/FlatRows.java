package io.github.disclosurereport.ingest.internal.placement;

import io.github.disclosurereport.ingest.internal.lexicon.RowTemplate;
import io.github.disclosurereport.ingest.internal.text.CellText;
import io.github.disclosurereport.ingest.internal.text.FigureNotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The rows of a table that lost its grid, aligned with the form. */
final class FlatRows {

    private final RowAligner.Medium medium;

    /**
     * Rows of one table.
     *
     * @param piped whether bars part the cells
     */
    FlatRows(boolean piped) {
        this.medium = piped ? RowAligner.Medium.CELLS : RowAligner.Medium.WORDS;
    }

    /**
     * The figures of a row in the form's order.
     *
     * @param row what stands behind its label
     * @param template what the form prints there
     * @param withSubtotal whether the headers name a column 小计
     * @return as many as the form prints; empty if they are not certain
     */
    Optional<List<CellText>> figures(List<CellText> row, RowTemplate template, boolean withSubtotal) {
        Optional<List<CellText>> rest = withSubtotal ? withoutSubtotal(row, template) : Optional.empty();
        return rest.or(
                () -> align(medium == RowAligner.Medium.WORDS ? betweenTabs(row, template.slots()) : row, template));
    }

    /**
     * The same for a row in which a blank is a cell for certain.
     *
     * @param row what stands behind its label
     * @param template what the form prints there
     */
    Optional<List<CellText>> align(List<CellText> row, RowTemplate template) {
        return RowAligner.align(row, template, medium).places().map(places -> pieces(row, places));
    }

    /**
     * Whether a number beside the row seems to be its total, two of its figures being the digits of one.
     *
     * @param row what stands behind its label
     * @param beside the number
     * @param template what the form prints there
     */
    boolean isCompletedBy(List<CellText> row, CellText beside, RowTemplate template) {
        List<CellText> all = new ArrayList<>(row);
        all.add(beside);
        return !template.sums().isEmpty()
                && RowAligner.align(all, template, RowAligner.Medium.WORDS).assumes(Assumption.SPLIT_NUMBER);
    }

    private static List<CellText> pieces(List<CellText> row, List<Integer> places) {
        return places.stream().map(row::get).toList();
    }

    /**
     * The figures where tabs part them, between two of which stands a blank cell, or white space: white space stands between all figures
     * or between none, and a blank before the first figure may be the label's. None if it can be both.
     */
    private static List<CellText> betweenTabs(List<CellText> row, int printed) {
        List<CellText> filled = row.stream().filter(text -> !text.isBlank()).toList();
        int between = 0;
        for (int i = 1; i < row.size(); i++) {
            between += row.get(i).isBlank() && !row.get(i - 1).isBlank() ? 1 : 0;
        }
        boolean cells = row.size() == printed && !row.get(0).isBlank();
        boolean white = between == 0 || between == filled.size() - 1;
        return cells ? row : white ? filled : List.of();
    }

    /**
     * The figures of a row by applicant without the 小计 that stands before its total, whatever fills the row up behind; empty unless all
     * are numbers and both sums hold.
     */
    private static Optional<List<CellText>> withoutSubtotal(List<CellText> row, RowTemplate template) {
        if (!template.isOneSum()) {
            return Optional.empty();
        }
        RowReading reading = RowAligner.align(row, template.withSubtotal(), RowAligner.Medium.CELLS);
        int subtotal = template.slots() - 1;
        return reading.places()
                .filter(places -> reading.alignments().get(0).addsUp())
                .map(places -> pieces(row, places))
                .filter(found -> found.stream().allMatch(text -> text.figure().kind() == FigureNotation.Kind.NUMBER))
                .map(found -> Stream.concat(
                                found.stream().limit(subtotal), found.stream().skip(subtotal + 1L))
                        .toList());
    }
}
