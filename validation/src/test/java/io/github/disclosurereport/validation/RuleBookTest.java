package io.github.disclosurereport.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.disclosurereport.figure.Count;
import io.github.disclosurereport.form.Applicant;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.RequestLine;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.model.Cover;
import io.github.disclosurereport.model.Organ;
import io.github.disclosurereport.model.OrganKind;
import io.github.disclosurereport.model.OrganLevel;
import io.github.disclosurereport.model.ReportScope;
import io.github.disclosurereport.testkit.SampleReports;
import io.github.disclosurereport.validation.rule.Category;
import io.github.disclosurereport.validation.rule.CheckLog;
import io.github.disclosurereport.validation.rule.Finding;
import io.github.disclosurereport.validation.rule.Message;
import io.github.disclosurereport.validation.rule.Profile;
import io.github.disclosurereport.validation.rule.ReportView;
import io.github.disclosurereport.validation.rule.Rule;
import io.github.disclosurereport.validation.rule.RuleInfo;
import io.github.disclosurereport.validation.rule.Severity;
import io.github.disclosurereport.validation.rule.Text;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RuleBookTest {

    private static final Cell RECEIVED = Cell.of(Applicant.TOTAL, RequestLine.RECEIVED);

    /** A rule of one's own house: no year without a request. */
    private record SomeRequest(RuleInfo info) implements Rule {

        SomeRequest(Edition... editions) {
            this(new RuleInfo(
                    "house.some-request",
                    Category.CONSISTENCY,
                    Severity.INFO,
                    List.of(editions),
                    new Text("全年至少一件申请", "at least one request a year"),
                    new Text("本单位规定", "house rule")));
        }

        @Override
        public List<Cell> cells() {
            return List.of(RECEIVED);
        }

        @Override
        public void check(ReportView view, CheckLog log) {
            if (view.values().number(RECEIVED.slot()) > 0) {
                log.satisfied();
            } else {
                Message message = new Message(new Text("{cell}为0。", "{cell} is 0."), Map.of("cell", RECEIVED));
                log.found(Finding.ofCells(info, view, cells(), RECEIVED, message));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void standardRulesHaveUniqueIdsAndWordsInBothLanguages(Edition edition) {
        RuleBook book = RuleBook.standard(edition);
        assertThat(book.edition()).isEqualTo(edition);
        assertThat(book.rules()).extracting(rule -> rule.info().id()).doesNotHaveDuplicates();
        assertThat(book.rules()).allSatisfy(rule -> {
            assertThat(rule.info().editions()).contains(edition);
            assertThat(rule.info().title().in(Locale.CHINA)).isNotBlank();
            assertThat(rule.info().citation().in(Locale.UK)).isNotBlank();
            assertThat(rule.cells()).isSorted();
        });
    }

    @Test
    void theStandardRulesAreThese() {
        assertThat(ids(Edition.E2019))
                .containsExactly(
                        "requests.balance",
                        "requests.outcomes",
                        "requests.applicants",
                        "disputes.cases",
                        "figures.negative",
                        "figures.unit",
                        "items.prior",
                        "documents.public-total",
                        "documents.rule-making",
                        "procurement.both",
                        "complete.cells",
                        "complete.sections",
                        "complete.topics",
                        "period.year",
                        "period.signed",
                        "deadline.published",
                        "edition.year",
                        "announced.parts",
                        "claims.cells",
                        "claims.lists",
                        "claims.balance",
                        "text.damage",
                        "years.carry",
                        "years.items",
                        "years.pending");
        assertThat(ids(Edition.E2021))
                .contains("documents.stock", "complete.processing-fee", "years.in-force")
                .doesNotContain("items.prior", "documents.public-total", "procurement.both", "years.items");
        assertThat(RuleBook.standard(Edition.E2021).rule("items.prior")).isEmpty();
    }

    private static List<String> ids(Edition edition) {
        return RuleBook.standard(edition).rules().stream()
                .map(rule -> rule.info().id())
                .toList();
    }

    @Test
    void houseRulesJoinThroughTheSameInterface() {
        RuleBook book = RuleBook.standard(Edition.E2021).plus(new SomeRequest(Edition.E2021));
        AnnualReport zero = SampleReports.valid(Edition.E2021, 1).with(RECEIVED, Count.ZERO);
        assertThat(ReportValidator.of(book).validate(zero).findings())
                .filteredOn(finding -> finding.rule().id().equals("house.some-request"))
                .singleElement()
                .extracting(finding -> finding.message(Locale.CHINA))
                .isEqualTo("【提示】第三部分“一、本年新收政府信息公开申请数量”行“总计”列为0。 [house.some-request]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> book.plus(new SomeRequest(Edition.E2021)))
                .withMessageContaining("house.some-request");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleBook.standard(Edition.E2021).plus(new SomeRequest(Edition.E2019)))
                .withMessageContaining("2021");
    }

    @Test
    void rulesCanBeLeftOutOrWeighedAnew() {
        AnnualReport broken = SampleReports.valid(Edition.E2021, 1).with(RECEIVED, Count.of(123_456));
        RuleBook book = RuleBook.standard(Edition.E2021)
                .without("requests.balance")
                .withSeverity("requests.applicants", Severity.INFO);
        assertThat(book.severity("requests.applicants")).contains(Severity.INFO);
        assertThat(ReportValidator.of(book).validate(broken).findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule().id()).isEqualTo("requests.applicants");
                    assertThat(finding.severity()).isEqualTo(Severity.INFO);
                    assertThat(finding.message(Locale.CHINA)).startsWith("【提示】");
                });
        assertThatIllegalArgumentException().isThrownBy(() -> book.without("requests.balance"));
        assertThatIllegalArgumentException().isThrownBy(() -> book.withSeverity("x", Severity.INFO));
    }

    @Test
    void deadlinesOfAPlaceReplaceThoseOfTheArticle() {
        Organ organ = new Organ("甲局", OrganKind.DEPARTMENT, OrganLevel.UNKNOWN, ReportScope.UNKNOWN, "", "");
        Cover cover = Cover.of(organ, 2023).withPublished(LocalDate.of(2024, 1, 25));
        AnnualReport report = AnnualReport.zero(Edition.E2021).withCover(cover);
        RuleBook local =
                RuleBook.standard(Edition.E2021, Profile.REVIEW, Map.of(OrganKind.DEPARTMENT, MonthDay.of(1, 20)));
        assertThat(late(RuleBook.standard(Edition.E2021), report)).isZero();
        assertThat(late(local, report)).isOne();
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        RuleBook.standard(Edition.E2021, Profile.REVIEW, Map.of(OrganKind.UNKNOWN, MonthDay.of(1, 20))))
                .withMessageContaining("unknown kind of organ");
    }

    private static long late(RuleBook book, AnnualReport report) {
        return ReportValidator.of(book).validate(report).findings().stream()
                .filter(finding -> finding.rule().id().equals("deadline.published"))
                .count();
    }
}
