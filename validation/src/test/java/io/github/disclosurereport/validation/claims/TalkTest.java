package io.github.disclosurereport.validation.claims;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.Applicant;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TalkTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "政府信息公开申请",
                "依申请公开",
                "办理提案。政府信息公开申请",
                "收到申请",
                "所有申请",
                "收到申请。办结",
                "新收3件，结转下年度1件",
                "予以公开2件，部分公开1件",
            })
    void wordsForRequestsTurnTheTalkToThem(String text) {
        Talk talk = Lexed.talk(text);
        assertThat(talk.ofRequests()).isTrue();
        assertThat(talk.ofOther()).isFalse();
        assertThat(talk.disputes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"疑难申请", "收到3件，答复3件", "新收3件", "政府信息公开申请。办理提案", "行政复议申请", "提案新收3件，结转下年度1件"})
    void otherWordsDoNot(String text) {
        assertThat(Lexed.talk(text).ofRequests()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "行政复议, RECONSIDERATION",
        "行政诉讼, LITIGATION",
        "行政复议、行政诉讼, DISPUTES",
        "行政诉讼和行政复议, DISPUTES",
        "行政复议甲乙丙丁行政诉讼, DISPUTES",
        "行政复议甲乙丙丁戊行政诉讼, LITIGATION",
        "'行政复议，行政诉讼', LITIGATION",
        "行政复议3件行政诉讼, LITIGATION",
        "未经复议直接起诉的行政诉讼, DIRECT_LITIGATION",
        "未经复议直接起诉。行政诉讼, LITIGATION",
        "行政复议的相关案件, DISPUTES",
        "提案。行政复议, RECONSIDERATION",
    })
    void casesOfOneKindOrBothAreTheSubject(String text, Measure subject) {
        assertThat(Lexed.talk(text).disputes()).contains(subject);
        assertThat(Lexed.talk(text).mayBeOfRequests()).isFalse();
    }

    @Test
    void relatedCasesOfNothingAreNoDisputes() {
        assertThat(Lexed.talk("相关案件").disputes()).isEmpty();
        assertThat(Lexed.talk("提案的相关案件").ofOther()).isTrue();
    }

    @Test
    void theFeeIsForgottenWithItsSentence() {
        assertThat(Lexed.talk("收取信息处理费").ofFee()).isTrue();
        assertThat(Lexed.talk("收取信息处理费。另").ofFee()).isFalse();
        assertThat(Lexed.talk("信息处理费和提案").ofFee()).isFalse();
    }

    @Test
    void nothingNamedMayBeRequests() {
        assertThat(Lexed.talk("").mayBeOfRequests()).isTrue();
        assertThat(Lexed.talk("提案").mayBeOfRequests()).isFalse();
    }

    @Test
    void aNewParagraphKeepsTheSubjectButNotTheFigures() {
        Talk heading = Lexed.talk("行政复议");
        heading.said(Lexed.claim(Measure.TAKEN_IN, 3));
        Talk paragraph = heading.fresh();
        assertThat(paragraph.disputes()).contains(Measure.RECONSIDERATION);
        assertThat(paragraph.last()).isEmpty();
        assertThat(paragraph.lastFlow()).isEmpty();
        assertThat(Talk.of(OptionalInt.of(2024), true).fresh().year()).hasValue(2024);
        assertThat(Talk.of(OptionalInt.of(2024), true).fresh().ofRequests()).isTrue();
    }

    @Test
    void aFlowIsWhatCameInOrWasAnswered() {
        Talk talk = Lexed.talk("");
        talk.said(Lexed.claim(Measure.RECEIVED, 3));
        talk.said(Lexed.claim(Measure.GRANTED, 2));
        assertThat(talk.lastFlow()).contains(Measure.RECEIVED);
        assertThat(talk.last()).contains(Lexed.claim(Measure.GRANTED, 2));
        talk.said(Lexed.claim(Measure.ANSWERED, Applicant.BUSINESSES));
        assertThat(talk.lastFlow()).contains(Measure.ANSWERED);
        talk.said(Lexed.share(Measure.TAKEN_IN, 98));
        assertThat(talk.lastFlow()).contains(Measure.ANSWERED);
    }
}
