package io.github.disclosurereport.ingest.internal.placement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.ingest.SourcePlace;
import io.github.disclosurereport.ingest.internal.lexicon.RowTemplate;
import io.github.disclosurereport.ingest.internal.placement.RowAligner.Medium;
import io.github.disclosurereport.ingest.internal.text.CellText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One test for each assumption, named after it. Figures are written with a space between, a blank as "_". */
class RowAlignerTest {

    static CellText cell(String text) {
        return new CellText(text.equals("_") ? "" : text, new SourcePlace.InText(1, 1));
    }

    static List<CellText> row(String figures) {
        return Stream.of(figures.split(" ", -1)).map(RowAlignerTest::cell).toList();
    }

    /** A row of groups, the last figure of each being its total; one of three figures has none. */
    static RowTemplate template(int slots) {
        int group = slots % 5 == 0 ? 5 : slots == 3 ? 0 : slots;
        List<RowTemplate.Sum> sums = new ArrayList<>();
        for (int from = 0; group > 0 && from < slots; from += group) {
            sums.add(new RowTemplate.Sum(
                    IntStream.range(from, from + group - 1).boxed().toList(), from + group - 1));
        }
        return new RowTemplate(slots, sums);
    }

    private static RowReading align(String figures, int slots, Medium medium) {
        return RowAligner.align(row(figures), template(slots), medium);
    }

    /** What is read; empty if it is not certain. */
    private static Optional<String> read(String figures, int slots, Medium medium) {
        List<CellText> row = row(figures);
        return RowAligner.align(row, template(slots), medium)
                .places()
                .map(places -> places.stream()
                        .map(place ->
                                row.get(place).isBlank() ? "_" : row.get(place).text())
                        .collect(Collectors.joining(" ")));
    }

    private static void isRead(String figures, int slots, Medium medium, String read) {
        assertThat(read(figures, slots, medium)).isEqualTo(Optional.ofNullable(read));
    }

    @ParameterizedTest
    @CsvSource({"1 2 3", "1 _ 3", "_ _ _", "1 0 0 0 1", "/ 0 0 0 /", "1 l 0 0 7", "_ 0 0 0 _"})
    void readsRow_thatHasAPieceForEachCell(String figures) {
        isRead(figures, figures.split(" ", -1).length, Medium.CELLS, figures);
    }

    @ParameterizedTest
    @CsvSource({"1 2, 3", "_, 3", "1 2 3 4, 3", "1 0 0 1, 5"})
    void leavesRow_withTooFewOrTooManyNumbers(String figures, int slots) {
        assertThat(read(figures, slots, Medium.CELLS)).isEmpty();
        assertThat(read(figures, slots, Medium.WORDS)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1 2 3 _ _, 3, 1 2 3",
        "_ 1 2 3 _, 3, 1 2 3",
        "_ 1 2 _, 3,",
        "1 _ 3 _, 3,",
        "_ _ 2 3, 3,",
        "1 0 0 0 1 _, 5, 1 0 0 0 1",
        "1 0 0 0 2 _, 5,",
        "1 _ 0 0 1 _ _, 5, 1 _ 0 0 1",
        "1 _ 0 0 2 _ _, 5,",
        "0 _ 0 0 0 _ _, 5,",
        "0 0 0 0 _ _, 5,",
        "0 0 0 _ _ _ _, 5,",
        "1 _ l 0 1 _, 5,",
        "_ 1 0 0 1 _, 5,",
        "1 _ 0 0 1 0 0 0 0 0 2 1 0 _ 3 _, 15, 1 _ 0 0 1 0 0 0 0 0 2 1 0 _ 3"
    })
    void filler(String figures, int slots, String read) {
        isRead(figures, slots, Medium.CELLS, read);
    }

