package io.github.disclosurereport.validation.claims;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.Applicant;
import io.github.disclosurereport.form.DisputeResult;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubjectTest {

    /** What the last figure of a text counts. */
    private static String count(String text) {
        return Lexed.words(Subject.ofCount(Lexed.clause(text), Lexed.talk(text), false));
    }

    private static String count(String text, Talk talk, boolean inPart) {
        return Lexed.words(Subject.ofCount(Lexed.clause(text), talk, inPart));
    }

    private static Talk after(String text, Claim last) {
        Talk talk = Lexed.talk(text);
        talk.said(last);
        return talk;
    }

    @ParameterizedTest
    @CsvSource({
        "收到政府信息公开申请3件, TAKEN_IN",
        "收到3件, OTHER",
        "收到3件政府信息公开申请, TAKEN_IN",
        "政府信息公开申请3件, TAKEN_IN",
        "依申请公开3件, OTHER",
        "政府信息公开申请结转下年度3件, CARRIED_FORWARD",
        "结转下年度3件, CARRIED_FORWARD",
        "政府信息公开申请含上年结转3件, BROUGHT_FORWARD",
        "收到自然人政府信息公开申请3件, TAKEN_IN@1",
        "收到法人或其他组织政府信息公开申请3件, TAKEN_IN@5",
        "属于国家秘密不予公开3件, STATE_SECRETS",
        "政府信息公开申请受理、答复3件, ANSWERED",
        "政府信息公开申请不予公开、无法提供3件, OTHER",
        "政府信息公开申请以“不予公开”答复3件, OTHER",
        "网上收到政府信息公开申请3件, OTHER",
        "网上予以公开3件, OTHER",
        "政府信息公开申请网上不予公开3件, REFUSED",
        "收到政府信息公开申请同比增加3件, OTHER",
        "收到提案3件, OTHER",
        "答复3件提案, OTHER",
    })
    void requestsAreToldByTheWordsAroundTheFigure(String text, String subject) {
        assertThat(count(text)).isEqualTo(subject);
    }

    @ParameterizedTest
    @CsvSource({
        "行政复议3件, RECONSIDERATION",
        "收到行政复议3件, RECONSIDERATION",
        "3件行政复议案件, RECONSIDERATION",
        "答复行政复议3件, OTHER",
        "行政复议维持3件, RECONSIDERATION/UPHELD",
        "行政复议中涉及征地3件, OTHER",
        "涉及行政复议3件, RECONSIDERATION",
        "行政复议、行政诉讼3件, DISPUTES",
        "未经复议直接起诉3件, DIRECT_LITIGATION",
        "'行政诉讼，办理3件', LITIGATION",
        "'行政诉讼，甲3件', OTHER",
    })
    void casesAreToldByTheTalk(String text, String subject) {
        assertThat(count(text)).isEqualTo(subject);
    }

    @ParameterizedTest
    @CsvSource({
        "制定规范性文件3件, NORMATIVE_DOCUMENTS",
        "公开规章3件, GOVERNMENT_RULES",
        "解读规范性文件3件, OTHER",
        "规范性文件3件, OTHER",
    })
    void documentsCountOnlyWhereTheyComeOrGo(String text, String subject) {
        assertThat(count(text)).isEqualTo(subject);
    }

    @Test
    void aPartLeansOnTheFigureBefore() {
        String text = "其中自然人3件";
        assertThat(count(text, after("收到申请", Lexed.claim(Measure.ANSWERED, 9)), true))
                .isEqualTo("ANSWERED@1");
        assertThat(count(text, after("收到申请", Lexed.claim(Measure.REFUSED, 9)), true))
                .isEqualTo("OTHER");
        assertThat(count("收到申请中，自然人3件")).isEqualTo("TAKEN_IN@1");
    }

    @Test
    void aPartOfWhatCameInIsNoTotal() {
        Talk talk = after("收到申请", Lexed.claim(Measure.TAKEN_IN, 9));
        assertThat(count("其中受理3件", talk, true)).isEqualTo("OTHER");
        assertThat(count("其中新收3件", talk, true)).isEqualTo("RECEIVED");
        assertThat(count("受理3件", talk, false)).isEqualTo("TAKEN_IN");
        assertThat(count("其中答复3件", talk, true)).isEqualTo("ANSWERED");
    }

    @Test
    void aPartOfCasesIsToldByItsOwnKindOrResult() {
        Talk talk = after("行政复议", Lexed.claim(Measure.RECONSIDERATION, 9));
        assertThat(count("其中维持3件", talk, true)).isEqualTo("RECONSIDERATION/UPHELD");
        assertThat(count("其中行政复议3件", talk, true)).isEqualTo("OTHER");
        Talk both = after("行政复议、行政诉讼", Lexed.claim(Measure.DISPUTES, 9));
        assertThat(count("其中直接起诉3件", both, true)).isEqualTo("OTHER");
        Talk direct = after("直接起诉", Lexed.claim(Measure.LITIGATION, 9));
        assertThat(count("其中直接起诉3件", direct, true)).isEqualTo("DIRECT_LITIGATION");
    }

    @ParameterizedTest
    @CsvSource({
        "答复率98%, ANSWERED",
        "'收到申请，予以公开占98%', GRANTED",
        "'收到申请，按时答复率98%', OTHER",
        "提案办结率98%, OTHER",
        "答复率增长98%, OTHER",
        "满意度98%, OTHER",
        "自然人占98%, OTHER",
        "'行政复议，维持占98%', RECONSIDERATION/UPHELD",
    })
    void aShareIsToldByItsRateOrByWhatStandsBeforeIt(String text, String subject) {
        assertThat(Lexed.words(Subject.ofShare(Lexed.clause(text), Lexed.talk(text))))
                .isEqualTo(subject);
    }

    @Test
    void aShareAloneIsThatOfTheFigureBefore() {
        Clause clause = Lexed.clause("，占98%");
        Talk businesses = after("收到申请", Lexed.claim(Measure.TAKEN_IN, Applicant.BUSINESSES));
        assertThat(Subject.ofShare(clause, businesses))
                .isEqualTo(new Subject(Measure.TAKEN_IN, List.of(Applicant.BUSINESSES), Optional.empty()));
        Talk upheld = after("行政复议", Lexed.claim(Measure.RECONSIDERATION, DisputeResult.UPHELD));
        assertThat(Subject.ofShare(clause, upheld).result()).contains(DisputeResult.UPHELD);
        assertThat(Subject.ofShare(clause, after("收到申请", Lexed.share(Measure.ANSWERED, 98))))
                .as("a share of a share")
                .isEqualTo(Subject.OTHER);
        assertThat(Subject.ofShare(clause, Lexed.talk(""))).isEqualTo(Subject.OTHER);
    }

    @Test
    void organizationsAreAllColumnsButOneAndTheTotal() {
        Optional<Token> word = Optional.of(Lexed.tokens("法人或其他组织").get(0));
        assertThat(Subject.applicants(word))
                .hasSize(Applicant.values().length - 2)
                .doesNotContain(Applicant.NATURAL_PERSONS, Applicant.TOTAL);
        assertThat(Subject.applicants(Optional.empty())).isEmpty();
    }
}
