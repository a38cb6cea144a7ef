package io.github.disclosurereport.ingest.internal.cover;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.ingest.SourcePlace;
import io.github.disclosurereport.ingest.internal.Blocks;
import io.github.disclosurereport.ingest.internal.document.Block;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Blocks are written one behind another, ";" between them. */
class SignatureTest {

    private static final LocalDate DATE = LocalDate.of(2021, 1, 8);

    private static List<Block> blocks(String written) {
        return new ArrayList<>(Blocks.lines(written.replace(';', '\n')));
    }

    private static String written(List<Block> blocks) {
        return String.join(";", Blocks.words(blocks));
    }

    @ParameterizedTest
    @CsvSource({
        "无。;测试市林业局;2021年1月8日, 无。, 测试市林业局",
        "无。;测试市林业局;;2021年1月8日, 无。;, 测试市林业局",
        "无。;测试市林业局2021年1月8日, 无。, 测试市林业局",
        "无。;测试市林业局 （2021年1月8日）, 无。;测试市林业局 （2021年1月8日）,",
        "无。;测试市林业局;2021年1月8日;打印本页, 无。;打印本页, 测试市林业局",
        "无。;2021年1月8日, 无。, ''",
        "测试市林业局;情况如下，;2021年1月8日, 测试市林业局;情况如下，, ''",
        "无。;测试市林业局;;;;2021年1月8日, 无。;测试市林业局;;;, ''",
        "六、其他需要报告的事项;2021年1月8日, 六、其他需要报告的事项, ''",
        "其他需要报告的事项;2021年1月8日, 其他需要报告的事项, ''",
        "局;2021年1月8日, 局, ''",
        "第3科;2021年1月8日, 第3科, ''",
        "无。;测试市林业局, 无。;测试市林业局,"
    })
    void nameAndDateAreTakenOffTheEnd(String all, String kept, String organ) {
        List<Block> blocks = blocks(all);
        Signature closing = Signature.takeFrom(blocks);
        assertThat(written(blocks)).isEqualTo(kept);
        assertThat(closing.organ()).isEqualTo(organ == null ? "" : organ);
        assertThat(closing.date().isPresent()).isEqualTo(organ != null);
        assertThat(closing.date().filter(date -> !date.equals(DATE))).isEmpty();
        assertThat(closing.line().isPresent()).isEqualTo(organ != null && !organ.isEmpty());
    }

    @Test
    void theSignatureIsAmongTheLastTenBlocks() {
        List<Block> near = blocks("测试市林业局;2021年1月8日" + ";打印".repeat(9));
        assertThat(Signature.takeFrom(near).organ()).isEqualTo("测试市林业局");
        List<Block> far = blocks("测试市林业局;2021年1月8日" + ";打印".repeat(10));
        assertThat(Signature.takeFrom(far)).isEqualTo(Signature.none());
        assertThat(far).hasSize(12);
    }

    @Test
    void aLongLineThatEndsWithADateIsProse() {
        String prose = "本年度完成".repeat(16);
        List<Block> blocks = blocks("测".repeat(41) + "2021年1月8日;" + prose + "2021年1月8日");
        assertThat(Signature.takeFrom(blocks)).isEqualTo(Signature.none());
        assertThat(Signature.takeFrom(blocks("测".repeat(40) + "2021年1月8日")).organ())
                .hasSize(40);
    }

    @Test
    void aTableBeforeTheDateHoldsNoName() {
        List<Block> blocks = blocks("测试市林业局");
        blocks.add(Blocks.table(1, "项目|3"));
        blocks.addAll(blocks("2021年1月8日"));
        assertThat(Signature.takeFrom(blocks).organ()).isEmpty();
        assertThat(written(blocks)).isEqualTo("测试市林业局;#");
    }

    @Test
    void aNameThatIsNotTheOrgansIsGivenBack() {
        List<Block> blocks = blocks("无。;测试市林业局;2021年1月8日");
        Signature closing = Signature.takeFrom(blocks);
        assertThat(closing.giveBackUnless("测试市林业局", blocks)).isFalse();
        assertThat(written(blocks)).isEqualTo("无。");
        assertThat(closing.giveBackUnless("测试市教育局", blocks)).isTrue();
        assertThat(blocks.get(1)).isEqualTo(new Block.Text("测试市林业局", 0, new SourcePlace.InText(2, 1)));
        assertThat(Signature.none().giveBackUnless("测试市林业局", blocks)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"无。;测试市林业局, 无。", "无。;测试市林业局;;, 无。;;", "测试市林业局;无。, 测试市林业局;无。", "无。, 无。"})
    void theOrgansNameAtTheEndIsDropped(String all, String kept) {
        List<Block> blocks = blocks(all);
        Signature.dropName(blocks, "测试市林业局");
        assertThat(written(blocks)).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void theNameIsNotLookedForBehindATable(int lines) {
        List<Block> blocks = blocks("测试市林业局");
        blocks.add(Blocks.table(1, "项目|3"));
        for (int i = 0; i < lines; i++) {
            blocks.addAll(blocks(""));
        }
        Signature.dropName(blocks, "测试市林业局");
        assertThat(blocks).hasSize(2 + lines);
    }
}