    @ParameterizedTest
    @CsvSource({"_ 1 2 2, 3,", "_ 1 2 3, 3, 1 2 3", "1 2 2 _, 3, 1 2 2", "_ 1 0 0 0 1 _, 5, 1 0 0 0 1"})
    void repeatedNumber(String figures, int slots, String read) {
        isRead(figures, slots, Medium.CELLS, read);
    }

    @ParameterizedTest
    @CsvSource({"1 2 0 0 12, WORDS,", "1 2 0 0 12, CELLS, 1 2 0 0 12", "1 2 0 0 4, WORDS, 1 2 0 0 4"})
    void splitNumber(String figures, Medium medium, String read) {
        isRead(figures, 5, medium, read);
    }

    @ParameterizedTest
    @CsvSource({
        "72 64 37 351 13 4 8 1 26 12 1 1 6 20 _, 15,",
        "3 1 0 0 0 4 _, 7,",
        "3 1 0 0 0 4 9, 7, 3 1 0 0 0 4 9",
        "1 1 0 0 0 1 _, 7, 1 1 0 0 0 1 _"
    })
    void lostCell(String figures, int slots, String read) {
        isRead(figures, slots, Medium.CELLS, read);
    }

    @ParameterizedTest
    @CsvSource({"1 _ 0 0 1, 1 _ 0 0 1", "0 _ 0 0 0, 0 _ 0 0 0", "1 _ 0 0 2,", "1 0 0 1,"})
    void collapsedBlank(String figures, String read) {
        isRead(figures, 5, Medium.WORDS, read);
    }

    @ParameterizedTest
    @CsvSource({"1 0 0 0 2", "O 0 0 0 3", "5 5 5 5 5", "1 0 0 0 /"})
    void wrongSum(String figures) {
        isRead(figures, 5, Medium.CELLS, figures);
    }

    @ParameterizedTest
    @CsvSource({"1 0 0 0 _, 1 0 0 0 _", "1 0 0 1 _,"})
    void missingTotal(String figures, String read) {
        isRead(figures, 5, Medium.CELLS, read);
    }

    @ParameterizedTest
    @CsvSource({"1 2 9 3 0 6 _ 0 0 0 0 0 0 0 0"})
    void unprovedSum(String figures) {
        RowReading reading = align(figures, 15, Medium.CELLS);
        assertThat(reading.alignments())
                .filteredOn(one -> one.assumptions().contains(Assumption.LOST_CELL))
                .allMatch(one -> one.assumptions().contains(Assumption.UNPROVED_SUM));
    }

    @ParameterizedTest
    @CsvSource({"1 0 7 0 0 1, 5", "1 2 3 4, 3"})
    void extraNumber(String figures, int slots) {
        RowReading reading = align(figures, slots, Medium.CELLS);
        assertThat(reading.places()).isEmpty();
        assertThat(reading.assumes(Assumption.EXTRA_NUMBER)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "53 0 0 0 61 3119 3005,",
        "3005 53 0 0 61 0 3119, 3005 53 0 0 61 0 3119",
        "3005 53 0 0 61 0 3120, 3005 53 0 0 61 0 3120",
        "1 0 0 0 0 1 /, 1 0 0 0 0 1 /"
    })
    void movedNumber(String figures, String read) {
        isRead(figures, 7, Medium.WORDS, read);
    }

    @Test
    void findsTheRivalsOfTheExampleInTheDocs() {
        List<Alignment> alignments =
                align("53 0 0 0 61 3119 3005", 7, Medium.WORDS).alignments();
        assertThat(alignments).hasSize(7);
        assertThat(alignments.get(0).assumptions()).containsExactly(Assumption.WRONG_SUM);
        assertThat(alignments.get(0).cost()).isEqualTo(2);
        assertThat(alignments.subList(1, 7))
                .allMatch(one -> one.cost() == 3 && one.assumptions().equals(List.of(Assumption.MOVED_NUMBER)))
                .anyMatch(one -> one.cells().equals(List.of("3005", "53", "0", "0", "0", "61", "3119")));
    }
}
