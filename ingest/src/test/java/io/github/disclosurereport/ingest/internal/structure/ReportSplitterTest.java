package io.github.disclosurereport.ingest.internal.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.ingest.internal.Blocks;
import io.github.disclosurereport.ingest.internal.document.Block;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportSplitterTest {

    private static final String BODY = "一、总体情况\n正常。\n二、主动公开政府信息情况\n规章\n三、收到和处理政府信息公开申请情况\n总计\n五、存在的主要问题及改进情况\n有。\n";

    private static List<String> firstLines(String text) {
        return ReportSplitter.of(Blocks.lines(text)).stream()
                .map(part -> Blocks.words(part).get(0))
                .toList();
    }

    private static String title(String organ) {
        return organ + "2024年政府信息公开工作年度报告\n";
    }

    @Test
    void atEachTitle() {
        assertThat(firstLines(title("甲局") + BODY + title("乙局") + BODY + title("丙局") + BODY))
                .containsExactly(
                        title("甲局").strip(), title("乙局").strip(), title("丙局").strip());
    }

    @Test
    void theNameBeforeTheTitleBelongsToIt() {
        String bare = "2024年政府信息公开工作年度报告\n";
        assertThat(firstLines("甲局\n" + bare + BODY + "甲局\n2025年1月3日\n乙局\n" + bare + BODY))
                .containsExactly("甲局", "乙局");
        assertThat(firstLines(title("甲局") + BODY + "甲局\n" + bare + BODY))
                .as("the signature of the first")
                .containsExactly(title("甲局").strip(), bare.strip());
    }

    @Test
    void atAFirstSectionThatBeginsAnewBehindTheSignature() {
        assertThat(firstLines(title("甲局") + BODY + "甲局\n2025年1月3日\n乙局的年报如下。\n" + BODY))
                .containsExactly(title("甲局").strip(), "乙局的年报如下。");
        assertThat(firstLines(title("甲局") + BODY + BODY.replace("总体情况", "概况（总体情况）")))
                .containsExactly(title("甲局").strip(), "一、概况（总体情况）");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "甲局2024年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n续表\n六、其他需要报告的事项\n无。\n",
                "（一）总体情况\n不错。\n六、其他需要报告的事项\n无。\n",
                "五、存在的主要问题及改进情况\n还有。\n",
                "乙局2024年政府信息公开工作年度报告\n丙局2024年政府信息公开工作年度报告\n",
                "附件：甲局2024年政府信息公开工作年度报告\n"
            })
    void notWhereTheReportGoesOn(String more) {
        assertThat(firstLines(title("甲局") + BODY + more)).hasSize(1);
    }

    @Test
    void byTheirTablesIfThereAreNoHeadings() {
        Block.Table table = Blocks.table(1, "信息内容|本年制发件数|本年废止件数|现行有效件数", "规章|1|2|3", "行政规范性文件|1|2|3");
        List<Block> blocks = Blocks.lines(title("甲局本级").strip());
        blocks.add(table);
        blocks.addAll(Blocks.lines(title("甲局全市").strip()));
        blocks.add(table);
        assertThat(ReportSplitter.of(blocks)).hasSize(2);
    }
}
