package io.github.disclosurereport.validation.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AbsenceTest {

    private static String none(String text) {
        return none(text, Lexed.talk(""));
    }

    private static String none(String text, Talk talk) {
        List<Token> tokens = Lexed.tokens(text);
        List<Subject> none = Absence.of(tokens, Lexed.first(tokens, TokenKind.NEGATION), talk);
        return String.join(" ", none.stream().map(Lexed::words).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "未收到政府信息公开申请, TAKEN_IN",
        "未收到自然人提出的政府信息公开申请, TAKEN_IN@1",
        "无政府信息公开申请, TAKEN_IN",
        "未发生行政复议、行政诉讼, RECONSIDERATION LITIGATION",
        "未发生信息公开相关案件, RECONSIDERATION LITIGATION",
        "无未经复议直接起诉, DIRECT_LITIGATION",
        "未发生行政复议被纠正, RECONSIDERATION/OVERTURNED",
        "无不予公开情况, REFUSED",
        "没有部分公开、无法提供的情况, PARTLY_GRANTED UNAVAILABLE",
        "无结转下年度, CARRIED_FORWARD",
        "未收取信息处理费, PROCESSING_FEE",
    })
    void whatIsDeniedIsNothing(String text, String subjects) {
        assertThat(none(text)).isEqualTo(subjects);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "未收到",
                "未收到提案",
                "未收到12件政府信息公开申请",
                "未收到，政府信息公开申请",
                "未收到关于征地的政府信息公开申请",
                "未发生逾期未按时答复",
                "无重大的政府信息公开申请",
                "未收取费用",
                "未发生予以公开",
            })
    void whateverElseIsDeniedIsNothingOfTheForm(String text) {
        assertThat(none(text)).isEmpty();
    }

    @Test
    void aDenialBeforeAnotherIsNone() {
        List<Token> tokens = Lexed.tokens("未发生无行政复议");
        assertThat(Absence.of(tokens, 0, Lexed.talk(""))).isEmpty();
        assertThat(Absence.of(tokens, 1, Lexed.talk(""))).hasSize(1);
    }

    @Test
    void aWordOfOneLetterReachesLessFar() {
        assertThat(none("无" + "甲".repeat(8) + "行政复议")).isEqualTo("RECONSIDERATION");
        assertThat(none("无" + "甲".repeat(9) + "行政复议")).isEmpty();
        assertThat(none("未发生" + "甲".repeat(40) + "行政复议")).isEqualTo("RECONSIDERATION");
        assertThat(none("未发生" + "甲".repeat(41) + "行政复议")).isEmpty();
    }

    @Test
    void noClauseIsLongerThanItsReach() {
        String far = "未发生" + "甲".repeat(40) + "行政复议";
        assertThat(none(far + "乙".repeat(36) + "行政诉讼")).isEqualTo("RECONSIDERATION LITIGATION");
        assertThat(none(far + "乙".repeat(37) + "行政诉讼")).isEqualTo("RECONSIDERATION");
    }

    @Test
    void theTalkSaysWhatIsDenied() {
        assertThat(none("未收取", Lexed.talk("信息处理费"))).isEqualTo("PROCESSING_FEE");
        assertThat(none("无被纠正", Lexed.talk("行政诉讼"))).isEqualTo("LITIGATION/OVERTURNED");
        assertThat(none("无不予公开", Lexed.talk("办理提案"))).isEmpty();
        assertThat(none("无结转下年度", Lexed.talk("办理提案"))).isEmpty();
    }
}
