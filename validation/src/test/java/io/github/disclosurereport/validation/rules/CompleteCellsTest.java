package io.github.disclosurereport.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.figure.Amount;
import io.github.disclosurereport.figure.Count;
import io.github.disclosurereport.figure.Figure;
import io.github.disclosurereport.form.Applicant;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.DisclosureLine;
import io.github.disclosurereport.form.DisputeResult;
import io.github.disclosurereport.form.DisputeStage;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Form;
import io.github.disclosurereport.form.RequestLine;
import io.github.disclosurereport.form.Section;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.testkit.SampleReports;
import io.github.disclosurereport.validation.ReportValidator;
import io.github.disclosurereport.validation.rule.Finding;
import io.github.disclosurereport.validation.rule.Profile;
import io.github.disclosurereport.validation.rule.ReportView;
import io.github.disclosurereport.validation.rule.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CompleteCellsTest {

    private static List<Finding> blanks(AnnualReport report) {
        return ReportValidator.standard().validate(report).findings().stream()
                .filter(finding -> finding.rule().id().equals("complete.cells"))
                .toList();
    }

    private static List<String> messages(AnnualReport report) {
        return blanks(report).stream()
                .map(finding -> finding.message(Locale.CHINA))
                .toList();
    }

    private static AnnualReport emptied(AnnualReport report, Predicate<Cell> which) {
        AnnualReport emptied = report;
        for (Cell cell : Form.of(report.edition()).cells()) {
            if (which.test(cell)) {
                emptied = emptied.with(cell, cell.isAmount() ? Amount.blank() : Count.blank());
            }
        }
        return emptied;
    }

    @ParameterizedTest
    @EnumSource
    void emptyingAnyCellIsNoticedAndMarkingItIsNot(Edition edition) {
        AnnualReport valid = SampleReports.valid(edition, 5);
        assertThat(blanks(valid)).isEmpty();
        for (Cell cell : Form.of(edition).cells()) {
            assertThat(ReportValidator.standard()
                            .validate(emptied(valid, cell::equals))
                            .findings())
                    .as(cell.path())
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.rule().id()).isEqualTo("complete.cells");
                        assertThat(finding.cells()).containsExactly(cell);
                    });
            Figure mark = cell.isAmount() ? Amount.notApplicable() : Count.notApplicable();
            assertThat(blanks(valid.with(cell, mark))).as(cell.path()).isEmpty();
        }
    }

    @Test
    void blankColumnsAreOneFinding() {
        AnnualReport report = emptied(
                AnnualReport.zero(Edition.E2021),
                cell -> cell.column() instanceof Applicant who && who.isOrganization());
        assertThat(blanks(report))
                .singleElement()
                .satisfies(finding -> assertThat(finding.cells()).hasSize(125));
        assertThat(messages(report))
                .containsExactly("【请补填】第三部分“商业企业”至“其他”5列共125格未填。确未发生的请填“0”。空格未视为0；如均按0计算，勾稽关系成立。 [complete.cells]");
    }

    @Test
    void saysWhereTheArithmeticWouldFailWithBlanksAsZero() {
        AnnualReport report =
                emptied(SampleReports.valid(Edition.E2021, 5), cell -> cell.column() == Applicant.BUSINESSES);
        assertThat(messages(report)).singleElement().asString().contains("“商业企业”列共25格未填", "处勾稽关系不成立");
    }

    @Test
    void blankRowsAndLeftoversAreGathered() {
        AnnualReport zero = AnnualReport.zero(Edition.E2021);
        assertThat(messages(emptied(zero, cell -> cell.row() == RequestLine.OTHER)))
                .containsExactly("【请补填】第三部分“（六）其他处理3.其他”行（栏）共7格未填。确未发生的请填“0”。空格未视为0；如均按0计算，勾稽关系成立。 [complete.cells]");
        assertThat(messages(emptied(zero, cell -> cell.row() == RequestLine.UNPAID || cell.row() == RequestLine.OTHER)))
                .singleElement()
                .asString()
                .contains("“（六）其他处理2.", "”至“（六）其他处理3.其他”2行（栏）共14格未填");
        assertThat(messages(emptied(
                        zero,
                        cell -> cell.row() == RequestLine.GRANTED
                                && (cell.column() == Applicant.NATURAL_PERSONS || cell.column() == Applicant.TOTAL))))
                .containsExactly(
                        "【请补填】第三部分“（一）予以公开”行（栏）的“自然人、总计”2格未填。确未发生的请填“0”。空格未视为0；如均按0计算，勾稽关系成立。 [complete.cells]");
    }

    @Test
    void blocksOfSectionFourAreRows() {
        AnnualReport report = emptied(
                AnnualReport.zero(Edition.E2019), cell -> cell.row() == DisputeStage.LITIGATION_AFTER_RECONSIDERATION);
        assertThat(messages(report)).singleElement().asString().contains("第四部分“行政诉讼·复议后起诉”行（栏）共5格未填");
        AnnualReport one = emptied(
                AnnualReport.zero(Edition.E2019),
                cell -> cell.equals(Cell.of(DisputeStage.RECONSIDERATION, DisputeResult.PENDING)));
        assertThat(messages(one)).singleElement().asString().startsWith("【请补填】第四部分“行政复议”栏“尚未审结”列未填。");
    }

    @Test
    void rowsThatDoNotTouchAreFindingsOfTheirOwn() {
        AnnualReport report = emptied(
                AnnualReport.zero(Edition.E2021),
                cell -> cell.row() == RequestLine.RECEIVED || cell.row() == RequestLine.GRANTED);
        assertThat(blanks(report)).extracting(finding -> finding.cells().size()).containsExactly(7, 7);
        assertThat(messages(report).get(0)).contains("“一、本年新收政府信息公开申请数量”行（栏）共7格未填");
        assertThat(messages(report).get(1)).contains("“（一）予以公开”行（栏）共7格未填");
        AnnualReport columns = emptied(
                AnnualReport.zero(Edition.E2021),
                cell -> cell.column() == Applicant.BUSINESSES || cell.column() == Applicant.TOTAL);
        assertThat(messages(columns))
                .hasSize(2)
                .satisfies(found -> assertThat(found.get(0)).contains("“商业企业”列共25格未填"))
                .satisfies(found -> assertThat(found.get(1)).contains("“总计”列共25格未填"));
    }

    @Test
    void aRowOfOneCellIsACell() {
        AnnualReport report = emptied(
                AnnualReport.zero(Edition.E2021),
                cell -> cell.row() == DisclosureLine.PENALTIES || cell.row() == DisclosureLine.COMPULSION);
        assertThat(messages(report))
                .hasSize(2)
                .allSatisfy(message -> assertThat(message).contains("“本年处理决定数量”列未填"));
    }

    @Test
    void groupsStandInFormOrder() {
        AnnualReport report = emptied(
                AnnualReport.zero(Edition.E2021),
                cell -> cell.column() == Applicant.TOTAL
                        || cell.equals(Cell.of(Applicant.BUSINESSES, RequestLine.RECEIVED)));
        Checked checked = Checked.of(rule(Edition.E2021, Profile.REVIEW), report);
        assertThat(checked.findings())
                .extracting(finding -> finding.cells().size())
                .containsExactly(1, 25);
        assertThat(checked.outcomes()).isEqualTo("SVVS");
    }

    private static CompleteCells rule(Edition edition, Profile profile) {
        return new CompleteCells(edition, profile, Equalities.of(edition));
    }

    @ParameterizedTest
    @EnumSource
    void everyTableIsOneCheck(Edition edition) {
        assertThat(Checked.of(rule(edition, Profile.REVIEW), AnnualReport.zero(edition))
                        .outcomes())
                .isEqualTo("SSS");
        assertThat(Checked.of(rule(edition, Profile.REVIEW), AnnualReport.blank(edition))
                        .outcomes())
                .isEqualTo("VVV");
        assertThat(rule(edition, Profile.REVIEW).info().severity()).isEqualTo(Severity.WARNING);
        assertThat(rule(edition, Profile.SUBMISSION).info().severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void aWholeBlankTableIsOneFinding() {
        AnnualReport report =
                emptied(AnnualReport.zero(Edition.E2019), cell -> cell.section() == Section.PROACTIVE_DISCLOSURE);
        assertThat(messages(report)).containsExactly("【请补填】第二部分整张表共22格未填。确未发生的请填“0”。空格未视为0。 [complete.cells]");
        assertThat(blanks(report).get(0).message(Locale.UK))
                .isEqualTo("[please fill in] section 2: the whole table is blank (22 cells). Write 0 if there was none."
                        + " The blanks were not read as 0. [complete.cells]");
    }

    @Test
    void whatCouldNotBeReadIsNotCalledUnfilled() {
        Cell cell = Cell.of(DisputeStage.RECONSIDERATION, DisputeResult.PENDING);
        ReportView view = ReportView.of(emptied(AnnualReport.zero(Edition.E2021), cell::equals));
        assertThat(ReportValidator.standard()
                        .validate(view.withUnread(Set.of(cell)))
                        .findings())
                .noneMatch(finding -> finding.rule().id().equals("complete.cells"));
        assertThat(ReportValidator.standard().validate(view).findings())
                .anyMatch(finding -> finding.rule().id().equals("complete.cells"));
    }
}
