package io.github.disclosurereport.validation.jakarta;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.validation.ReportValidator;
import io.github.disclosurereport.validation.rule.Finding;
import io.github.disclosurereport.validation.rule.Severity;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.hibernate.validator.messageinterpolation.ResourceBundleMessageInterpolator;
import org.hibernate.validator.resourceloading.PlatformResourceBundleLocator;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static final List<Finding> ERRORS =
            ReportValidator.standard().validate(Samples.wrong()).findings(Severity.ERROR);

    record Filing(@ConsistentReport AnnualReport report) {}

    record OwnWords(
            @ConsistentReport(message = "Bitte prüfen: {consistentReport.zh}")
            AnnualReport report) {}

    record Bare(@ConsistentReport(message = "no good") AnnualReport report) {}

    private static List<String> expected(Locale locale) {
        return ERRORS.stream().map(error -> error.message(locale)).sorted().toList();
    }

    private static List<String> spoken(Validator validator) {
        return Samples.messages(validator.validate(new Filing(Samples.wrong())));
    }

    @Test
    void theLocaleOfTheInterpolatorDecides() {
        assertThat(ERRORS).hasSize(2);
        for (Locale chinese : List.of(Locale.CHINESE, Locale.CHINA, Locale.TAIWAN)) {
            assertThat(spoken(Providers.speaking(chinese))).isEqualTo(expected(Locale.CHINA));
            assertThat(spoken(Providers.withoutExpressions(chinese))).isEqualTo(expected(Locale.CHINA));
        }
        for (Locale other : List.of(Locale.ENGLISH, Locale.US, Locale.FRANCE)) {
            assertThat(spoken(Providers.speaking(other))).isEqualTo(expected(Locale.UK));
            assertThat(spoken(Providers.withoutExpressions(other))).isEqualTo(expected(Locale.UK));
        }
        assertThat(Locale.getDefault().getLanguage()).as("of these tests").isEqualTo("de");
        assertThat(spoken(Providers.standard())).isEqualTo(expected(Locale.UK));
    }

    @Test
    void anEnglishReaderIsNotAnsweredInTheChineseOfTheMachine() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.CHINA);
        try {
            assertThat(spoken(Providers.speaking(Locale.ENGLISH))).isEqualTo(expected(Locale.UK));
            assertThat(spoken(Providers.standard())).isEqualTo(expected(Locale.CHINA));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aLostBundleCostsTheLanguageAndNotTheMessage() {
        PlatformResourceBundleLocator lost = new PlatformResourceBundleLocator("nowhere");
        ResourceBundleMessageInterpolator interpolator = new ResourceBundleMessageInterpolator(lost, lost);
        Validator validator = Providers.of(
                Providers.configuration().messageInterpolator(interpolator).defaultLocale(Locale.CHINA));
        assertThat(spoken(validator)).isEqualTo(expected(Locale.getDefault()));
    }

    @Test
    void eachRuleHasItsOwnTemplate() {
        assertThat(Providers.standard().validate(new Filing(Samples.wrong())))
                .extracting(ConstraintViolation::getMessageTemplate)
                .containsExactlyInAnyOrder(
                        "{" + ConsistentReport.MESSAGE_KEY + "} [requests.outcomes]",
                        "{" + ConsistentReport.MESSAGE_KEY + "} [requests.applicants]");
    }

    @Test
    void applicationsMayHaveWordsOfTheirOwn() {
        assertThat(Samples.messages(Providers.standard().validate(new Bare(Samples.wrong()))))
                .containsExactly("no good [requests.applicants]", "no good [requests.outcomes]");
        assertThat(Samples.messages(Providers.standard().validate(new OwnWords(Samples.wrong()))))
                .isEqualTo(expected(Locale.CHINA).stream()
                        .map(message -> "Bitte prüfen: " + message)
                        .toList());
    }

    @Test
    void theFindingIsThePayload() {
        Set<ConstraintViolation<Filing>> violations = Providers.standard().validate(new Filing(Samples.wrong()));
        List<Finding> payloads = new ArrayList<>();
        for (ConstraintViolation<Filing> violation : violations) {
            HibernateConstraintViolation<?> hibernate = violation.unwrap(HibernateConstraintViolation.class);
            Finding finding = Objects.requireNonNull(hibernate.getDynamicPayload(Finding.class));
            assertThat(violation.getMessage()).isEqualTo(finding.message(Locale.UK));
            assertThat(finding.corrections())
                    .as("what the form's other figures ask for")
                    .containsExactly(Samples.cure());
            payloads.add(finding.withCorrections(List.of()));
        }
        assertThat(payloads).containsExactlyInAnyOrderElementsOf(ERRORS);
    }
}
