package io.github.disclosurereport.validation.diagnosis;

import io.github.disclosurereport.figure.Count;
import io.github.disclosurereport.form.Applicant;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.DisputeResult;
import io.github.disclosurereport.form.DisputeStage;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.RequestLine;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.model.CellEdit;
import java.util.ArrayList;
import java.util.List;

/** The example of the documentation: two kinds of applicant and two results, 0 everywhere else. */
final class WorkedReport {

    private static final Applicant[] COLUMNS = {Applicant.NATURAL_PERSONS, Applicant.BUSINESSES, Applicant.TOTAL};
    private static final RequestLine[] ROWS = {
        RequestLine.RECEIVED,
        RequestLine.BROUGHT_FORWARD,
        RequestLine.GRANTED,
        RequestLine.PARTLY_GRANTED,
        RequestLine.OUTCOMES_TOTAL,
        RequestLine.CARRIED_FORWARD
    };
    private static final int[][] FIGURES = {
        {120, 30, 150}, {10, 2, 12}, {80, 20, 100}, {36, 9, 45}, {116, 29, 145}, {14, 3, 17}
    };

    /** What is typed wrongly, the cure that should be suggested, and how many sets are as small. */
    record Example(String name, List<CellEdit> typed, List<CellEdit> cure, int sets) {}

    private WorkedReport() {}

    static AnnualReport right() {
        AnnualReport report = AnnualReport.zero(Edition.E2021);
        for (int row = 0; row < ROWS.length; row++) {
            for (int column = 0; column < COLUMNS.length; column++) {
                report = report.with(Cell.of(COLUMNS[column], ROWS[row]), Count.of(FIGURES[row][column]));
            }
        }
        return report;
    }

    static List<Example> all() {
        CellEdit swapped = typed(RequestLine.OUTCOMES_TOTAL, Applicant.NATURAL_PERSONS, 161);
        return List.of(
                example("161 for 116", 1, swapped),
                example("54 for 45", 1, typed(RequestLine.PARTLY_GRANTED, Applicant.TOTAL, 54)),
                example("105 for 150", 1, typed(RequestLine.RECEIVED, Applicant.TOTAL, 105)),
                example(
                        "161 for 116 and 200 for 20",
                        1,
                        typed(RequestLine.GRANTED, Applicant.BUSINESSES, 200),
                        swapped),
                example(
                        "80 and 36 interchanged",
                        2,
                        typed(RequestLine.GRANTED, Applicant.NATURAL_PERSONS, 36),
                        typed(RequestLine.PARTLY_GRANTED, Applicant.NATURAL_PERSONS, 80)));
    }

    private static CellEdit typed(RequestLine line, Applicant who, long wrong) {
        Cell cell = Cell.of(who, line);
        return new CellEdit(cell, right().get(cell), Count.of(wrong));
    }

    private static Example example(String name, int sets, CellEdit... typed) {
        List<CellEdit> cure = new ArrayList<>();
        for (CellEdit edit : typed) {
            cure.add(new CellEdit(edit.cell(), edit.to(), edit.from()));
        }
        return new Example(name, List.of(typed), cure, sets);
    }

    /** A block of section 四, 0 everywhere else. */
    static AnnualReport disputes(long... figures) {
        AnnualReport report = AnnualReport.zero(Edition.E2021);
        for (DisputeResult result : DisputeResult.values()) {
            report = report.with(Cell.of(DisputeStage.RECONSIDERATION, result), Count.of(figures[result.ordinal()]));
        }
        return report;
    }
}
