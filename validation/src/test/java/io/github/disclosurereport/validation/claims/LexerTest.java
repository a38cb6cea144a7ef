package io.github.disclosurereport.validation.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexerTest {

    private static List<Sentence> sentences(String text) {
        Lexer lexer = new Lexer(FoldedText.of(text), Wordings.standard());
        List<Sentence> sentences = new ArrayList<>();
        while (lexer.hasNext()) {
            sentences.add(lexer.next());
        }
        return sentences;
    }

    private static String kinds(String text) {
        return Lexed.tokens(text).stream().map(token -> token.kind().name()).collect(Collectors.joining(" "));
    }

    @Test
    void sentencesEndAtFullStops() {
        assertThat(sentences("收到。答复！办结？无；均"))
                .extracting(sentence -> sentence.start() + "–" + sentence.end())
                .containsExactly("0–2", "3–5", "6–8", "9–10", "11–12");
        assertThat(sentences("")).isEmpty();
        assertThat(sentences("。"))
                .singleElement()
                .satisfies(one -> assertThat(one.tokens()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "'收到政府信息公开申请3件，', MEASURE TOPIC NUMBER CLAUSE",
        "'（：）', CLAUSE CLAUSE CLAUSE",
        "甲、乙, PAUSE",
        "《收到3件》“3件”, TITLE QUOTE",
        "2024年, YEAR",
        "'13905170000', ''",
        "申请人, ''",
        "零件, NUMBER",
        "零投诉, NEGATION TOPIC",
        "危及“三安全一稳定”, MEASURE",
        "第三季度, SCOPE",
        "其中包括自然人, PART APPLICANT",
    })
    void theLongestWordAtAPlaceIsTaken(String text, String kinds) {
        assertThat(kinds(text)).isEqualTo(kinds);
    }

    @Test
    void aBracketThatIsNotClosedSoonIsNone() {
        assertThat(kinds("《" + "甲".repeat(119) + "》")).isEqualTo("TITLE");
        assertThat(kinds("《" + "甲".repeat(120) + "》")).isEmpty();
        assertThat(kinds("“" + "甲".repeat(59) + "”")).isEqualTo("QUOTE");
        assertThat(kinds("“" + "甲".repeat(60) + "”")).isEmpty();
    }

    @Test
    void aVainSearchHidesNoLaterBracket() {
        assertThat(kinds("《甲甲《" + "乙".repeat(118) + "》")).isEqualTo("TITLE");
        assertThat(kinds("“" + "甲".repeat(60) + "《乙》")).isEqualTo("TITLE");
        assertThat(kinds("《甲甲“乙”" + "丙".repeat(120) + "《丁》")).isEqualTo("QUOTE TITLE");
    }

    @Test
    void whatStandsInATitleIsPassedOver() {
        Token title = Lexed.tokens("见《收到12件》等").get(0);
        assertThat(title.start()).isEqualTo(1);
        assertThat(title.end()).isEqualTo(8);
    }

    @Test
    void aSentenceWithoutEndIsCut() {
        List<Sentence> sentences = sentences("、".repeat(Lexer.MOST_TOKENS + 1));
        assertThat(sentences).extracting(one -> one.tokens().size()).containsExactly(Lexer.MOST_TOKENS, 1);
        assertThat(sentences.get(1).start()).isEqualTo(Lexer.MOST_TOKENS);
        assertThat(sentences.get(1).end()).isEqualTo(Lexer.MOST_TOKENS + 1);
    }
}
