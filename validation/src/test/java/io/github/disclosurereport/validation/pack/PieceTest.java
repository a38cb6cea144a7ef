package io.github.disclosurereport.validation.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PieceTest {

    private static final Piece PIECE = new Piece("a", 2, 10, "甲  b,\u3000c\u00A0");

    @Test
    void partsKnowWhereTheyStand() {
        assertThat(PIECE.part(0, 4)).isEqualTo(new Piece("a", 2, 10, "甲  b"));
        assertThat(PIECE.part(1, 4)).isEqualTo(new Piece("a", 2, 13, "b"));
        assertThat(PIECE.part(5, 8)).isEqualTo(new Piece("a", 2, 16, "c"));
        assertThat(PIECE.part(1, 3).text()).isEmpty();
    }

    @Test
    void wordsArePartedBySpacesAndCommas() {
        assertThat(PIECE.words())
                .containsExactly(new Piece("a", 2, 10, "甲"), new Piece("a", 2, 13, "b"), new Piece("a", 2, 16, "c"));
    }

    @Test
    void aChoiceIsOneOfThoseThereAre() throws RulePackException {
        Piece two = new Piece("a", 2, 10, "2");
        assertThat(two.choice(Stream.of(1, 2), String::valueOf, "severity")).isEqualTo(2);
        assertThatExceptionOfType(RulePackException.class)
                .isThrownBy(() -> two.choice(Stream.of(1, 3), String::valueOf, "severity"))
                .withMessage("a, line 2, column 10: \"2\" is no severity. There are: 1, 3.");
    }

    @Test
    void whatStandsInAPackIsNoTemplate() {
        Piece braces = new Piece("a", 2, 10, "{line}$1");
        assertThat(braces.wrong("twice", Map.of("line", 1)))
                .hasMessage("a, line 2, column 10: \"{line}$1\" stands at line 1 already.");
    }
}
