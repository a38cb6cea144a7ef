package io.github.disclosurereport.validation.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.figure.Count;
import io.github.disclosurereport.figure.Figure;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.CellValues;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Form;
import io.github.disclosurereport.form.Section;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.model.CellEdit;
import io.github.disclosurereport.testkit.OfficeSize;
import io.github.disclosurereport.testkit.SampleReports;
import io.github.disclosurereport.testkit.TypingErrors;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How often the diagnosis is right, counted over reports with errors as people make them. Prints a line a row of the table. */
class LocationQualityTest {

    private static final long SEED = 20_211_109;
    private static final int RUNS = 2_000;
    private static final ErrorLocator LOCATOR = ErrorLocator.standard();

    private final SplittableRandom random = new SplittableRandom(SEED);

    /** What became of some reports. */
    private static final class Tally {
        private int runs;
        private int right;
        private int unique;
        private int uniqueAndWrong;

        void add(Tally other) {
            runs += other.runs;
            right += other.right;
            unique += other.unique;
            uniqueAndWrong += other.uniqueAndWrong;
        }

        double share() {
            return 100.0 * right / runs;
        }

        void print(String what) {
            System.out.printf(
                    Locale.ROOT,
                    "quality, seed %d, %d reports: %s: right %.2f %%, the only smallest set %.2f %%, only and wrong %d%n",
                    SEED,
                    runs,
                    what,
                    share(),
                    100.0 * unique / runs,
                    uniqueAndWrong);
        }
    }

    /** Says how to spoil a valid report, or nothing if what it picked has no such error. */
    private interface Spoiler {
        List<CellEdit> spoil(AnnualReport valid, List<Cell> cells);
    }

    @Test
    void oneWrongCellOfTheRequestsIsAlwaysLocated() {
        Tally tally = run("1 wrong cell", Section.REQUESTS, mistyped(1));
        assertThat(tally.right).isEqualTo(tally.unique).isEqualTo(tally.runs);
    }

    /** From 1 to all that a count can hold, up and down: what is wrong by so much is located like a slip of the hand. */
    @Test
    void howFarItIsWrongDoesNotMatter() {
        Tally tally = run("1 wrong cell, any figure in it", Section.REQUESTS, (valid, cells) -> {
            Cell cell = cells.get(random.nextInt(cells.size()));
            long was = valid.values().number(cell.slot());
            long wrong = was;
            while (wrong == was) {
                wrong = random.nextLong() >> random.nextInt(Long.SIZE);
            }
            return List.of(new CellEdit(cell, Count.of(was), Count.of(wrong)));
        });
        assertThat(tally.right).isEqualTo(tally.unique).isEqualTo(tally.runs);
    }

    @Test
    void twoOrThreeWrongCellsAreLocatedNearlyAlways() {
        Tally two = run("2 wrong cells", Section.REQUESTS, mistyped(2));
        Tally three = run("3 wrong cells", Section.REQUESTS, mistyped(3));
        run("4 wrong cells", Section.REQUESTS, mistyped(4));
        assertThat(two.share()).isGreaterThanOrEqualTo(99);
        assertThat(three.share()).isGreaterThanOrEqualTo(98);
        assertThat(two.uniqueAndWrong).isLessThanOrEqualTo(two.runs / 2_000);
        assertThat(two.uniqueAndWrong + three.uniqueAndWrong).isLessThanOrEqualTo((two.runs + three.runs) / 2_000);
    }

    @Test
    void swappedNeighboursAreMostlyTold() {
        Tally tally = run("neighbours swapped", Section.REQUESTS, this::swapped);
        assertThat(tally.share()).isGreaterThanOrEqualTo(80);
    }

    /** With section 四 the share falls, since one equality a block sees an error and does not locate it: a figure more than a floor. */
    @Test
    void aWrongCellAnywhereIsLocatedOrShownAsATie() {
        run("1 wrong cell of 四", Section.DISPUTES, mistyped(1));
        Tally whole = new Tally();
        for (Edition edition : Edition.values()) {
            List<Cell> cells =
                    new ArrayList<>(Form.of(edition).table(Section.REQUESTS).cells());
            cells.addAll(Form.of(edition).table(Section.DISPUTES).cells());
            for (OfficeSize size : OfficeSize.values()) {
                whole.add(run(edition, size, cells, mistyped(1)));
            }
        }
        whole.print("1 wrong cell of 三 or 四");
        assertThat(whole.uniqueAndWrong).isZero();
        assertThat(whole.share()).isGreaterThan(90);
    }

