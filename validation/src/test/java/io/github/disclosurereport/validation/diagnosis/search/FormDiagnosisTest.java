package io.github.disclosurereport.validation.diagnosis.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.Applicant;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.DisputeResult;
import io.github.disclosurereport.form.DisputeStage;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.RequestLine;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.validation.diagnosis.BlankReason;
import io.github.disclosurereport.validation.diagnosis.CountRange;
import io.github.disclosurereport.validation.diagnosis.SearchLimits;
import io.github.disclosurereport.validation.diagnosis.Status;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the form's own equalities can and cannot tell. */
class FormDiagnosisTest {

    private static final long SEED = 711;

    private static Localization locate(Component component, Figures figures) {
        return Localizer.locate(component, figures, SearchLimits.STANDARD);
    }

    private static int slot(Applicant who, RequestLine line) {
        return Cell.of(who, line).slot();
    }

    private static Figures add(Figures figures, int slot, long delta) {
        return figures.with(slot, figures.number(slot) + delta);
    }

    @ParameterizedTest
    @EnumSource
    void oneWrongCellOfSectionThreeIsAlwaysLocated(Edition edition) {
        Component requests = Book.requests(edition);
        for (Figures figures : Book.reports(edition)) {
            assertThat(locate(requests, figures).status()).isEqualTo(Status.CLEAN);
            for (int variable = 0; variable < requests.variables(); variable++) {
                int slot = requests.slot(variable);
                long right = figures.number(slot);
                for (long wrong : new long[] {right + 1, right * 10 + 7, right - 1, -right - 3, Long.MAX_VALUE}) {
                    Change change = new Change(slot, CountRange.exactly(BigInteger.valueOf(right)));
                    Localization answer = locate(requests, figures.with(slot, wrong));
                    assertThat(answer.status()).as("%s %s", slot, wrong).isEqualTo(Status.LOCATED);
                    assertThat(answer.sets()).containsExactly(new CellSet(List.of(change)));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void anErrorInSectionFourIsDetectedNotLocated(Edition edition) {
        List<Component> parts = Book.system(edition).components();
        Figures figures = Book.reports(edition).get(1);
        assertThat(parts).hasSize(4);
        for (DisputeStage stage : DisputeStage.values()) {
            Component block = parts.get(1 + stage.ordinal());
            Figures wrong = add(figures, Cell.of(stage, DisputeResult.TOTAL).slot(), 2);
            Localization answer = locate(block, wrong);
            assertThat(answer.status()).isEqualTo(Status.AMBIGUOUS);
            assertThat(answer.sets()).hasSize(DisputeResult.values().length);
            assertThat(answer.sets()).allMatch(set -> BruteForce.holds(block, wrong, set));
        }
    }

    /** Any three errors are seen; four on the corners of a rectangle can hide, and three of them look like one at the fourth. */
    @ParameterizedTest
    @EnumSource
    void theLeastDistanceIsFour(Edition edition) {
        Component requests = Book.requests(edition);
        SplittableRandom random = new SplittableRandom(SEED);
        List<Figures> reports = Book.reports(edition);
        for (int i = 0; i < 3_000; i++) {
            Figures figures = reports.get(i % 3);
            Figures wrong = spoiled(requests, figures, random, 1 + i % 3);
            assertThat(locate(requests, wrong).status())
                    .as("seed %s, %s", SEED, i)
                    .isNotEqualTo(Status.CLEAN);
        }
        Figures hidden = square(edition);
        assertThat(locate(requests, hidden).status()).isEqualTo(Status.CLEAN);
        hidden = add(hidden, slot(Applicant.NATURAL_PERSONS, RequestLine.GRANTED), 5);
        hidden = add(hidden, slot(Applicant.NATURAL_PERSONS, RequestLine.PARTLY_GRANTED), -5);
        hidden = add(hidden, slot(Applicant.BUSINESSES, RequestLine.GRANTED), -5);
        int fourth = slot(Applicant.BUSINESSES, RequestLine.PARTLY_GRANTED);
        assertThat(locate(requests, hidden).sets())
                .containsExactly(new CellSet(List.of(new Change(fourth, CountRange.exactly(BigInteger.valueOf(15))))));
        assertThat(locate(requests, add(hidden, fourth, 5)).status()).isEqualTo(Status.CLEAN);
    }

    /** Two columns with ten requests granted and ten granted in part, and nothing else. */
    private static Figures square(Edition edition) {
        Figures figures = Figures.of(AnnualReport.zero(edition).values());
        for (Applicant who : List.of(Applicant.NATURAL_PERSONS, Applicant.BUSINESSES, Applicant.TOTAL)) {
            long each = who == Applicant.TOTAL ? 20 : 10;
            figures = figures.with(slot(who, RequestLine.GRANTED), each)
                    .with(slot(who, RequestLine.PARTLY_GRANTED), each)
                    .with(slot(who, RequestLine.OUTCOMES_TOTAL), 2 * each)
                    .with(slot(who, RequestLine.RECEIVED), 2 * each);
        }
        return figures;
    }

    /** The truth is among the answers, or something smaller is; every answer is genuine, and nothing smaller is. */
    @ParameterizedTest
    @EnumSource
    void twoAndThreeWrongCellsAreExplained(Edition edition) {
        Component requests = Book.requests(edition);
        SplittableRandom random = new SplittableRandom(SEED);
        List<Figures> reports = Book.reports(edition);
        for (int i = 0; i < 60; i++) {
            Figures figures = reports.get(i % 3);
            int errors = 2 + i % 2;
            Figures wrong = spoiled(requests, figures, random, errors);
            int[] truth = changed(requests, figures, wrong);
            Localization answer = locate(requests, wrong);
            String what = "seed " + SEED + ", report " + i + ", cells " + Arrays.toString(truth);
            assertThat(answer.status()).as(what).isIn(Status.LOCATED, Status.AMBIGUOUS);
            if (answer.lowerBound() == truth.length) {
                assertThat(answer.sets()).as(what).anyMatch(found -> Arrays.equals(found.slots(), truth));
            }
            assertThat(answer.lowerBound()).as(what).isLessThanOrEqualTo(truth.length);
            assertThat(answer.sets()).as(what).allMatch(found -> BruteForce.holds(requests, wrong, found));
            assertThat(isMendedByFewer(requests, wrong, answer.lowerBound()))
                    .as(what)
                    .isFalse();
        }
    }

    private static Figures spoiled(Component part, Figures figures, SplittableRandom random, int errors) {
        Figures wrong = figures;
        for (int slot : distinct(part, random, errors)) {
            wrong = add(
                    wrong,
                    slot,
                    random.nextInt(1, 30) * (figures.number(slot) < 30 || random.nextBoolean() ? 1L : -1L));
        }
        return wrong;
    }

    private static int[] distinct(Component part, SplittableRandom random, int cells) {
        return random.ints(0, part.variables())
                .distinct()
                .limit(cells)
                .map(part::slot)
                .toArray();
    }

    private static int[] changed(Component part, Figures before, Figures after) {
        int[] slots = new int[part.variables()];
        Arrays.setAll(slots, part::slot);
        return Arrays.stream(slots)
                .filter(slot -> before.number(slot) != after.number(slot))
                .toArray();
    }

    private static boolean isMendedByFewer(Component part, Figures figures, int than) {
        for (int one = 0; one < part.variables(); one++) {
            if (than > 1 && BruteForce.canMend(part, figures, one)) {
                return true;
            }
            for (int two = 0; than > 2 && two < one; two++) {
                if (mayMend(part, figures, one, two) && BruteForce.canMend(part, figures, one, two)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether each violated equality has one of two cells. */
    private static boolean mayMend(Component part, Figures figures, int one, int two) {
        long[] numbers = new long[part.variables()];
        Arrays.setAll(numbers, variable -> figures.number(part.slot(variable)));
        for (int row = 0; row < part.rows(); row++) {
            if (part.coefficient(row, one) == 0 && part.coefficient(row, two) == 0 && part.lack(row, numbers) != 0) {
                return false;
            }
        }
        return true;
    }

    @ParameterizedTest
    @EnumSource
    void threeBlanksOfSectionThreeAreAlwaysDeduced(Edition edition) {
        Component requests = Book.requests(edition);
        SplittableRandom random = new SplittableRandom(SEED);
        List<Figures> reports = Book.reports(edition);
        for (int i = 0; i < 600; i++) {
            Figures figures = reports.get(i % 3);
            int[] blanks = distinct(requests, random, 1 + i % 3);
            Figures blank = figures.withBlank(blanks);
            String what = "seed " + SEED + ", report " + i + ", blanks " + Arrays.toString(blanks);
            assertThat(locate(requests, blank).status()).as(what).isEqualTo(Status.CLEAN);
            assertThat(BlankDeduction.of(requests, blank))
                    .as(what)
                    .hasSize(blanks.length)
                    .allSatisfy(deduction -> {
                        BigInteger right = BigInteger.valueOf(figures.number(deduction.slot()));
                        assertThat(deduction.values()).isEqualTo(CountRange.exactly(right));
                        assertThat(deduction.reason()).isEqualTo(BlankReason.ELIMINATION);
                    });
        }
    }

    /** Five columns left blank, as small bureaus do, and one figure wrong elsewhere. */
    @ParameterizedTest
    @EnumSource
    void blankColumnsDoNotHideAnError(Edition edition) {
        Component requests = Book.requests(edition);
        Figures figures = Book.reports(edition).get(1);
        for (Applicant who : Applicant.values()) {
            if (who != Applicant.NATURAL_PERSONS && who != Applicant.TOTAL) {
                for (RequestLine line : RequestLine.of(edition)) {
                    figures = figures.withBlank(slot(who, line));
                }
            }
        }
        assertThat(locate(requests, figures).status()).isEqualTo(Status.CLEAN);
        int granted = slot(Applicant.NATURAL_PERSONS, RequestLine.GRANTED);
        Localization answer = locate(requests, add(figures, granted, 1));
        assertThat(answer.status()).isEqualTo(Status.AMBIGUOUS);
        assertThat(answer.sets()).anyMatch(found -> Arrays.equals(found.slots(), new int[] {granted}));
        assertThat(BlankDeduction.of(requests, figures))
                .filteredOn(deduction -> deduction.reason() == BlankReason.OPEN)
                .isNotEmpty();
    }
}
