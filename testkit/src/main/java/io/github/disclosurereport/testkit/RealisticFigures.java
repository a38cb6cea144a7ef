package io.github.disclosurereport.testkit;

import io.github.disclosurereport.figure.Count;
import io.github.disclosurereport.form.Applicant;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.CellValues;
import io.github.disclosurereport.form.CellValuesBuilder;
import io.github.disclosurereport.form.DisputeResult;
import io.github.disclosurereport.form.DisputeStage;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.RequestLine;
import java.util.SplittableRandom;

/**
 * Tables 三 and 四 as organs of a size fill them: natural persons ask most, half of the requests are granted, rare results are rare. The
 * figures satisfy every equality; section 二 is that of {@link ValidFigures}.
 */
final class RealisticFigures {

    /** Shares of the six kinds of applicant, in the order of the form. */
    private static final double[] APPLICANTS = {0.88, 0.08, 0.004, 0.008, 0.018, 0.01};
    /** The share of the first result; each later one has a little less of what is left, so that the last are rare. */
    private static final double FIRST_RESULT = 0.45;

    private static final double LATER_RESULT = 0.2;
    private static final double CARRIED_FORWARD = 0.04;
    private static final double BROUGHT_FORWARD = 0.03;
    private static final double DISPUTED = 0.05;
    /** Below this an expected number is drawn event by event, above it a fifth up or down. */
    private static final double FEW = 20;

    private final Edition edition;
    private final SplittableRandom random;
    private final CellValuesBuilder figures;

    private RealisticFigures(Edition edition, SplittableRandom random) {
        this.edition = edition;
        this.random = random;
        this.figures = ValidFigures.of(edition, random).toBuilder();
    }

    static CellValues of(Edition edition, OfficeSize size, SplittableRandom random) {
        RealisticFigures made = new RealisticFigures(edition, random);
        int requests = size.requests(random);
        made.requests(requests);
        made.disputes(requests);
        return made.figures.build();
    }

    private void requests(int requests) {
        long[] totals = new long[RequestLine.values().length];
        for (Applicant who : Applicant.values()) {
            long[] column = who == Applicant.TOTAL ? totals : column(requests * APPLICANTS[who.ordinal()]);
            for (RequestLine line : RequestLine.of(edition)) {
                figures.set(Cell.of(who, line), Count.of(column[line.ordinal()]));
                if (who != Applicant.TOTAL) {
                    totals[line.ordinal()] += column[line.ordinal()];
                }
            }
        }
    }

    private long[] column(double requests) {
        long[] column = new long[RequestLine.values().length];
        double left = requests;
        double share = FIRST_RESULT;
        long results = 0;
        for (RequestLine line : RequestLine.of(edition)) {
            if (line.isResult()) {
                column[line.ordinal()] = about(left * share);
                results += column[line.ordinal()];
                left -= left * share;
                share = LATER_RESULT;
            }
        }
        long carried = about(requests * CARRIED_FORWARD);
        long brought = Math.min(about(requests * BROUGHT_FORWARD), results + carried);
        column[RequestLine.OUTCOMES_TOTAL.ordinal()] = results;
        column[RequestLine.CARRIED_FORWARD.ordinal()] = carried;
        column[RequestLine.BROUGHT_FORWARD.ordinal()] = brought;
        column[RequestLine.RECEIVED.ordinal()] = results + carried - brought;
        return column;
    }

    private void disputes(int requests) {
        for (DisputeStage stage : DisputeStage.values()) {
            long total = 0;
            for (DisputeResult result : DisputeResult.values()) {
                long cases = result == DisputeResult.TOTAL ? total : about(requests * DISPUTED / 4);
                total += cases;
                figures.set(Cell.of(stage, result), Count.of(cases));
            }
        }
    }

    /** A number that is expected to be so great: as many rare events as happen, or so many more or less. */
    private long about(double expected) {
        if (expected >= FEW) {
            return Math.round(expected * random.nextDouble(0.8, 1.2));
        }
        double limit = Math.exp(-expected);
        double chance = random.nextDouble();
        long events = 0;
        while (chance > limit) {
            chance *= random.nextDouble();
            events++;
        }
        return events;
    }
}
