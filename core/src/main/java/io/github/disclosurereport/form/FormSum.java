package io.github.disclosurereport.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A total that the form prints together with its parts (勾稽关系 within one table): section 三 sums its results down each column and its
 * applicants along each row, section 四 the results of each stage. Section 二 has no totals.
 *
 * @param total the cell of the total
 * @param parts the cells that it sums, in form order
 */
public record FormSum(Cell total, List<Cell> parts) {

    /** Copies the parts. */
    public FormSum {
        parts = List.copyOf(parts);
    }

    /**
     * Returns true if it sums the figures of one row, false if those of one column.
     *
     * @return whether the total stands in the row of its parts
     */
    public boolean isAcross() {
        return parts.get(0).row() == total.row();
    }

    /** The sums of a table, those down its columns first. */
    static List<FormSum> of(Section section, List<Cell> cells) {
        return switch (section) {
            case REQUESTS ->
                Stream.concat(down(cells).stream(), across(cells, Applicant.TOTAL).stream())
                        .toList();
            case DISPUTES -> across(cells, DisputeResult.TOTAL);
            default -> List.of();
        };
    }

    private static List<FormSum> across(List<Cell> cells, FormItem total) {
        Map<FormItem, List<Cell>> rows = new LinkedHashMap<>();
        cells.forEach(cell ->
                rows.computeIfAbsent(cell.row(), row -> new ArrayList<>()).add(cell));
        return rows.values().stream()
                .map(row -> new FormSum(
                        row.stream()
                                .filter(cell -> cell.column() == total)
                                .findFirst()
                                .orElseThrow(),
                        row.stream().filter(cell -> cell.column() != total).toList()))
                .toList();
    }

    private static List<FormSum> down(List<Cell> cells) {
        return Stream.of(Applicant.values())
                .map(who -> new FormSum(
                        Cell.of(who, RequestLine.OUTCOMES_TOTAL),
                        cells.stream()
                                .filter(cell -> cell.column() == who
                                        && cell.row() instanceof RequestLine line
                                        && line.isResult())
                                .toList()))
                .toList();
    }
}
