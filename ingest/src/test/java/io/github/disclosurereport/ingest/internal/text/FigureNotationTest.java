package io.github.disclosurereport.ingest.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.figure.AmountUnit;
import io.github.disclosurereport.ingest.Note;
import io.github.disclosurereport.ingest.NoteCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureNotationTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "0; 0", "12; 12", "-8; -8", "+19; 19", "−3; -3", "１２３; 123", "1,224.58; 1224.58", "1，224; 1224",
                "12,345,678; 12345678", "减4; -4", "增加7; 7", "3件; 3", "5 项; 5", "22（其中修订16件）; 22", "3.0; 3.0",
                        "0.5; 0.5",
                "' 6 '; 6"
            })
    void numbers(String raw, String value) {
        FigureNotation text = FigureNotation.of(raw);
        assertThat(text.kind()).isEqualTo(FigureNotation.Kind.NUMBER);
        assertThat(text.value()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00A0", "\u3000\u200B", "\n"})
    void blanks(String raw) {
        assertThat(FigureNotation.of(raw).kind()).isEqualTo(FigureNotation.Kind.BLANK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "／", "-", "—", "——", "–", "--", "无", "不涉及", "不适用", "N/A", "\\"})
    void marks(String raw) {
        assertThat(FigureNotation.of(raw).kind()).isEqualTo(FigureNotation.Kind.MARK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 3",
                "007",
                "74①",
                "74²",
                "㊿",
                "㏠",
                "~~21~~74",
                "74^1^",
                "[74]",
                "1\u200B3",
                "１ ３ ４",
                "1O",
                "O",
                "l7",
                "〇",
                "--253",
                "减-8",
                "1,22",
                "1.2.3",
                "12,3456",
                "3亿元",
                "0或1",
                "约30",
                "5.",
                "1/2",
                "2024年",
                "1e5",
                "(3)"
            })
    void nothingIsGuessed(String raw) {
        assertThat(FigureNotation.of(raw).kind()).isIn(FigureNotation.Kind.DOUBTFUL, FigureNotation.Kind.TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"规章", "6.", "约", "1.属于国家秘密", "2、申请人逾期", "3)其他", "第5项", "（六）其他处理", "一"})
    void wordsAreNoFigures(String raw) {
        assertThat(FigureNotation.of(raw).isFigure()).isFalse();
    }

    @Test
    void unitsOfMoneyAreKept() {
        assertThat(FigureNotation.of("251000元").unit()).isEqualTo(AmountUnit.YUAN);
        assertThat(FigureNotation.of("160.5964万元").unit()).isEqualTo(AmountUnit.TEN_THOUSAND_YUAN);
        assertThat(FigureNotation.of("5").unit()).isEqualTo(AmountUnit.UNKNOWN);
    }

    @Test
    void whatWasLeftOutIsNoted() {
        assertThat(FigureNotation.of("1,224件").notes())
                .containsExactly(Note.of(NoteCode.SEPARATORS), Note.of(NoteCode.MEASURE_WORD, "件"));
        assertThat(FigureNotation.of("减4").notes()).containsExactly(Note.of(NoteCode.SIGN_WORD, "减"));
        assertThat(FigureNotation.of("2(修订)").notes()).containsExactly(Note.of(NoteCode.REMARK, "(修订)"));
    }

    @Test
    void veryLongTextsAreWords() {
        assertThat(FigureNotation.of("9".repeat(500)).kind()).isEqualTo(FigureNotation.Kind.TEXT);
        assertThat(FigureNotation.of("9".repeat(60)).kind()).isEqualTo(FigureNotation.Kind.DOUBTFUL);
    }
}
