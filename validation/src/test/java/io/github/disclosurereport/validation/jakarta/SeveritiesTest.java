package io.github.disclosurereport.validation.jakarta;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Section;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.model.SectionText;
import io.github.disclosurereport.testkit.SampleReports;
import io.github.disclosurereport.validation.ReportValidator;
import io.github.disclosurereport.validation.rule.Severity;
import jakarta.validation.Validator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SeveritiesTest {

    private static final Validator VALIDATOR = Providers.of(ReportConstraints.register(Providers.configuration()));

    record Filing(@ConsistentReport @Nullable AnnualReport report) {}

    @ParameterizedTest
    @EnumSource
    void aValidReportHasNoViolation(Edition edition) {
        for (int seed = 0; seed < 20; seed++) {
            assertThat(VALIDATOR.validate(SampleReports.valid(edition, seed)))
                    .as("seed %d", seed)
                    .isEmpty();
        }
    }

    @Test
    void noReportIsForNotNullToForbid() {
        assertThat(VALIDATOR.validate(new Filing(null))).isEmpty();
    }

    @Test
    void aWarningIsNoViolation() {
        assertThat(ReportValidator.standard().validate(Samples.unfilled()).findings(Severity.WARNING))
                .isNotEmpty();
        assertThat(VALIDATOR.validate(Samples.unfilled())).isEmpty();
    }

    @Test
    void textIsTheBusinessOfItsSectionOrOfTheReportItself() {
        assertThat(Samples.paths(VALIDATOR.validate(SampleReports.guiyang2020())))
                .as("two about the cover")
                .containsExactly("", "");
        List<SectionText> sections = Samples.valid().sections().stream()
                .filter(text -> text.section() != Section.PROBLEMS)
                .toList();
        assertThat(Samples.paths(VALIDATOR.validate(Samples.valid().withSections(sections))))
                .containsExactly("problems");
    }
}
