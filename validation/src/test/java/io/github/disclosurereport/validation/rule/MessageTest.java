package io.github.disclosurereport.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.disclosurereport.figure.Count;
import io.github.disclosurereport.form.Applicant;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.DisclosureLine;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.OverviewTopic;
import io.github.disclosurereport.form.RequestLine;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MessageTest {

    private static String chinese(Object argument) {
        return of(argument).in(Locale.SIMPLIFIED_CHINESE, Edition.E2019);
    }

    private static String english(Object argument) {
        return of(argument).in(Locale.GERMANY, Edition.E2019);
    }

    private static Message of(Object argument) {
        return new Message(new Text("甲{x}", "a {x}"), Map.of("x", argument));
    }

    @Test
    void argumentsAreWrittenByTheirType() {
        assertThat(chinese(12)).isEqualTo("甲12");
        assertThat(chinese(LocalDate.of(2021, 1, 8))).isEqualTo("甲2021年1月8日");
        assertThat(english(LocalDate.of(2021, 1, 8))).isEqualTo("a 8 January 2021");
        assertThat(chinese(Applicant.NATURAL_PERSONS)).isEqualTo("甲自然人");
        assertThat(english(Applicant.NATURAL_PERSONS)).isEqualTo("a natural persons");
        assertThat(chinese(DisclosureLine.NORMATIVE_DOCUMENTS)).isEqualTo("甲规范性文件");
        assertThat(english(Cell.of(Applicant.TOTAL, RequestLine.GRANTED)))
                .isEqualTo("a section 3, row \"granted\", column \"total\"");
        Cell granted = Cell.of(Applicant.TOTAL, RequestLine.GRANTED);
        assertThat(chinese(new Measured(Count.of(12), granted))).isEqualTo("甲12件");
        assertThat(english(new Measured(Count.of(12), granted))).isEqualTo("a 12");
        assertThat(chinese(new Measured(Count.blank(), granted))).isEqualTo("甲未填");
        assertThat(english(new Measured(Count.blank(), granted))).isEqualTo("a blank");
        assertThat(chinese(new Measured(Count.notApplicable(), granted))).isEqualTo("甲“/”");
        assertThat(chinese(OverviewTopic.SUPERVISION)).isEqualTo("甲监督保障");
        assertThat(english(OverviewTopic.SUPERVISION)).isEqualTo("a supervision and safeguards");
        assertThat(chinese(new Text("乙", "b"))).isEqualTo("甲乙");
        assertThat(english(of("c"))).isEqualTo("a a c");
        assertThat(chinese(List.of("一", Applicant.TOTAL))).isEqualTo("甲一、总计");
        assertThat(english(List.of("one", Applicant.TOTAL))).isEqualTo("a one, total");
    }

    @Test
    void argumentsAreNeverTemplates() {
        assertThat(chinese("{x}${x}\\$1")).isEqualTo("甲{x}${x}\\$1");
    }

    @Test
    void argumentsAreCopied() {
        Map<String, Object> given = new HashMap<>(Map.of("x", 1));
        Message message = new Message(new Text("{x}", "{x}"), given);
        given.put("x", 2);
        assertThat(message.arguments()).isEqualTo(Map.of("x", 1));
    }

    @Test
    void theKindIsOneMoreArgument() {
        Message message = of("{kind}").withKind("missing");
        assertThat(message.arguments()).isEqualTo(Map.of("x", "{kind}", "kind", "missing"));
        assertThat(message.template()).isEqualTo(of("").template());
        assertThat(message.in(Locale.CHINA, Edition.E2021)).isEqualTo("甲{kind}");
    }

    @Test
    void aMissingArgumentIsAMistake() {
        Message message = new Message(new Text("{y}", "{y}"), Map.of());
        assertThatIllegalStateException()
                .isThrownBy(() -> message.in(Locale.CHINA, Edition.E2021))
                .withMessageContaining("{y}");
    }
}
