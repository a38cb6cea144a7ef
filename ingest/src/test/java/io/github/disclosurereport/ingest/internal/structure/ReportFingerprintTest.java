package io.github.disclosurereport.ingest.internal.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.ingest.SourcePlace;
import io.github.disclosurereport.ingest.internal.Blocks;
import io.github.disclosurereport.ingest.internal.document.Block;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportFingerprintTest {

    /** Lines; those that begin with * stand at the edge of a page. */
    private static ReportFingerprint text(String... lines) {
        List<Block> blocks = new ArrayList<>();
        for (String line : lines) {
            boolean atEdge = line.startsWith("*");
            blocks.add(new Block.Text(
                    atEdge ? line.substring(1) : line, 0, new SourcePlace.InText(blocks.size() + 1, 1), atEdge));
        }
        return ReportFingerprint.of(blocks);
    }

    @Test
    void linesAndPagesMayEndElsewhere() {
        ReportFingerprint one = text("二、主动公开政府信息", "情况", "规章 1 2 35", "*1", "行政规范性文件 4");
        assertThat(one.isSameAs(text("二、主动公开政府", "*5", "信息情况", "规章 1 2", "35 行政规范性文件 4")))
                .isTrue();
        assertThat(text("规章 1 2", "*3", "35 4").isSameAs(text("规章 1 2 35", "4")))
                .isTrue();
        assertThat(text("规章 1 2", "*3", "35 4", "分享").isSameAs(text("规章 1 2 35 4")))
                .isTrue();
    }

    @Test
    void otherFiguresAndFiguresInOtherColumnsAreAnotherReport() {
        assertThat(text("规章 1 2 35").isSameAs(text("规章 1 2 36"))).isFalse();
        assertThat(text("规章 1 23 5").isSameAs(text("规章 1 2 35"))).isFalse();
        assertThat(text("规章 1 23 5").isSameAs(text("规章 12 3 5"))).isFalse();
        assertThat(text("规章", "*12", "行政许可 1").isSameAs(text("规章", "*13", "行政许可 1")))
                .isFalse();
    }

    @Test
    void numbersOfPagesGrowAndAreShort() {
        assertThat(text("甲", "*7", "乙", "*6", "丙").isSameAs(text("甲乙丙"))).isFalse();
        assertThat(text("甲", "*1024", "乙").isSameAs(text("甲乙"))).isFalse();
    }

    @Test
    void blankCellsTellColumnsApart() {
        assertThat(ReportFingerprint.of(List.of(Blocks.table(1, "规章|1||3")))
                        .isSameAs(ReportFingerprint.of(List.of(Blocks.table(1, "规章||1|3")))))
                .isFalse();
        assertThat(ReportFingerprint.of(List.of(Blocks.table(1, "规章|1||3", "行政许可|4|5|6")))
                        .isSameAs(ReportFingerprint.of(
                                List.of(Blocks.table(1, "规章|1||3"), Blocks.table(2, "行政许可|4|5|6")))))
                .isTrue();
    }
}
