package io.github.disclosurereport.ingest.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"- 1 -", "—12—", "－3－", "·3·", "第3页", "第 3 页 共 12 页", "第3页，共12页", "第3页（共12页）"})
    void aMarkedNumberIsNoFigure(String line) {
        assertThat(PageNumber.isMarked(line)).isTrue();
        assertThat(PageNumber.isPossible(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "12", "123", "- 3", "3 -"})
    void aBareNumberCanBeOne(String line) {
        assertThat(PageNumber.isMarked(line)).isFalse();
        assertThat(PageNumber.isPossible(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "1234", "第3项", "第3页有12件", "3件"})
    void anythingElseIsNone(String line) {
        assertThat(PageNumber.isPossible(line)).isFalse();
    }
}
