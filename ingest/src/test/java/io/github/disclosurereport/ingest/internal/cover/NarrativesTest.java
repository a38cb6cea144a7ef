package io.github.disclosurereport.ingest.internal.cover;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.ingest.SourcePlace;
import io.github.disclosurereport.ingest.internal.document.Block;
import io.github.disclosurereport.narrative.Heading;
import io.github.disclosurereport.narrative.Paragraph;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NarrativesTest {

    private static List<Block> lines(String... lines) {
        return new ArrayList<>(Stream.of(lines)
                .map(line -> new Block.Text(line, 0, new SourcePlace.InText(1, 1)))
                .toList());
    }

    private static List<io.github.disclosurereport.narrative.Block> narrative(List<Block> blocks) {
        return Narratives.forDocument(blocks).of(blocks, 0, Set.of()).blocks();
    }

    @Test
    void runInHeadingsAreSplitOffWithoutLoss() {
        assertThat(narrative(lines("(一)主动公开。全年公开信息。", "（二）依申请公开", "1.平台建设。", "", "全文。")))
                .containsExactly(
                        new Heading(1, "(一)主动公开。"),
                        new Paragraph("全年公开信息。"),
                        new Heading(1, "（二）依申请公开"),
                        new Heading(2, "1.平台建设。"),
                        new Paragraph("全文。"));
    }

    @Test
    void longNumberedSentencesStayParagraphs() {
        String sentence = "1.进一步健全工作机制，完善各项制度，并定期检查各单位的落实情况。";
        assertThat(narrative(lines(sentence))).containsExactly(new Paragraph(sentence));
    }

    @Test
    void linesBrokenInsideSentencesAreJoined() {
        String half = "这是一行没有写完的文字它在二十个字以后断开并且继续";
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            lines.add(half);
        }
        lines.add("到这里才完。");
        lines.add("另一段。");
        assertThat(narrative(lines(lines.toArray(String[]::new))))
                .containsExactly(new Paragraph(half.repeat(10) + "到这里才完。"), new Paragraph("另一段。"));
    }

    @Test
    void signaturesAreTakenOffTheEnd() {
        List<Block> blocks = lines("没有其他事项。", "测试市林业局", "", "2021年1月8日", "打印");
        assertThat(Signature.takeFrom(blocks))
                .returns("测试市林业局", Signature::organ)
                .returns(java.util.Optional.of(LocalDate.of(2021, 1, 8)), Signature::date);
        assertThat(narrative(blocks)).containsExactly(new Paragraph("没有其他事项。"), new Paragraph("打印"));

        List<Block> oneLine = lines("没有其他事项。", "测试市林业局 2021年1月8日");
        assertThat(Signature.takeFrom(oneLine).organ()).isEqualTo("测试市林业局");

        List<Block> none = lines("没有其他事项。");
        assertThat(Signature.takeFrom(none)).isEqualTo(Signature.none());
        assertThat(none).hasSize(1);
    }
}
