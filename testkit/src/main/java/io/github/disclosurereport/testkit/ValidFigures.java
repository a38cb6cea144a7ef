package io.github.disclosurereport.testkit;

import io.github.disclosurereport.figure.Count;
import io.github.disclosurereport.form.Applicant;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.CellValues;
import io.github.disclosurereport.form.CellValuesBuilder;
import io.github.disclosurereport.form.DisclosureColumn;
import io.github.disclosurereport.form.DisputeResult;
import io.github.disclosurereport.form.DisputeStage;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Form;
import io.github.disclosurereport.form.RequestLine;
import io.github.disclosurereport.form.Section;
import java.util.Arrays;
import java.util.SplittableRandom;

/** Figures that satisfy every equality of the form, and every cell filled. */
final class ValidFigures {

    private final Edition edition;
    private final SplittableRandom random;
    private final CellValuesBuilder figures;

    private ValidFigures(Edition edition, SplittableRandom random) {
        this.edition = edition;
        this.random = random;
        this.figures = new CellValuesBuilder(edition);
    }

    static CellValues of(Edition edition, SplittableRandom random) {
        ValidFigures made = new ValidFigures(edition, random);
        made.disclosure();
        made.requests();
        made.disputes();
        return made.figures.build();
    }

    private void disclosure() {
        for (Cell cell : Form.of(edition).table(Section.PROACTIVE_DISCLOSURE).cells()) {
            if (cell.isAmount()) {
                figures.set(cell, SampleReports.amount(random.nextInt(1, 99_999) + "." + random.nextInt(1, 99)));
            } else {
                figures.set(cell, Count.of(disclosed((DisclosureColumn) cell.column())));
            }
        }
    }

    /** Stocks above flows, and last year's items above this year's decrease, so that no plausibility rule has a word to say. */
    private int disclosed(DisclosureColumn column) {
        return switch (column) {
            case IN_FORCE, PUBLISHED_TO_DATE -> random.nextInt(100, 500);
            case ITEMS_LAST_YEAR -> random.nextInt(50, 100);
            case CHANGE -> random.nextInt(-20, 20);
            case ISSUED, REPEALED, CREATED, PUBLISHED, PROJECTS -> random.nextInt(1, 50);
            case DECISIONS -> random.nextInt(100_000);
            case AMOUNT -> throw new IllegalArgumentException(column.name());
        };
    }

    private void requests() {
        long[] totals = new long[RequestLine.values().length];
        for (Applicant who : Applicant.values()) {
            long[] column = who == Applicant.TOTAL ? totals : column();
            for (RequestLine line : RequestLine.of(edition)) {
                figures.set(Cell.of(who, line), Count.of(column[line.ordinal()]));
                if (who != Applicant.TOTAL) {
                    totals[line.ordinal()] += column[line.ordinal()];
                }
            }
        }
    }

    private long[] column() {
        int size = 1 << random.nextInt(1, 10);
        long[] column = new long[RequestLine.values().length];
        for (RequestLine line : RequestLine.of(edition)) {
            if (line.isResult()) {
                column[line.ordinal()] = random.nextInt(size);
                column[RequestLine.OUTCOMES_TOTAL.ordinal()] += column[line.ordinal()];
            }
        }
        long carried = random.nextInt(size);
        long all = column[RequestLine.OUTCOMES_TOTAL.ordinal()] + carried;
        long brought = random.nextLong(all + 1);
        column[RequestLine.CARRIED_FORWARD.ordinal()] = carried;
        column[RequestLine.BROUGHT_FORWARD.ordinal()] = brought;
        column[RequestLine.RECEIVED.ordinal()] = all - brought;
        return column;
    }

    private void disputes() {
        for (DisputeStage stage : DisputeStage.values()) {
            long[] block = new long[DisputeResult.values().length];
            for (DisputeResult result : DisputeResult.values()) {
                boolean isTotal = result == DisputeResult.TOTAL;
                block[result.ordinal()] = isTotal ? Arrays.stream(block).sum() : random.nextInt(200);
                figures.set(Cell.of(stage, result), Count.of(block[result.ordinal()]));
            }
        }
    }
}
