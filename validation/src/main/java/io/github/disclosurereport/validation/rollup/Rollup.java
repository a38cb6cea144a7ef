package io.github.disclosurereport.validation.rollup;

import io.github.disclosurereport.figure.Figure;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.CellValues;
import io.github.disclosurereport.form.CellValuesBuilder;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Form;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.model.Cover;
import io.github.disclosurereport.model.Organ;
import java.util.List;
import java.util.stream.Stream;

/**
 * Adds reports up, cell by cell: a region's organs, or the predecessors of an organ after a reorganisation.
 *
 * <pre>{@code
 * validator.validate(report, Rollup.sum(predecessors));
 * }</pre>
 *
 * <p>A mark counts as nothing, and marks alone make a mark. One blank makes the sum blank, since nobody knows what it would have
 * been. Amounts in 万元 and 元 are added in 万元; where one unit is unknown and the others differ from it the sum is blank.
 * Amounts that all lack a unit are added as they stand, and the sum lacks one too. A zero fits every unit. Addition is exact; a
 * sum that no figure can hold (a count beyond a {@code long}, an amount of more than 40 digits) is left blank rather than wrong.
 */
public final class Rollup {

    private Rollup() {}

    /**
     * The sum of reports, for nobody in particular.
     *
     * @param reports reports on one edition, at least one
     * @return a report of figures alone, with the year if all state the same one: sections without prose, organ unnamed
     * @throws IllegalArgumentException if there is no report, or two are on different editions
     */
    public static AnnualReport sum(List<AnnualReport> reports) {
        return sum(Organ.named(""), reports);
    }

    /**
     * The sum of reports.
     *
     * @param organ whose figures the sum gives
     * @param reports reports on one edition, at least one
     * @return a report of figures alone, with the organ, and with the year if all state the same one
     * @throws IllegalArgumentException if there is no report, or two are on different editions
     */
    public static AnnualReport sum(Organ organ, List<AnnualReport> reports) {
        Edition edition = edition(reports);
        List<CellValues> values = reports.stream().map(AnnualReport::values).toList();
        CellValuesBuilder sum = new CellValuesBuilder(edition);
        for (Cell cell : Form.of(edition).cells()) {
            sum.set(cell, Total.of(figures(values.stream(), cell)).figure(cell));
        }
        AnnualReport blank = AnnualReport.blank(edition);
        return AnnualReport.of(cover(organ, reports), blank.sections(), sum.build());
    }

    private static Edition edition(List<AnnualReport> reports) {
        List<Edition> editions =
                reports.stream().map(AnnualReport::edition).distinct().toList();
        if (editions.size() != 1) {
            throw new IllegalArgumentException(
                    editions.isEmpty() ? "no reports to add up" : "reports: on both editions of the form");
        }
        return editions.get(0);
    }

    static List<Figure> figures(Stream<CellValues> values, Cell cell) {
        return values.map(report -> report.figure(cell)).toList();
    }

    private static Cover cover(Organ organ, List<AnnualReport> reports) {
        Cover cover = Cover.blank().withOrgan(organ);
        boolean agreed =
                reports.stream().map(report -> report.cover().year()).distinct().count() == 1;
        return agreed && reports.get(0).cover().year().isPresent()
                ? cover.withYear(reports.get(0).cover().year().getAsInt())
                : cover;
    }
}
