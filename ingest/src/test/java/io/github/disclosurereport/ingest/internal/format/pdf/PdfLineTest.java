package io.github.disclosurereport.ingest.internal.format.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PdfLineTest {

    private static PdfLine line(String text, float left) {
        return PdfLine.of(List.of(new PdfWord(text, left, left + 10 * text.length(), 0, 0)));
    }

    private static List<String> joined(PdfLine... lines) {
        return PdfLine.joined(List.of(lines)).stream().map(PdfLine::text).toList();
    }

    @Test
    void aFullLineGoesOnAtTheLeftEdge() {
        assertThat(joined(line("字".repeat(38), 70), line("尾".repeat(40), 50), line("末。", 50), line("新段。", 70)))
                .containsExactly("字".repeat(38) + "尾".repeat(40) + "末。", "新段。");
    }

    @Test
    void sentencesThatEndHeadingsAndIndentedLinesDoNotGoOn() {
        PdfLine full = line("字".repeat(40), 50);
        assertThat(joined(line("字".repeat(39) + "。", 50), line("次", 50))).hasSize(2);
        assertThat(joined(full, line("六、其他需要报告的事项", 50))).hasSize(2);
        assertThat(joined(full, line("次", 70))).hasSize(2);
        assertThat(joined(full, line("短".repeat(25), 50), line("次", 50))).hasSize(2);
    }

    @Test
    void aFullLineIsBrokenBehindAColonToo() {
        assertThat(joined(line("字".repeat(39) + "：", 50), line("100000，电话", 50)))
                .hasSize(1);
        assertThat(joined(line("字".repeat(39) + "：", 50), line("1.第一点", 50))).hasSize(2);
    }

    @Test
    void rowsOfFiguresAreNoParagraphs() {
        List<PdfWord> row = List.of(
                new PdfWord("一、本年新收政府信息公开申请数量", 50, 210, 0, 0),
                new PdfWord("1", 250, 255, 0, 0),
                new PdfWord("2", 300, 305, 0, 0),
                new PdfWord("3", 445, 450, 0, 0));
        assertThat(PdfLine.joined(List.of(PdfLine.of(row), line("次", 50)))).hasSize(2);
    }

    @Test
    void theCaptionOfATableDoesNotGoOnInItsCorner() {
        assertThat(joined(line("统".repeat(36) + "（件）", 50), line("（本列数据", 50))).hasSize(2);
        assertThat(joined(line("统".repeat(36) + "（件）", 50), line("本列数据", 50))).hasSize(1);
        PdfLine row =
                PdfLine.of(List.of(new PdfWord("四".repeat(36), 50, 400, 0, 0), new PdfWord("130", 420, 450, 0, 0)));
        assertThat(joined(row, line("（本列数据", 50))).hasSize(2);
    }
}
