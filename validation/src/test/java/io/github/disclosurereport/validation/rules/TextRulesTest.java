package io.github.disclosurereport.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.figure.Count;
import io.github.disclosurereport.form.Applicant;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.RequestLine;
import io.github.disclosurereport.form.Section;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.narrative.ExtraTable;
import io.github.disclosurereport.narrative.Heading;
import io.github.disclosurereport.narrative.Narrative;
import io.github.disclosurereport.narrative.Paragraph;
import io.github.disclosurereport.testkit.SampleReports;
import io.github.disclosurereport.validation.rule.Finding;
import io.github.disclosurereport.validation.rule.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code complete.topics}, {@code complete.processing-fee}, {@code announced.parts} and {@code text.damage}. */
class TextRulesTest {

    private static final AnnualReport VALID = SampleReports.valid(Edition.E2021, 1);

    @Test
    void sectionOneSpeaksOfFiveTopics() {
        CompleteTopics rule = new CompleteTopics();
        assertThat(Checked.of(rule, VALID).outcomes()).isEqualTo("S");
        AnnualReport prose = VALID.with(Section.OVERVIEW, Narrative.of("主动公开信息若干，办理公开申请；加强信息管理，建好网站平台，强化监督。"));
        assertThat(Checked.of(rule, prose).outcomes())
                .as("by content, not only by heading")
                .isEqualTo("S");
        assertThat(Checked.of(rule, VALID.with(Section.OVERVIEW, Narrative.empty()))
                        .outcomes())
                .isEqualTo("N");
        Checked lacking = Checked.of(rule, VALID.with(Section.OVERVIEW, Narrative.of("主动公开信息若干，办理公开申请。")));
        assertThat(lacking.outcomes()).isEqualTo("V");
        assertThat(lacking.chinese()).contains("第一部分没有讲到：政府信息管理、政府信息公开平台建设、监督保障。");
        assertThat(lacking.english()).contains("management of government information, disclosure platforms");
    }

    private static String topics(String... paragraphs) {
        AnnualReport report = VALID.with(Section.OVERVIEW, Narrative.of(paragraphs));
        List<Finding> findings = Checked.of(new CompleteTopics(), report).findings();
        return findings.isEmpty() ? "" : findings.get(0).message(Locale.CHINA);
    }

    @Test
    void aTopicStandsInOneParagraph() {
        String rest = "主动公开，依申请公开，平台，监督";
        assertThat(topics(rest, "信息统一管理")).isEmpty();
        assertThat(topics(rest, "信息统一\n管理")).as("a line break inside").isEmpty();
        assertThat(topics(rest, "公布信息", "管理有序")).contains("没有讲到：政府信息管理。");
        assertThat(topics(rest, "依申", "请公开", "信息管理")).isEmpty();
        Narrative headed = new Narrative(List.of(new Heading(1, "（三）政府信息管理"), new Paragraph(rest)));
        assertThat(Checked.of(new CompleteTopics(), VALID.with(Section.OVERVIEW, headed))
                        .outcomes())
                .isEqualTo("S");
        Narrative table = new Narrative(List.of(new ExtraTable(List.of(List.of("信息管理"))), new Paragraph(rest)));
        assertThat(Checked.of(new CompleteTopics(), VALID.with(Section.OVERVIEW, table))
                        .outcomes())
                .as("a table is no prose")
                .isEqualTo("V");
    }

    @Test
    void eachLackIsAFindingOfItsOwn() {
        assertThat(Stream.of("主动公开，依申请公开，信息管理，平台", "主动公开，依申请公开，信息管理，监督", "主动公开，依申请公开，信息管理")
                        .map(prose -> Checked.of(
                                        new CompleteTopics(), VALID.with(Section.OVERVIEW, Narrative.of(prose)))
                                .findings()
                                .get(0)
                                .fingerprint()))
                .doesNotHaveDuplicates();
    }

    @Test
    void feesForProcessingInformationAreSpokenOf() {
        ProcessingFee rule = new ProcessingFee();
        assertThat(Checked.of(rule, VALID).outcomes()).isEqualTo("S");
        AnnualReport silent = VALID.with(Section.OTHER_MATTERS, Narrative.of("无。"))
                .with(Cell.of(Applicant.TOTAL, RequestLine.UNPAID), Count.ZERO);
        assertThat(Checked.of(rule, silent).chinese()).contains("全文没有提到信息处理费", "“六、其他需要报告的事项”");
        assertThat(Checked.of(rule, silent).chinese()).doesNotContain("总计0件");
        assertThat(Checked.of(rule, silent).english()).contains("says nothing of fees");
        AnnualReport needed = silent.with(Cell.of(Applicant.TOTAL, RequestLine.UNPAID), Count.of(3));
        assertThat(Checked.of(rule, needed).chinese()).contains("总计3件，但全文没有提到信息处理费");
        assertThat(Checked.of(rule, needed).english()).contains("has a total of 3, but");
        AnnualReport more = silent.with(Cell.of(Applicant.TOTAL, RequestLine.UNPAID), Count.of(4));
        assertThat(Stream.of(silent, needed, more)
                        .map(report ->
                                Checked.of(rule, report).findings().get(0).fingerprint()))
                .doesNotHaveDuplicates();
    }

    private static Checked announced(String preamble) {
        return Checked.of(new AnnouncedParts(), VALID.withCover(VALID.cover().withPreamble(Narrative.of(preamble))));
    }