    @Test
    void upToThreeBlanksAnywhereInTheRequestsAreDeduced() {
        Tally tally = run("1 to 3 blanks", Section.REQUESTS, (valid, cells) -> {
            List<Cell> shuffled = new ArrayList<>(cells);
            Collections.shuffle(shuffled, new Random(random.nextLong()));
            return shuffled.subList(0, 1 + random.nextInt(3)).stream()
                    .sorted()
                    .map(cell -> new CellEdit(cell, valid.get(cell), Count.blank()))
                    .toList();
        });
        assertThat(tally.right).isEqualTo(tally.runs);
    }

    private Tally run(String what, Section section, Spoiler spoiler) {
        Tally all = new Tally();
        for (Edition edition : Edition.values()) {
            for (OfficeSize size : OfficeSize.values()) {
                List<Cell> cells = Form.of(edition).table(section).cells();
                Tally some = run(edition, size, cells, spoiler);
                some.print(what + ", " + edition.id() + " " + size);
                all.add(some);
            }
        }
        all.print(what + ", all");
        return all;
    }

    private Tally run(Edition edition, OfficeSize size, List<Cell> cells, Spoiler spoiler) {
        Tally tally = new Tally();
        while (tally.runs < RUNS) {
            AnnualReport valid = SampleReports.realistic(edition, size, random.nextLong());
            List<CellEdit> typed = spoiler.spoil(valid, cells);
            if (!typed.isEmpty()) {
                count(valid, typed, tally);
            }
        }
        return tally;
    }

    private Spoiler mistyped(int errors) {
        return (valid, cells) -> TypingErrors.in(valid.values(), cells, errors, random);
    }

    private List<CellEdit> swapped(AnnualReport valid, List<Cell> cells) {
        Cell cell = cells.get(random.nextInt(cells.size()));
        List<Cell> beside = Neighbours.of(cell, valid.edition());
        Cell other = beside.get(random.nextInt(beside.size()));
        Figure mine = valid.get(cell);
        Figure yours = valid.get(other);
        return Stream.of(new CellEdit(cell, mine, yours), new CellEdit(other, yours, mine))
                .filter(edit -> !mine.equals(yours))
                .sorted(Comparator.comparing(CellEdit::cell))
                .toList();
    }

    private static void count(AnnualReport valid, List<CellEdit> typed, Tally tally) {
        AnnualReport wrong = valid.with(typed);
        Diagnosis diagnosis = LOCATOR.diagnose(wrong);
        List<CellEdit> cure = typed.stream()
                .map(edit -> new CellEdit(edit.cell(), edit.to(), edit.from()))
                .toList();
        boolean isRight = (diagnosis.isClean() ? diagnosis.fillings() : diagnosis.edits()).equals(cure);
        boolean isUnique = diagnosis.parts().stream()
                .allMatch(part -> part.status() == Status.CLEAN || part.status() == Status.LOCATED);
        tally.runs++;
        tally.right += isRight ? 1 : 0;
        tally.unique += isUnique ? 1 : 0;
        if (isUnique && !isRight) {
            tally.uniqueAndWrong++;
            assertGenuine(wrong, diagnosis, typed.size());
        }
    }

    /** No larger than what was done to the report, and all is well once it is applied: nothing in the figures speaks against it. */
    private static void assertGenuine(AnnualReport wrong, Diagnosis diagnosis, int errors) {
        assertThat(diagnosis.edits()).hasSizeLessThanOrEqualTo(errors);
        CellValues mended = wrong.with(diagnosis.edits()).values();
        diagnosis
                .suggestions()
                .forEach(explanation -> assertThat(explanation.certificate().mended())
                        .allMatch(equality -> equality.holdsWithBlanksAsZero(mended)));
        assertThat(LOCATOR.diagnose(wrong.with(diagnosis.edits())).isClean()).isTrue();
    }
}
