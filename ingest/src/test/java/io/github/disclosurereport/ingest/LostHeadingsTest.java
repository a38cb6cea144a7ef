package io.github.disclosurereport.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.Section;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.model.SectionText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Flattened text in which the heading over a table is lost or odd: the table itself tells its section. */
class LostHeadingsTest {

    private static final String BEFORE = """
            测试局2024年政府信息公开工作年度报告
            一、总体情况
            全年公开信息85条。
            """;
    private static final String TABLES = """
            第二十条第（一）项 |
            信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |
            规章 | 3 | 1 | 7 |
            行政规范性文件 | 4 | 2 | 9 |
            %s（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和） | 申请人情况 |
            自然人 | 法人或其他组织 | 总计 |
            商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 |
            一、本年新收政府信息公开申请数量 | 5 | 2 | 0 | 0 | 1 | 0 | 8 |
            表后有一句话。
            %s行政复议 | 行政诉讼 |
            结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 未经复议直接起诉 | 复议后起诉 |
            结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |
            1 | 0 | 0 | 0 | 1 | 0 | 0 | 0 | 2 | 2 | 0 | 0 | 3 | 0 | 3 |
            五、存在的主要问题及改进情况
            人手不足。
            """;

    private static ReportImport read(String text) throws UnreadableReportException {
        ReportImport read = ReportReader.standard().read(text);
        AnnualReport report = read.report();
        assertThat(report.get(Cell.ofPath("proactiveDisclosure.governmentRules.inForce"))
                        .toString())
                .isEqualTo("7");
        assertThat(report.get(Cell.ofPath("requests.total.received")).toString())
                .isEqualTo("8");
        assertThat(read.count(ReadingState.NUMBER)).isEqualTo(6 + 7 + 15);
        assertThat(read.unread()).isEmpty();
        return read;
    }

    @Test
    void withoutHeadingsTheTablesAreReadAndTheirProseStaysWithTheSectionBefore() throws Exception {
        AnnualReport report = read(BEFORE + TABLES.formatted("", "")).report();
        assertThat(report.sections())
                .extracting(SectionText::section)
                .as("a section that is not headed is not there: a rule says so")
                .containsExactly(Section.OVERVIEW, Section.PROBLEMS);
        assertThat(report.sections().get(0).narrative().text()).contains("85条").contains("表后有一句话。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2、主动公开政府信息情况\n", "第二部分 主动公开政府信息情况\n", "二、主动公开政府信息情况。\n", "二、公开了什么\n\n"})
    void anOddHeadingIsKeptAsItIsWritten(String heading) throws Exception {
        String tables = TABLES.formatted("三、依申请公开政府信息办理情况\n", "四、政府信息公开行政许可情况\n");
        AnnualReport report = read(BEFORE + heading + tables).report();
        assertThat(report.sections())
                .extracting(SectionText::heading)
                .containsExactly(
                        Section.OVERVIEW.heading(),
                        heading.strip(),
                        "三、依申请公开政府信息办理情况",
                        "四、政府信息公开行政许可情况",
                        Section.PROBLEMS.heading());
        assertThat(report.sections().get(0).narrative().text()).isEqualTo("全年公开信息85条。");
    }

    @Test
    void sectionsMayBeNumberedInFiguresThroughout() throws Exception {
        String text = BEFORE.replace("一、", "1、") + "2、主动公开政府信息情况\n"
                + TABLES.formatted("3、收到和处理政府信息公开申请情况\n", "4、政府信息公开行政复议、行政诉讼情况\n")
                        .replace("五、", "5、");
        assertThat(read(text).report().sections())
                .extracting(SectionText::section)
                .containsExactly(
                        Section.OVERVIEW,
                        Section.PROACTIVE_DISCLOSURE,
                        Section.REQUESTS,
                        Section.DISPUTES,
                        Section.PROBLEMS);
    }
}