    @ParameterizedTest
    @CsvSource({
        "本报告按格式编制。, -",
        "本报告包括总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议和行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项等六个部分。, S",
        "全文共六个部分。, S",
        "全文共6部分。, S",
        "全文共7部分。, V",
        "全文共0个部分。, V",
        "全文共一个部分。, V",
        "全文共十个部分。, V",
        "全文共五个部分。, V",
        "本报告包括总体情况、存在的主要问题及下步打算等六个部分。, V",
        "本报告由总体情况、其他事项等七个部分组成。, VV",
    })
    void announcedPartsAreThoseThatFollow(String preamble, String outcomes) {
        assertThat(announced(preamble).outcomes()).isEqualTo(outcomes);
    }

    @Test
    void bothWordingsAreNamed() {
        assertThat(announced("全文共五个部分。").chinese()).contains("引言说本报告有5个部分，正文有6个部分");
        assertThat(announced("全文共五个部分。").english())
                .contains("Number of parts announced in the preamble: 5; parts that follow: 6.");
        Checked title = announced("本报告包括总体情况、存在的主要问题及下步打算等六个部分。");
        assertThat(title.chinese()).contains("引言称“存在的主要问题及下步打算”，正文标题为“五、存在的主要问题及改进情况”");
        assertThat(title.english())
                .contains("In the preamble a part is announced as \"存在的主要问题及下步打算\", but its title is");
        assertThat(title.findings().get(0).section()).contains(Section.PROBLEMS);
    }

    @Test
    void theAnnouncementMayStandInSectionOne() {
        AnnualReport report = VALID.with(Section.OVERVIEW, Narrative.of("全文共七个部分。"));
        Checked checked = Checked.of(new AnnouncedParts(), report);
        assertThat(checked.chinese()).contains("“一、总体情况”说本报告有7个部分，正文有6个部分");
        assertThat(checked.english()).contains("Number of parts announced in section \"一、总体情况\": 7; parts");
        AnnualReport both = report.withCover(report.cover().withPreamble(Narrative.of("全文共七个部分。")));
        Checked first = Checked.of(new AnnouncedParts(), both);
        assertThat(first.chinese()).as("the preamble goes first").contains("引言说本报告有7个部分");
        assertThat(first.findings().get(0).fingerprint())
                .isNotEqualTo(checked.findings().get(0).fingerprint());
        AnnualReport title = VALID.with(Section.OVERVIEW, Narrative.of("本报告包括总体情况、存在的主要问题及下步打算等六个部分。"));
        assertThat(Checked.of(new AnnouncedParts(), title).chinese())
                .contains("“一、总体情况”称“存在的主要问题及下步打算”，正文标题为“五、存在的主要问题及改进情况”");
    }

    private static Checked damage(String prose) {
        return Checked.of(new TextDamage(), VALID.with(Section.OVERVIEW, Narrative.of(prose)));
    }

    @ParameterizedTest
    @CsvSource({
        "《回应关切制度?》, stray",
        "《回应？关切》, stray",
        "丢\uFFFD字, lost",
        "202020年1月1日, date",
        "2020年13月1日, date",
        "2020年2月32日, date",
        "12020年1月, date",
        "2020年19月, date",
        "2020年20月, date",
        "1月39日, date",
        "1月40日, date",
    })
    void damageIsNamed(String prose, String kind) {
        Checked checked = damage("前文" + prose + "后文");
        assertThat(checked.outcomes()).as(kind).isEqualTo("V");
        Finding finding = checked.findings().get(0);
        assertThat(finding.severity()).isEqualTo(Severity.INFO);
        assertThat(finding.section()).isEqualTo(Optional.of(Section.OVERVIEW));
        assertThat(checked.chinese()).startsWith("【提示】");
        assertThat(checked.english()).startsWith("[note]");
    }

    @ParameterizedTest
    @CsvSource({
        "是否公开？请看《制度》, S",
        "2020年12月31日, S",
        "2020年10月30日, S",
        "电话12345年中无休, S",
        "《甲》是否？《乙》, S",
    })
    void soundTextRaisesNothing(String prose, String outcomes) {
        assertThat(damage(prose).outcomes()).isEqualTo(outcomes);
    }

    @Test
    void everyPlaceIsAFinding() {
        AnnualReport report = VALID.withCover(VALID.cover().withTitle("2020年13月"))
                .with(Section.PROBLEMS, Narrative.of("《甲?》丢\uFFFD字", "1月32日"));
        Checked checked = Checked.of(new TextDamage(), report);
        assertThat(checked.outcomes()).isEqualTo("VVVV");
        assertThat(checked.findings())
                .extracting(finding -> finding.actual().orElseThrow())
                .containsExactly("2020年13月", "《甲?》", "《甲?》丢\uFFFD字", "1月32日");
        assertThat(checked.findings().get(0).section()).isEmpty();
        assertThat(checked.findings().get(3).section()).contains(Section.PROBLEMS);
        assertThat(checked.findings().stream().map(Finding::fingerprint)).doesNotHaveDuplicates();
    }

    @Test
    void hostileTextRaisesNoFlood() {
        assertThat(damage("《?》".repeat(10_000)).findings()).hasSize(20);
        assertThat(damage("《?》".repeat(21)).findings()).hasSize(20);
        assertThat(damage("《?》".repeat(19)).findings()).hasSize(19);
        AnnualReport more = VALID.with(Section.OVERVIEW, Narrative.of("《?》".repeat(15)))
                .with(Section.PROBLEMS, Narrative.of("《?》".repeat(15)));
        assertThat(Checked.of(new TextDamage(), more).findings())
                .as("over all sections")
                .hasSize(20);
    }
}
