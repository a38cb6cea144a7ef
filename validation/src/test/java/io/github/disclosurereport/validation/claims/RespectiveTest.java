package io.github.disclosurereport.validation.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RespectiveTest {

    /** For each figure, the name that it is given, as "3=NATURAL_PERSONS"; a figure without one is left out. */
    private static String pairs(String text) {
        List<Token> tokens = Lexed.tokens(text);
        Map<Integer, Clause> clauses = Respective.clauses(tokens);
        List<String> pairs = new ArrayList<>();
        for (int i : Lexed.indexes(tokens, TokenKind.NUMBER)) {
            Clause clause = clauses.get(i);
            if (clause != null) {
                List<Token> near = clause.near();
                pairs.add(Objects.requireNonNull(tokens.get(i).value()).integer() + "="
                        + near.get(near.size() - 1).name());
            }
        }
        return String.join(" ", pairs);
    }

    @ParameterizedTest
    @CsvSource({
        "自然人、商业企业分别为3件、2件, 3=NATURAL_PERSONS 2=BUSINESSES",
        "自然人和商业企业分别为3件和2件, 3=NATURAL_PERSONS 2=BUSINESSES",
        "'自然人、商业企业申请分别为3件，2件', 3=NATURAL_PERSONS 2=BUSINESSES",
        "行政复议、行政诉讼分别为3件、2件, 3=RECONSIDERATION 2=LITIGATION",
        "维持、纠正、尚未审结分别为3件、2件、1件, 3=UPHELD 2=OVERTURNED 1=PENDING",
        "予以公开、部分公开、不予公开分别为3件、2件、1件, 3=GRANTED 2=PARTLY_GRANTED 1=REFUSED",
    })
    void namesAndFiguresPairInTheirOrder(String text, String pairs) {
        assertThat(pairs(text)).isEqualTo(pairs);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "自然人、商业企业分别为3件",
                "自然人、商业企业、科研机构分别为3件、2件",
                "自然人分别为3件、2件",
                "自然人、商业企业分别为3件、答复2件",
                "自然人、商业企业为3件、2件",
                "甲、乙分别为3件、2件",
                "分别为3件、2件",
            })
    void unequalNumbersAreNotPaired(String text) {
        assertThat(pairs(text)).isEmpty();
    }

    @Test
    void figuresFarOffAreAnotherStatement() {
        assertThat(pairs("自然人、商业企业分别" + "甲".repeat(4) + "3件、2件")).isNotEmpty();
        assertThat(pairs("自然人、商业企业分别" + "甲".repeat(5) + "3件、2件")).isEmpty();
        assertThat(pairs("自然人、商业企业分别为3件" + "甲".repeat(5) + "、2件")).isEmpty();
    }

    @Test
    void otherWordsStandWithEveryFigure() {
        List<Token> tokens = Lexed.tokens("收到自然人、商业企业申请分别为3件、2件");
        assertThat(Respective.clauses(tokens).values()).hasSize(2).allSatisfy(clause -> {
            assertThat(clause.measure()).contains(Measure.TAKEN_IN);
            assertThat(clause.near()).noneMatch(token -> token.is(TokenKind.PAUSE));
            assertThat(clause.after()).isEmpty();
        });
    }

    @Test
    void namesBeforeACommaOrAnotherFigureAreNotMeant() {
        assertThat(pairs("自然人，商业企业、科研机构分别为3件、2件")).isEqualTo("3=BUSINESSES 2=RESEARCH_INSTITUTIONS");
        assertThat(pairs("自然人9件，商业企业、科研机构分别为3件、2件")).isEqualTo("3=BUSINESSES 2=RESEARCH_INSTITUTIONS");
    }

    @Test
    void eachTimeTheWordStandsForItself() {
        assertThat(pairs("自然人、商业企业分别为3件、2件，维持、纠正分别为4件、5件"))
                .isEqualTo("3=NATURAL_PERSONS 2=BUSINESSES 4=UPHELD 5=OVERTURNED");
    }
}
