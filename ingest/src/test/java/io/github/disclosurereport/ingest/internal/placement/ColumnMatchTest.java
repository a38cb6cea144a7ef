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

/** Figures are written with a space between, a blank as "_". */
class ColumnMatchTest {

    private static CellText cell(String text) {
        return new CellText(text.equals("_") ? "" : text, new SourcePlace.InText(1, 1));
    }

    private static Optional<String> fit(String row, int printed) {
        return ColumnMatch.of(List.of(row.split(" ")), printed, ColumnMatchTest::cell)
                .map(found -> String.join(" ", found));
    }

    @ParameterizedTest
    @CsvSource({
        "1 2 3, 1 2 3",
        "1 _ 3, 1 _ 3",
        "_ _ _, _ _ _",
        "1 2 3 _ _, 1 2 3",
        "_ 1 2 3, 1 2 3",
        "_ 1 2 3 _, 1 2 3",
        "1 2,",
        "1 2 3 4,",
        "_ 1 2 _,",
        "1 _ 3 _,",
        "_ _ 2 3,",
        "1 _ 2 3,",
        "_ _ _ _,",
        "_ 1 2 2,",
        "1 2 2 _, 1 2 2"
    })
    void fillersGoFromAroundTheFiguresOnly(String found, String fit) {
        assertThat(fit(found, 3)).isEqualTo(Optional.ofNullable(fit));
    }

    @ParameterizedTest
    @CsvSource({
        "1 0 0 0 1 _, 1 0 0 0 1",
        "1 0 0 0 2 _,",
        "1 _ 0 0 1 _ _, 1 _ 0 0 1",
        "1 _ 0 0 2 _ _,",
        "0 _ 0 0 0 _ _,",
        "_ 1 _ 0 0 1 _,",
        "_ 1 0 0 0 1 _, 1 0 0 0 1"
    })
    void aBlankBetweenFillersIsAFigureWhereTheTotalProvesIt(String found, String fit) {
        assertThat(fit(found, 5)).isEqualTo(Optional.ofNullable(fit));
    }

    @ParameterizedTest
    @CsvSource({
        "1 _ 3, 1 _ 3",
        "1 2 3, 1 2 3",
        "_ 1 2 3, 1 2 3",
        "1 _ 2 _ 3, 1 2 3",
        "_ 2 3,",
        "_ _ 2,",
        "1 _ 2 3,",
        "1 2,"
    })
    void betweenTabsABlankIsAFigureOrWhiteSpaceButNotBoth(String found, String fit) {
        List<CellText> row =
                Stream.of(found.split(" ")).map(ColumnMatchTest::cell).toList();
        assertThat(ColumnMatch.betweenTabs(row, 3)
                        .map(texts -> texts.stream()
                                .map(text -> text.isBlank() ? "_" : text.text())
                                .collect(Collectors.joining(" "))))
                .isEqualTo(Optional.ofNullable(fit));
    }

    @ParameterizedTest
    @CsvSource({"1 _ 0 0 1, true", "0 _ 0 0 0, true", "1 _ 0 0 2, false", "1 2 0 0 4, true"})
    void withABlankTheRowMustAddUp(String found, boolean fits) {
        List<CellText> row =
                Stream.of(found.split(" ")).map(ColumnMatchTest::cell).toList();
        assertThat(ColumnMatch.betweenTabs(row, 5).isPresent()).isEqualTo(fits);
    }
}
