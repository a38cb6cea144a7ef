package io.github.disclosurereport.validation.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberLexerTest {

    /** What is made of the first digit or Chinese numeral of a text, 百分之 left out. */
    private static Token first(String words) {
        FoldedText text = FoldedText.of(words);
        NumberLexer numbers = new NumberLexer(text, Wordings.standard());
        for (int i = text.startsWith("百分之", 0) ? 3 : 0; i < text.length(); i++) {
            if (FoldedText.isDigit(text.at(i))) {
                return numbers.atDigit(i);
            }
            if (Numerals.isChinese(text.at(i))) {
                return numbers.atNumeral(i);
            }
        }
        throw new AssertionError(words + " has no numeral");
    }

    private static StatedValue value(String words) {
        Token token = first(words);
        assertThat(token.kind()).as(words).isEqualTo(TokenKind.NUMBER);
        return Objects.requireNonNull(token.value());
    }

    @ParameterizedTest
    @CsvSource({
        "3件, 3, 件, CASES",
        "'1,203件', 1203, 件, CASES",
        "１２份, 12, 份, CASES",
        "十二件, 12, 件, CASES",
        "壹佰零贰件, 102, 件, CASES",
        "廿三件, 23, 件, CASES",
        "3篇, 3, 篇, THINGS",
        "12.50元, 12.50, 元, YUAN",
        "3万元, 3, 万元, TEN_THOUSAND_YUAN",
        "98.5%, 98.5, %, PERCENT",
        "百分之八十五, 85, %, PERCENT",
        "百分之百, 100, %, PERCENT",
        "百分之九十九点五, 99.5, %, PERCENT",
        "3个百分点, 3, 个百分点, POINTS",
        "20个工作日, 20, 个工作日, POINTS",
        "'申请量为零，', 0, '', CASES",
        "申请量为0, 0, '', CASES",
    })
    void aNumberWithAMeasureWordIsAFigure(String words, BigDecimal figure, String unit, UnitKind kind) {
        StatedValue value = value(words);
        assertThat(value.low()).isEqualTo(figure);
        assertThat(value.high()).isEqualTo(figure);
        assertThat(value.unit()).isEqualTo(unit);
        assertThat(value.kind()).isEqualTo(kind);
        assertThat(value.qualifier()).isEqualTo(Qualifier.EXACT);
    }

    @ParameterizedTest
    @CsvSource({
        "约30件, ABOUT, 30",
        "30件左右, ABOUT, 30",
        "30余件, AT_LEAST, 30",
        "30多件, AT_LEAST, 30",
        "30件以上, AT_LEAST, 30",
        "30件以下, EXACT, 30",
        "超30件, AT_LEAST, 30",
        "逾30件, AT_LEAST, 30",
        "不少于30件, AT_LEAST, 30",
        "达到30件, AT_LEAST, 30",
        "近30件, NEARLY, 30",
        "不足30件, NEARLY, 30",
        "1.2万件, ABOUT, 12000",
        "近1.2万件, NEARLY, 12000",
        "2万余件, AT_LEAST, 20000",
        "3亿次, ABOUT, 300000000",
        "八成。, ABOUT, 80",
        "八成左右的, ABOUT, 80",
        "破亿, AT_LEAST, 100000000",
        "破千件, AT_LEAST, 1000",
        "逾萬件, AT_LEAST, 10000",
        "近百件, NEARLY, 100",
    })
    void wordsAroundItSayHowExactlyItIsMeant(String words, Qualifier qualifier, BigDecimal figure) {
        assertThat(value(words).qualifier()).isEqualTo(qualifier);
        assertThat(value(words).low()).isEqualByComparingTo(figure);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3至5件", "3-5件", "３～５件", "3—5件", "3到5件"})
    void aRangeHasTwoEnds(String words) {
        assertThat(value(words)).hasToString("3–5件");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3月5日",
                "第3项",
                "V2.0个",
                "〔2024〕30号",
                "#3个",
                "5-3件",
                "统一件",
                "数十件",
                "上百件",
                "万件",
                "每一件",
                "3亿元",
                "八成功",
                "申请量零。"
            })
    void numbersOfOtherKindsArePassedOver(String words) {
        Token token = first(words);
        assertThat(token.is(TokenKind.NUMBER)).isFalse();
        assertThat(token.value()).isNull();
        assertThat(token.end()).isGreaterThan(token.start());
    }

    @Test
    void fourDigitsBeforeYearAreAYear() {
        assertThat(first("2024年")).isEqualTo(Token.of(TokenKind.YEAR, "2024", 0, 5));
        assertThat(first("202020年").kind()).isEqualTo(TokenKind.NONE);
    }

    @Test
    void tooManyDigitsAreNoFigure() {
        assertThat(value("1".repeat(Numerals.LONGEST) + "件").low()).hasToString("1".repeat(Numerals.LONGEST));
        assertThat(first("1".repeat(Numerals.LONGEST + 1) + "件").kind()).isEqualTo(TokenKind.NONE);
        assertThat(first("1-" + "1".repeat(Numerals.LONGEST + 1) + "件").kind()).isEqualTo(TokenKind.NONE);
    }

    @Test
    void theSecondHalfOfABrokenNumberIsNoFigure() {
        NumberLexer numbers = new NumberLexer(FoldedText.of("3 4件"), Wordings.standard());
        assertThat(numbers.atDigit(0).kind()).isEqualTo(TokenKind.NONE);
        assertThat(numbers.atDigit(2).kind()).isEqualTo(TokenKind.NONE);
    }
}
