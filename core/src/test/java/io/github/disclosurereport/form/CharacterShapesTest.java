package io.github.disclosurereport.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharacterShapesTest {

    @ParameterizedTest
    @CsvSource({"數, 数", "⻓, 长", "⺠, 民", "覆, 复", "长, 长", "a, a", "７, ７", "鿿, 鿿"})
    void aCharacterStandsForItsPlainShape(char shape, char plain) {
        assertThat(CharacterShapes.plain(shape)).isEqualTo(plain);
        assertThat(LabelText.plain(shape)).isEqualTo(plain);
    }

    @Test
    void plainCharactersStandForThemselves() {
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            char plain = CharacterShapes.plain(c);
            assertThat(CharacterShapes.plain(plain)).isEqualTo(plain);
        }
    }

    @Test
    void noLabelOfTheFormIsChanged() {
        assertThat(Stream.of(Edition.values())
                        .flatMap(edition -> Stream.of(RequestLine.values())
                                .filter(line -> line.isPrintedIn(edition))
                                .map(line -> line.label(edition))))
                .allSatisfy(label -> label.chars()
                        .forEach(
                                c -> assertThat(CharacterShapes.plain((char) c)).isEqualTo((char) c)));
    }
}
