package io.github.disclosurereport.ingest.internal.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.ingest.internal.Blocks;
import io.github.disclosurereport.ingest.internal.document.Block;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableSplitterTest {

    private static final String CAPTION = "第二十条第（一）项|||";
    private static final String HEAD = "信息内容|本年制发件数|本年废止件数|现行有效件数";

    private static List<Block> parted(String... rows) {
        return TableSplitter.of(List.of(Blocks.table(1, rows)));
    }

    private static List<List<String>> words(Block block) {
        return ((Block.Table) block).grid().words();
    }

    @Test
    void aRowThatHeadsASectionIsText() {
        List<Block> parts = parted(
                "二、主动公开政府信息情况|||", HEAD, "规章|1|2|3", "说明如下|||", "三、收到和处理政府信息公开申请情况|||", "申请人情况|自然人|总计|", "2.重复申请|4|5|");

        assertThat(Blocks.words(parts)).containsExactly("二、主动公开政府信息情况", "#", "说明如下", "三、收到和处理政府信息公开申请情况", "#");
        assertThat(words(parts.get(1))).containsExactly(List.of(HEAD.split("\\|")), List.of("规章", "1", "2", "3"));
        assertThat(words(parts.get(4))).containsExactly(List.of("申请人情况", "自然人", "总计"), List.of("2.重复申请", "4", "5"));
    }

    @Test
    void aTableBeginsWhereItsFirstHeadsStandBelowFigures() {
        List<Block> parts = parted(CAPTION, HEAD, "规章|1|2|3", "行政复议|行政诉讼||", "结果维持|结果纠正||", "4|5||");

        assertThat(Blocks.words(parts)).containsExactly("#", "#");
        assertThat(words(parts.get(1)))
                .containsExactly(List.of("行政复议", "行政诉讼"), List.of("结果维持", "结果纠正"), List.of("4", "5"));
    }

    @Test
    void whatIsOneTableStaysAsItIs() {
        Block.Table blocks = Blocks.table(1, CAPTION, HEAD, "规章|1|2|3", "第二十条第（五）项|||", "信息内容|本年处理决定数量||", "行政许可|4||");
        Block.Table turned = Blocks.table(1, "行政复议|结果维持|1", "行政复议|总计|2", "行政诉讼|结果维持|", "行政诉讼|总计|4");
        Block.Table other = Blocks.table(1, "公开渠道|条数", "六、其他需要报告的事项|", "政府网站|1200");

        assertThat(TableSplitter.of(List.of(blocks, turned, other))).containsExactly(blocks, turned, other);
    }
}
