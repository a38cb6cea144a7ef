package io.github.disclosurereport.validation.jakarta;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.model.StatedPeriod;
import io.github.disclosurereport.testkit.SampleReports;
import io.github.disclosurereport.validation.ReportValidator;
import io.github.disclosurereport.validation.rule.Severity;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.messageinterpolation.ExpressionLanguageFeatureLevel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The stated period of a report is quoted in two messages, whatever it says. */
class HostileTextTest {

    private static final List<Validator> VALIDATORS = List.of(
            Providers.speaking(Locale.CHINA),
            Providers.speaking(Locale.ENGLISH),
            Providers.withoutExpressions(Locale.CHINA),
            Providers.withoutExpressions(Locale.ENGLISH),
            Providers.of(trusting().defaultLocale(Locale.CHINA)),
            Providers.of(trusting().defaultLocale(Locale.ENGLISH)));

    record Filing(@ConsistentReport AnnualReport report) {}

    /** An application that lets its own violations use expressions. */
    private static HibernateValidatorConfiguration trusting() {
        return Providers.configuration()
                .customViolationExpressionLanguageFeatureLevel(ExpressionLanguageFeatureLevel.BEAN_METHODS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${7*7}",
                "${''.getClass().forName('java.lang.Runtime')}",
                "${validatedValue}",
                "{consistentReport.zh}",
                "{jakarta.validation.constraints.NotNull.message}",
                "{period}{where}{groups}",
                "}{",
                "{{{",
                "${",
                "$",
                "$1",
                "\\",
                "\\\\",
                "\\{7\\}",
                "\\${7*7}",
                "\\\\${7*7}",
                "a\\$\\{b\\}\\",
                "\\\\\\{",
                "%s {0} '{1}'"
            })
    void textOfAReportComesOutAsItStands(String text) {
        StatedPeriod late = SampleReports.guiyang2020().cover().period().orElseThrow();
        StatedPeriod period = new StatedPeriod(text, late.from(), late.to());
        AnnualReport report = SampleReports.guiyang2020()
                .withCover(SampleReports.guiyang2020().cover().withPeriod(period));
        for (Validator validator : VALIDATORS) {
            List<String> messages = Samples.messages(validator.validate(new Filing(report)));
            assertThat(messages).hasSize(2).allMatch(message -> message.contains(text));
            Locale locale = messages.get(0).startsWith("【") ? Locale.CHINA : Locale.ENGLISH;
            assertThat(messages)
                    .containsExactlyInAnyOrderElementsOf(
                            ReportValidator.standard().validate(report).findings(Severity.ERROR).stream()
                                    .map(finding -> finding.message(locale))
                                    .toList());
        }
    }
}
