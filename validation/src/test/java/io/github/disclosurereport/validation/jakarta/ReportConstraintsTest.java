package io.github.disclosurereport.validation.jakarta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.disclosurereport.model.AnnualReport;
import jakarta.validation.Valid;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import java.util.List;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.junit.jupiter.api.Test;

class ReportConstraintsTest {

    private static final String CONTRIBUTORS = "hibernate.validator.constraint_mapping_contributors";

    record Filing(@Valid AnnualReport report) {}

    record Region(List<@Valid AnnualReport> reports) {}

    private static void knowsReports(Validator validator) {
        assertThat(Samples.paths(validator.validate(Samples.wrong())))
                .containsExactly("requests.total.outcomes.granted", "requests.total.outcomes.total");
        assertThat(Samples.paths(validator.validate(new Filing(Samples.wrong()))))
                .containsExactly("report.requests.total.outcomes.granted", "report.requests.total.outcomes.total");
        assertThat(Samples.paths(validator.validate(new Region(List.of(Samples.valid(), Samples.wrong())))))
                .containsExactly(
                        "reports[1].requests.total.outcomes.granted", "reports[1].requests.total.outcomes.total");
    }

    @Test
    void byOneLine() {
        knowsReports(Providers.of(ReportConstraints.register(Providers.configuration())));
    }

    @Test
    void byAProperty() {
        knowsReports(Providers.of(Providers.configuration()
                .addProperty(CONTRIBUTORS, ReportConstraintMappingContributor.class.getName())));
    }

    @Test
    void butNotByItself() {
        assertThat(Providers.standard().validate(Samples.wrong())).isEmpty();
    }

    @Test
    void norTwice() {
        HibernateValidatorConfiguration twice =
                ReportConstraints.register(ReportConstraints.register(Providers.configuration()));
        assertThatThrownBy(() -> Providers.of(twice))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining(AnnualReport.class.getName());
    }
}
