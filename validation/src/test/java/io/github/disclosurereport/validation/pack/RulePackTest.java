package io.github.disclosurereport.validation.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import io.github.disclosurereport.validation.ReportValidator;
import io.github.disclosurereport.validation.RuleBook;
import io.github.disclosurereport.validation.rule.EqualityRule;
import io.github.disclosurereport.validation.rule.Finding;
import io.github.disclosurereport.validation.rule.Profile;
import io.github.disclosurereport.validation.rule.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RulePackTest {

    private static final String[] LINES = {
        "# 某区",
        "",
        "deadline department = 01-20",
        "deadline government = 03-15",
        "  organ 测试区 财政局 = department county organ",
        "organ 测试镇人民政府 = township",
        "severity complete.topics = info",
        "severity items.prior = error",
        "without documents.stock",
        "without documents.public-total",
        "row local.same = requests.total.received = requests.total.outcomes.total",
        "title local.same = 当年办结",
        "title.en local.same = All closed within the year",
        "citation.en local.same = our rules",
        "severity local.same = error",
        "row local.fees = requests.total.outcomes.closedOtherwise.unpaid <= requests.businesses.received",
        "title local.fees = 题",
        "citation local.fees = 据",
    };

    @TempDir
    private Path folder;

    /** A report of 2023, published on 25 January 2024. */
    private static AnnualReport by(Organ organ) {
        Cover cover = Cover.of(organ, 2023).withPublished(LocalDate.of(2024, 1, 25));
        return SampleReports.valid(Edition.E2021, 1).withCover(cover);
    }

    /** What is said about the deadline: of organs that are known, rules on other matters speak too. */
    private static List<Finding> late(RulePack pack, AnnualReport report) {
        return pack.validator(Profile.REVIEW).validate(report).findings().stream()
                .filter(finding -> finding.rule().id().equals("deadline.published"))
                .toList();
    }

    private static List<String> found(RulePack pack, AnnualReport report) {
        return pack.validator(Profile.REVIEW).validate(report).findings().stream()
                .map(finding -> finding.rule().id() + " " + finding.severity())
                .toList();
    }

    @Test
    void holdsWhatIsWritten() throws RulePackException {
        RulePack pack = Packs.of(LINES);
        assertThat(pack.name()).isEqualTo("local.pack");
        assertThat(pack.deadlines())
                .containsOnlyKeys(OrganKind.GOVERNMENT, OrganKind.DEPARTMENT)
                .containsEntry(OrganKind.DEPARTMENT, MonthDay.of(1, 20));
        assertThat(pack.organs())
                .containsExactly(
                        new Organ("测试区 财政局", OrganKind.DEPARTMENT, OrganLevel.COUNTY, ReportScope.ORGAN, "", ""),
                        new Organ("测试镇人民政府", OrganKind.TOWNSHIP, OrganLevel.UNKNOWN, ReportScope.UNKNOWN, "", ""));
        assertThat(pack.severities())
                .hasSize(2)
                .containsEntry("complete.topics", Severity.INFO)
                .containsEntry("items.prior", Severity.ERROR);
        assertThat(pack.without()).containsExactly("documents.stock", "documents.public-total");
        assertThat(pack.rows()).extracting(rule -> rule.info().id()).containsExactly("local.same", "local.fees");
        assertThatThrownBy(() -> pack.deadlines().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> pack.severities().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest
    @EnumSource
    void aBookHasWhatItsEditionCanHave(Edition edition) throws RulePackException {
        RuleBook book = Packs.of(LINES).book(edition, Profile.REVIEW);
        boolean is2021 = edition == Edition.E2021;
        assertThat(book.rule("documents.stock")).isEmpty();
        assertThat(book.rule("documents.public-total")).isEmpty();
        assertThat(book.severity("complete.topics")).contains(Severity.INFO);
        assertThat(book.severity("items.prior").isPresent()).isNotEqualTo(is2021);
        assertThat(book.rule("local.same")).containsInstanceOf(EqualityRule.class);
        assertThat(book.rule("local.fees").isPresent())
                .as("only 2021 prints the cell")
                .isEqualTo(is2021);
        int own = RuleBook.standard(edition).analysis().equalities().size();
        assertThat(book.analysis().equalities()).hasSize(own + 1);
    }

    @Test
    void anEmptyPackChangesNothing() throws RulePackException {
        RulePack pack = Packs.of("");
        AnnualReport report = SampleReports.guiyang2020();
        assertThat(pack.validator(Profile.SUBMISSION).validate(report))
                .isEqualTo(ReportValidator.standard(Profile.SUBMISSION).validate(report));
    }

    @Test
    void theProfileIsThatOfTheCaller() throws RulePackException {
        AnnualReport report = SampleReports.valid(Edition.E2021, 1)
                .with(Cell.of(Applicant.TOTAL, RequestLine.GRANTED), Count.blank());
        RulePack pack = Packs.of("without documents.stock");
        assertThat(found(pack, report)).containsExactly("complete.cells WARNING");
        assertThat(pack.validator(Profile.SUBMISSION).validate(report).isValid())
                .isFalse();
        RulePack milder = Packs.of("severity complete.cells = info");
        assertThat(milder.validator(Profile.SUBMISSION).validate(report).findings())
                .extracting(Finding::severity)
                .containsExactly(Severity.INFO);
    }

    @Test
    void theDeadlineOfThePlaceHoldsForAnOrganThatThePackKnows() throws RulePackException {
        RulePack pack = Packs.of("deadline department = 01-20", "organ 测试区财政局 = department");
        AnnualReport report = by(Organ.named("测试区财政局"));
        assertThat(late(pack, report)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.message(Locale.CHINA)).contains("公布日期为2024年1月25日，晚于期限2024年1月20日");
        });
        assertThat(late(pack, by(Organ.named("另一局")))).isEmpty();
        assertThat(late(Packs.of("organ 测试区财政局 = department"), report)).isEmpty();
        assertThat(late(Packs.of("deadline department = 01-20"), report)).isEmpty();
    }

    @Test
    void anOrganThatIsKnownIsHeldToAllItsRules() throws RulePackException {
        AnnualReport report = by(Organ.named("测试区财政局"));
        assertThat(found(Packs.of(""), report)).isEmpty();
        assertThat(found(Packs.of("organ 测试区财政局 = department"), report))
                .as("a department enacts no 规章")
                .containsExactly("documents.rule-making WARNING");
    }

    @Test
    void aLateDateOfATownIsAdvisoryUnlessThePackSaysOtherwise() throws RulePackException {
        AnnualReport report = by(Organ.named("测试镇人民政府"));
        String organ = "organ 测试镇人民政府 = township town";
        String deadline = "deadline township = 01-20";
        assertThat(late(Packs.of(organ, deadline), report))
                .extracting(Finding::severity)
                .containsExactly(Severity.INFO);
        assertThat(late(Packs.of(organ, deadline, "severity deadline.published = error"), report))
                .extracting(Finding::severity)
                .containsExactly(Severity.ERROR);
    }

    @Test
    void aRowIsCheckedLikeAnyRule() throws RulePackException {
        AnnualReport report = SampleReports.valid(Edition.E2021, 1)
                .with(Cell.of(Applicant.TOTAL, RequestLine.RECEIVED), Count.of(10))
                .with(Cell.of(Applicant.TOTAL, RequestLine.OUTCOMES_TOTAL), Count.of(12));
        assertThat(found(Packs.of(LINES), report)).contains("local.same ERROR");
    }

    @Test
    void readsAFileWithItsMarkAndWindowsLineEnds() throws RulePackException, IOException {
        Path file = folder.resolve("某区.pack");
        Files.writeString(file, "\uFEFF" + String.join("\r\n", LINES) + "\r\n");
        RulePack pack = RulePack.read(file);
        assertThat(pack.name()).isEqualTo("某区.pack");
        assertThat(pack.organs()).isEqualTo(Packs.of(LINES).organs());
        assertThat(pack.rows())
                .extracting(rule -> rule.info().title().chinese())
                .as("no line end is left")
                .containsExactly("当年办结", "题");
    }

    @Test
    void aFileThatIsNoPackIsNamed() throws IOException {
        Path file = Files.write(folder.resolve("a.pack"), "甲 = 1".getBytes(StandardCharsets.UTF_16));
        assertThatExceptionOfType(RulePackException.class)
                .isThrownBy(() -> RulePack.read(file))
                .withMessage("a.pack, line 1, column 1: This is not text in UTF-8.");
        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> RulePack.read(folder.resolve("none.pack")));
    }
}
