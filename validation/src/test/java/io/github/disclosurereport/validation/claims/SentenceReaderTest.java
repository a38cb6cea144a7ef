package io.github.disclosurereport.validation.claims;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.Section;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one paragraph of a report for 2024 claims. */
class SentenceReaderTest {

    private static List<Claim> read(String words, Section section) {
        FoldedText text = FoldedText.of(words);
        Found found = new Found();
        Talk talk = Talk.of(OptionalInt.of(2024), false);
        SentenceReader reader = new SentenceReader(text, Optional.of(section), 0, talk, found);
        Lexer lexer = new Lexer(text, Wordings.standard());
        while (lexer.hasNext()) {
            reader.read(lexer.next());
        }
        return found.claims();
    }

    private static String claims(String words) {
        return String.join(
                " ",
                read(words, Section.OVERVIEW).stream()
                        .map(SentenceReaderTest::words)
                        .toList());
    }

    private static String words(Claim claim) {
        Subject subject = new Subject(claim.measure(), claim.applicants(), claim.result());
        return Lexed.words(subject) + "=" + claim.value();
    }

    @ParameterizedTest
    @CsvSource({
        "'收到申请3件，另外收到申请4件。', TAKEN_IN=3件 OTHER=4件",
        "'收到申请3件。其中，收到申请4件。', TAKEN_IN=3件 OTHER=4件",
        "'收到申请3件，答复2件，答复1件。', TAKEN_IN=3件 ANSWERED=2件 ANSWERED=1件",
        "'行政复议3件，行政复议4件。', RECONSIDERATION=3件 OTHER=4件",
    })
    void aParagraphSaysOnceHowManyCameIn(String words, String claims) {
        assertThat(claims(words)).isEqualTo(claims);
    }

    @ParameterizedTest
    @CsvSource({
        "'2023年收到申请3件，今年收到申请4件。', OTHER=3件 TAKEN_IN=4件",
        "'2023年收到申请3件，2024年收到申请4件。', OTHER=3件 TAKEN_IN=4件",
        "'2023年收到申请3件。收到申请4件。', OTHER=3件 TAKEN_IN=4件",
        "'上半年收到申请3件，本年度收到申请4件。', OTHER=3件 TAKEN_IN=4件",
        "兄弟县收到申请3件。, OTHER=3件",
        "'收到申请4件，结转至2025年1件。', TAKEN_IN=4件 CARRIED_FORWARD=1件",
        "全市收到申请3件。, TAKEN_IN=3件",
    })
    void figuresOfOtherYearsAndPlacesAreNoneOfTheTables(String words, String claims) {
        assertThat(claims(words)).isEqualTo(claims);
    }

    @ParameterizedTest
    @CsvSource({
        "'收到申请3件，均已答复。', TAKEN_IN=3件 CARRIED_FORWARD=0件",
        "'收到申请3件，均予以公开。', TAKEN_IN=3件 GRANTED=100%",
        "'收到申请3件，其中均已答复。', TAKEN_IN=3件",
        "'收到申请3件，其中2件。均已答复。', TAKEN_IN=3件 OTHER=2件",
        "未收取信息处理费。, PROCESSING_FEE=0元",
        "收取信息处理费2.5万元。, PROCESSING_FEE=2.5万元",
        "收到申请增长3个百分点。, ''",
        "收到申请3篇。, OTHER=3篇",
        "'自然人、商业企业申请答复分别为3件、2件。', ANSWERED@1=3件 ANSWERED@1=2件",
        "行政复议、行政诉讼分别为3件、2件。, RECONSIDERATION=3件 LITIGATION=2件",
    })
    void figuresAndTheWordsForThemAreClaims(String words, String claims) {
        assertThat(claims(words)).isEqualTo(claims);
    }

    @Test
    void amongTheProblemsADenialIsNoCount() {
        String words = "未收到政府信息公开申请。";
        assertThat(read(words, Section.OVERVIEW)).hasSize(1);
        assertThat(read(words, Section.PROBLEMS)).isEmpty();
    }

    @Test
    void scopeHoldsForTheSentenceButBroughtForwardForOneFigure() {
        List<Claim> claims = read("全市收到申请（含上年结转）30件，答复9件。答复8件。", Section.OVERVIEW);
        assertThat(claims).extracting(claim -> claim.scope().toString()).containsExactly("[全市]", "[全市]", "[]");
        assertThat(read("含上年结转收到申请30件，答复9件。", Section.OVERVIEW))
                .extracting(claim -> claim.scope().toString())
                .containsExactly("[含上年结转]", "[]");
    }

    @Test
    void theClauseIsCutAtACommaThatIsNoSeparator() {
        assertThat(read("今年，收到申请1,203件。", Section.OVERVIEW).get(0).clause()).isEqualTo("收到申请1,203件");
        String clause =
                read("甲".repeat(90) + "收到申请3件。", Section.OVERVIEW).get(0).clause();
        assertThat(clause).hasSize(40).endsWith("收到申请3件");
    }

    @Test
    void aLongSentenceIsCutInMessages() {
        String sentence =
                read("收到申请3件" + "甲".repeat(900) + "。", Section.OVERVIEW).get(0).sentence();
        assertThat(sentence).hasSize(400).startsWith("收到申请3件甲");
    }
}
