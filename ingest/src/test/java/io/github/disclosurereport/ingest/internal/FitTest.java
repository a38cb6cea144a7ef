package io.github.disclosurereport.ingest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FitTest {

    private static Optional<String> fit(String row, int printed) {
        return Fit.of(List.of(row.split(" ")), printed, "_"::equals).map(found -> String.join(" ", found));
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
        "_ _ _ _,"
    })
    void fillersGoFromAroundTheFiguresOnly(String found, String fit) {
        assertThat(fit(found, 3)).isEqualTo(Optional.ofNullable(fit));
    }
}
