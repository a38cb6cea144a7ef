package io.github.disclosurereport.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.model.Cover;
import io.github.disclosurereport.model.Organ;
import io.github.disclosurereport.model.OrganKind;
import io.github.disclosurereport.model.OrganLevel;
import io.github.disclosurereport.model.ReportScope;
import io.github.disclosurereport.validation.rule.Severity;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlinePublishedTest {

    private static AnnualReport published(OrganKind kind, String date) {
        Organ organ = new Organ("某机关", kind, OrganLevel.UNKNOWN, ReportScope.UNKNOWN, "", "");
        Cover cover = Cover.of(organ, 2023);
        return AnnualReport.zero(Edition.E2021)
                .withCover(date.isEmpty() ? cover : cover.withPublished(LocalDate.parse(date)));
    }

    @ParameterizedTest
    @CsvSource({
        "GOVERNMENT, 2024-03-31, S",
        "GOVERNMENT, 2024-04-01, V",
        "DEPARTMENT, 2024-01-31, S",
        "DEPARTMENT, 2024-02-01, V",
        "TOWNSHIP, 2024-01-31, S",
        "TOWNSHIP, 2024-02-01, V",
        "STATE_COUNCIL_DEPARTMENT, 2024-01-31, S",
        "STATE_COUNCIL_DEPARTMENT, 2024-02-01, V",
        "DEPARTMENT, 2023-06-01, S",
        "UNKNOWN, 2024-12-01, -",
        "DEPARTMENT, '', -",
    })
    void article49(OrganKind kind, String date, String outcome) {
        assertThat(Checked.of(new DeadlinePublished(Map.of()), published(kind, date))
                        .outcomes())
                .isEqualTo(outcome);
    }

    @Test
    void aYearThatIsNotStatedHasNoDeadline() {
        AnnualReport report = AnnualReport.zero(Edition.E2021);
        Organ organ = published(OrganKind.DEPARTMENT, "").cover().organ();
        Cover cover = Cover.blank().withOrgan(organ).withPublished(LocalDate.of(2024, 5, 1));
        assertThat(Checked.of(new DeadlinePublished(Map.of()), report.withCover(cover))
                        .outcomes())
                .isEqualTo("-");
    }

    @Test
    void bothDatesAreNamed() {
        Checked late = Checked.of(new DeadlinePublished(Map.of()), published(OrganKind.DEPARTMENT, "2024-02-05"));
        assertThat(late.findings().get(0).severity()).isEqualTo(Severity.WARNING);
        assertThat(late.chinese()).contains("公布日期为2024年2月5日，晚于期限2024年1月31日");
        assertThat(late.english()).contains("Published on 5 February 2024, after the deadline of 31 January 2024");
    }

    @Test
    void townsReportByLocalArrangement() {
        Checked late = Checked.of(new DeadlinePublished(Map.of()), published(OrganKind.TOWNSHIP, "2024-02-05"));
        assertThat(late.findings().get(0).severity()).isEqualTo(Severity.INFO);
    }

    @Test
    void localDeadlinesReplaceThoseOfTheArticle() {
        DeadlinePublished local = new DeadlinePublished(Map.of(OrganKind.DEPARTMENT, MonthDay.of(1, 20)));
        assertThat(Checked.of(local, published(OrganKind.DEPARTMENT, "2024-01-25"))
                        .outcomes())
                .isEqualTo("V");
        assertThat(Checked.of(local, published(OrganKind.GOVERNMENT, "2024-01-25"))
                        .outcomes())
                .isEqualTo("S");
    }
}
