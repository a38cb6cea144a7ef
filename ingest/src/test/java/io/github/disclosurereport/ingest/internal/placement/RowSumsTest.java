package io.github.disclosurereport.ingest.internal.placement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.ingest.SourcePlace;
import io.github.disclosurereport.ingest.internal.text.CellText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures are written with a space between, a blank as "_". */
class RowSumsTest {

    private static CellText cell(String text) {
        return new CellText(text.equals("_") ? "" : text, new SourcePlace.InText(1, 1));
    }

    private static List<CellText> row(String figures) {
        return Stream.of(figures.split(" ", -1)).map(RowSumsTest::cell).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3 1 0 0 0 4 _",
                "72 64 37 351 13 4 8 1 26 12 1 1 6 20 _",
            })
    void aLostCellIsSeenByTheSums(String figures) {
        assertThat(RowSums.haveMoved(row(figures))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3 1 0 0 0 4 9",
                "_ 0 0 0 _ _ 0 0 0 _ _ 0 0 0 0",
                "/ 0 0 0 / 5 0 0 0 5 0 0 0 0 0",
                "O 0 0 0 3 1 0 0 0 1 l 0 0 0 2"
            })
    void blanksMarksAndUnreadableFiguresDoNotMakeARowSuspect(String figures) {
        assertThat(RowSums.haveMoved(row(figures))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "53 0 0 0 61 3119 3005, true",
        "3005 53 0 0 61 0 3119, false",
        "3005 53 0 0 61 0 3120, false",
        "1 0 0 0 0 1 /, false"
    })
    void aNumberAtTheEndOfItsLineIsSeenIfTheRowAddsUpOtherwise(String figures, boolean moved) {
        assertThat(RowSums.isLastMoved(row(figures))).isEqualTo(moved);
    }

    @ParameterizedTest
    @CsvSource({"1 2 0 0 0 0 0, 12, true", "12 0 0 0 0 0 12, 5, false", "1 0 0.0 0 0 0 1, 2, false"})
    void aNumberBesideIsTheTotalOfARowWhoseDigitsWereSplit(String figures, String beside, boolean total) {
        assertThat(RowSums.isCompletedBy(row(figures), cell(beside))).isEqualTo(total);
    }

    @ParameterizedTest
    @CsvSource({"1 2 3, true", "1 0 0 0 0 0 1, true", "1 0 0 0 0 0 2, false", "0 0 0 0 0 0 _, true"})
    void rowsWithoutATotalAlwaysAddUp(String figures, boolean addUp) {
        assertThat(RowSums.addUp(row(figures))).isEqualTo(addUp);
    }

    @ParameterizedTest
    @CsvSource({
        "106 46 _ 2 1 1 156, true",
        "106 46 _ 2 1 1 157, false",
        "106 46 / 2 1 1 156, true",
        "106 46 _ l 1 1 156, false",
        "0 _ 0 0 0 0 0, false",
        "1 _ 0 0 0 0 _, false",
        "1 _ 0 0 1 0 0 0 0 0 2 1 0 _ 3, true",
        "1 _ 0 0 1 0 0 0 0 0 0 0 0 _ 0, false",
        "1 _ 3, false"
    })
    void blanksAreProvedByATotalThatTheOthersMake(String figures, boolean proved) {
        assertThat(RowSums.proveBlanks(row(figures))).isEqualTo(proved);
    }

    @ParameterizedTest
    @CsvSource({
        "1 2 0 0 3 0 5 6, 1 2 0 0 3 0 6",
        "1 2 0 0 3 0 5 6 _ _, 1 2 0 0 3 0 6",
        "0 0 0 0 0 0 0 0, 0 0 0 0 0 0 0",
        "1 2 0 0 3 0 6 6,",
        "1 2 0 0 3 0 5 7,",
        "1 2 0 _ 3 0 5 6,",
        "1 2 0 0 3 0 5,"
    })
    void aSubtotalOfTheOrganizationsIsKnownByTheSums(String figures, String rest) {
        assertThat(RowSums.withoutSubtotal(row(figures))
                        .map(row -> row.stream()
                                .map(CellText::text)
                                .map(text -> text.isEmpty() ? "_" : text)
                                .collect(Collectors.joining(" "))))
                .isEqualTo(Optional.ofNullable(rest));
    }
}
