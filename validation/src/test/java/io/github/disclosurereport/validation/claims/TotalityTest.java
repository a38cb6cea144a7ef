package io.github.disclosurereport.validation.claims;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.Applicant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TotalityTest {

    private static String all(String text, Talk talk) {
        List<Token> tokens = Lexed.tokens(text);
        Optional<Subject> subject = Totality.of(tokens, Lexed.first(tokens, TokenKind.ALL), talk);
        return subject.map(Lexed::words).orElse("");
    }

    private static Talk after(Claim claim) {
        Talk talk = Lexed.talk("");
        talk.said(claim);
        return talk;
    }

    @ParameterizedTest
    @CsvSource({
        "均已答复, CARRIED_FORWARD",
        "已全部办结, CARRIED_FORWARD",
        "均予以公开, GRANTED",
        "均作出不予公开决定, REFUSED",
        "均由自然人提出, TAKEN_IN@1",
        "受理的3件申请均已答复, CARRIED_FORWARD",
    })
    void ofWhatCameInAllHaveOneFate(String text, String subject) {
        assertThat(all(text, after(Lexed.claim(Measure.TAKEN_IN, 3)))).isEqualTo(subject);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "均已",
                "均符合要求",
                "均由法人或其他组织提出",
                "均按时答复",
                "在法定期限内均已答复",
                "除2件外均已答复",
                "均结转下年度",
            })
    void partsAndHowSoonSayNothingOfAll(String text) {
        assertThat(all(text, after(Lexed.claim(Measure.TAKEN_IN, 3)))).isEmpty();
    }

    @Test
    void aFigureBeforeItThatIsNotWhatCameInIsAPart() {
        assertThat(all("其余3件均已答复", after(Lexed.claim(Measure.ANSWERED, 3)))).isEmpty();
        assertThat(all("均已答复", after(Lexed.claim(Measure.ANSWERED, 3)))).isEqualTo("CARRIED_FORWARD");
    }

    @Test
    void casesHaveOneResult() {
        Talk cases = after(Lexed.claim(Measure.RECONSIDERATION, 3));
        assertThat(all("均维持", cases)).isEqualTo("RECONSIDERATION/UPHELD");
        assertThat(all("均已答复", cases)).isEmpty();
    }

    @Test
    void withoutAWholeBeforeItNothingIsSaid() {
        assertThat(all("均已答复", Lexed.talk(""))).isEmpty();
        assertThat(all("均已答复", after(Lexed.claim(Measure.OTHER, 3)))).isEmpty();
        assertThat(all("均已答复", after(Lexed.claim(Measure.REFUSED, 3)))).isEmpty();
        assertThat(all("均已答复", after(Lexed.claim(Measure.TAKEN_IN, Applicant.BUSINESSES))))
                .isEmpty();
        assertThat(all("均已答复", after(Lexed.share(Measure.ANSWERED, 100)))).isEmpty();
    }

    @Test
    void requestsNamedInTheClauseAreEnough() {
        String text = "所有申请均予以公开";
        assertThat(all(text, Lexed.talk("收到申请"))).isEqualTo("GRANTED");
        assertThat(all(text, Lexed.talk("办理提案"))).isEmpty();
        assertThat(all("提案，均予以公开", Lexed.talk("收到申请"))).isEmpty();
    }
}
