package io.github.disclosurereport.validation.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClauseTest {

    private static String kinds(List<Token> tokens) {
        return String.join(
                " ", tokens.stream().map(token -> token.kind().name()).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "'答复，收到3件', MEASURE CLAUSE MEASURE, MEASURE",
        "答复、收到3件, MEASURE PAUSE MEASURE, MEASURE",
        "收到2件答复3件, MEASURE, MEASURE",
        "'政府信息公开申请，全年共12件', TOPIC CLAUSE ACTION SUM, TOPIC CLAUSE ACTION SUM",
        "'政府信息公开申请，全年有12件', TOPIC CLAUSE ACTION, ACTION",
        "'政府信息公开申请：全年共12件', TOPIC CLAUSE ACTION SUM, ACTION SUM",
    })
    void theWordsBeforeAFigureEndAtACommaThatPartsSomething(String text, String gap, String near) {
        assertThat(kinds(Lexed.clause(text).gap())).isEqualTo(gap);
        assertThat(kinds(Lexed.clause(text).near())).isEqualTo(near);
    }

    @ParameterizedTest
    @CsvSource({
        "3件结转下年度, MEASURE",
        "'3件结转下年度，答复', MEASURE",
        "3件结转下年度、答复, MEASURE",
        "2件结转下年度均已答复, MEASURE ALL MEASURE",
        "除2件结转下年度均已答复, MEASURE",
    })
    void theWordsBehindAFigureEndWithItsStatement(String text, String after) {
        assertThat(kinds(Lexed.clause(text).after())).isEqualTo(after);
    }

    @Test
    void wordsFarBehindDoNotBelongToAFigure() {
        assertThat(Lexed.clause("3件" + "甲".repeat(12) + "答复").after()).hasSize(1);
        assertThat(Lexed.clause("3件" + "甲".repeat(13) + "答复").after()).isEmpty();
    }

    @Test
    void aClauseOfTooManyWordsIsCut() {
        Clause clause = Lexed.clause("等".repeat(60) + "3件");
        assertThat(clause.gap()).hasSize(60);
        assertThat(clause.near()).hasSize(50);
    }

    @ParameterizedTest
    @CsvSource({
        "收到3件结转下年度, TAKEN_IN",
        "3件结转下年度, CARRIED_FORWARD",
        "收到答复3件, ANSWERED",
        "结转至2025年办理3件, CARRIED_FORWARD",
        "上年结转的办理3件, BROUGHT_FORWARD",
        "收到办理3件, HANDLED",
    })
    void theNearestWordBeforeTellsElseTheNearestBehind(String text, Measure measure) {
        assertThat(Lexed.clause(text).measure()).contains(measure);
    }

    @Test
    void aFigureAloneHasNoMeasure() {
        assertThat(Lexed.clause("共3件").measure()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"涉及行政复议3件, false", "行政复议中涉及征地3件, true", "行政复议3件, false", "行政复议3件涉及征地, true"})
    void aPortionStandsBehindWhatItIsOf(String text, boolean portion) {
        assertThat(Lexed.clause(text).hasPortionOfDisputes()).isEqualTo(portion);
    }

    @ParameterizedTest
    @CsvSource({
        "受理、答复3件, true",
        "受理和答复3件, true",
        "受理答复3件, false",
        "'受理，、答复3件', false",
        "属于国家秘密、不予公开3件, false",
        "属于国家秘密、予以公开3件, true",
    })
    void measuresThatAreJoinedAreSeveral(String text, boolean several) {
        assertThat(Lexed.clause(text).namesSeveral()).isEqualTo(several);
    }

    @Test
    void onlyAnAnswerBehindAnIntakeMakesAPair() {
        assertThat(Lexed.clause("受理并办结12件").namesIntakeAndAnswer()).isTrue();
        assertThat(Lexed.clause("办结并受理12件").namesIntakeAndAnswer()).isFalse();
        assertThat(Lexed.clause("受理并办结予以公开12件").namesIntakeAndAnswer()).isFalse();
    }

    @Test
    void aReasonSaysMoreThanItsResultUnlessThereAreOthers() {
        assertThat(Lexed.clause("属于国家秘密不予公开的2件").reasonOf(Measure.REFUSED)).contains(Measure.STATE_SECRETS);
        assertThat(Lexed.clause("属于国家秘密不予公开的2件").reasonOf(Measure.UNAVAILABLE)).isEmpty();
        assertThat(Lexed.clause("属于国家秘密等不予公开的2件").reasonOf(Measure.REFUSED)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"自然人、商业企业3件", "自然人3件商业企业"})
    void aWordOfAKindIsLookedForBeforeThenBehind(String text) {
        Clause clause = Lexed.clause(text);
        assertThat(clause.has(TokenKind.APPLICANT)).isTrue();
        assertThat(clause.hasNear(TokenKind.APPLICANT)).isTrue();
        assertThat(clause.hasBefore(TokenKind.APPLICANT)).isTrue();
        assertThat(clause.has(TokenKind.CHANGE)).isFalse();
        String nearest = clause.nearest(TokenKind.APPLICANT).orElseThrow().name();
        assertThat(nearest).isEqualTo(text.contains("、") ? "BUSINESSES" : "NATURAL_PERSONS");
    }
}
