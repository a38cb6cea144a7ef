package io.github.disclosurereport.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.figure.Count;
import io.github.disclosurereport.form.Applicant;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.RequestLine;
import io.github.disclosurereport.form.Section;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.narrative.Narrative;
import io.github.disclosurereport.testkit.SampleReports;
import io.github.disclosurereport.validation.rule.Finding;
import io.github.disclosurereport.validation.rule.Severity;
import java.util.Optional;
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

    @Test
    void feesForProcessingInformationAreSpokenOf() {
        ProcessingFee rule = new ProcessingFee();
        assertThat(Checked.of(rule, VALID).outcomes()).isEqualTo("S");
        AnnualReport silent = VALID.with(Section.OTHER_MATTERS, Narrative.of("无。"))
                .with(Cell.of(Applicant.TOTAL, RequestLine.UNPAID), Count.ZERO);
        assertThat(Checked.of(rule, silent).chinese()).contains("全文没有提到信息处理费", "“六、其他需要报告的事项”");
        assertThat(Checked.of(rule, silent).english()).contains("says nothing of fees");
        AnnualReport needed = silent.with(Cell.of(Applicant.TOTAL, RequestLine.UNPAID), Count.of(3));
        assertThat(Checked.of(rule, needed).chinese()).contains("总计3件，但全文没有提到信息处理费");
        assertThat(Checked.of(rule, needed).english()).contains("total of 3 requests");
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
        assertThat(announced("全文共五个部分。").english()).contains("speaks of 5 parts, but 6 follow");
        Checked title = announced("本报告包括总体情况、存在的主要问题及下步打算等六个部分。");
        assertThat(title.chinese()).contains("引言称“存在的主要问题及下步打算”，正文标题为“五、存在的主要问题及改进情况”");
        assertThat(title.english()).contains("The preamble says");
        assertThat(title.findings().get(0).section()).contains(Section.PROBLEMS);
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
    @CsvSource({"是否公开？请看《制度》, S", "2020年12月31日, S", "电话12345年中无休, S"})
    void soundTextRaisesNothing(String prose, String outcomes) {
        assertThat(damage(prose).outcomes()).isEqualTo(outcomes);
    }

    @Test
    void hostileTextRaisesNoFlood() {
        assertThat(damage("《?》".repeat(10_000)).findings()).hasSize(20);
    }
}
