package io.github.disclosurereport.ingest.internal.format.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.ingest.Note;
import io.github.disclosurereport.ingest.NoteCode;
import io.github.disclosurereport.ingest.ReadLimits;
import io.github.disclosurereport.ingest.SourcePlace;
import io.github.disclosurereport.ingest.internal.document.Block;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Blocks are written as their words: a table as its cells, a reference as its kind, words and target. */
class HtmlBlocksTest {

    private static final String TABLE = "<table><tr><td>规章<td>7</table>";

    private static HtmlBlocks walk(String html, ReadLimits limits) {
        HtmlPage page = HtmlPage.of(html, limits);
        HtmlBlocks blocks = new HtmlBlocks(page, limits);
        page.document().body().filter(blocks);
        blocks.flush();
        return blocks;
    }

    private static List<Block> blocks(String html) {
        return walk(html, ReadLimits.standard()).found().stream()
                .map(HtmlBlocks.Found::block)
                .toList();
    }

    private static String written(Block block) {
        if (block instanceof Block.Text text) {
            return text.text();
        }
        return block instanceof Block.Table table
                ? table.grid().words().toString()
                : ((Block.Pointer) block).reference().kind() + " "
                        + ((Block.Pointer) block).reference().text() + " "
                        + ((Block.Pointer) block).reference().target();
    }

    private static List<String> written(String html) {
        return blocks(html).stream().map(HtmlBlocksTest::written).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>甲</p><p>乙</p>|甲;乙",
                "甲<br>乙<div>丙</div>丁|甲;乙;丙;丁",
                "<p>甲<del>7</del>乙<span hidden>8</span></p>|甲乙",
                "<p>共7<sup>1</sup>件</p>|共7^1^件",
                "<p></p><p>&nbsp;</p>|''",
                "<p>甲<img src=a.png alt=图>乙</p>|甲乙;IMAGE 图 a.png",
                "<p>甲<img src=' '></p>|甲",
                "<p>见<a href=/a.doc>附 件</a>。</p>|见附 件。;LINK 附 件 /a.doc",
                "<p><a href=#top>甲</a></p>|甲",
                "<iframe src=/b.pdf title=年报>7</iframe>|LINK 年报 /b.pdf"
            })
    void whatIsShownInItsOrder(String html, String blocks) {
        assertThat(String.join(";", written(html))).isEqualTo(blocks);
    }

    @Test
    void tablesStandBetweenTheParagraphsAndBehindTheirCaption() {
        String caption = TABLE.replace("<tr>", "<caption>表1</caption><tr>");
        assertThat(written("甲" + TABLE + "乙")).containsExactly("甲", "[[规章, 7]]", "乙");
        assertThat(written(caption)).containsExactly("表1", "[[规章, 7]]");
        assertThat(written(caption.replace("<caption", "<caption hidden"))).containsExactly("[[规章, 7]]");
    }

    @Test
    void tablesThatLayOutThePageOrHaveOneColumnAreNone() {
        String cell = "<table><tr><td>甲</td><td>" + TABLE + "</td></tr></table>";
        assertThat(written(cell)).containsExactly("甲", "[[规章, 7]]");
        assertThat(written("<table><tr><td>甲<tr><td>乙</table>" + TABLE)).containsExactly("甲", "乙", "[[规章, 7]]");
        assertThat(((Block.Table) blocks(cell).get(1)).grid().texts().get(0).place())
                .as("which is not counted")
                .isEqualTo(new SourcePlace.InTable(1, 1, 1));
    }

    @Test
    void aBlockHasThePlaceOfItsFirstWordsAndTheLevelOfItsHeading() {
        List<Block> blocks = blocks("<h2>\n <b>甲</b></h2>乙\n" + TABLE);
        assertThat(blocks.get(0)).isEqualTo(new Block.Text("甲", 2, new SourcePlace.InText(2, 5)));
        assertThat(blocks.get(1)).isEqualTo(new Block.Text("乙", 0, new SourcePlace.InText(2, 15)));
        assertThat(((Block.Table) blocks.get(2)).place()).isEqualTo(new SourcePlace.InText(3, 16));
        assertThat(walk("<p><b>甲</b>乙</p>", ReadLimits.standard()).found())
                .extracting(HtmlBlocks.Found::owner)
                .extracting(Element::normalName)
                .containsExactly("b");
    }

    @ParameterizedTest
    @CsvSource({
        "2, 9, 9, 甲;乙, LIMIT_BLOCKS",
        "4, 9, 9, '甲;乙;[[规章, 7]];[[规章, 7]]',",
        "9, 1, 9, '甲;乙;[[规章, 7]]', LIMIT_TABLES",
        "9, 9, 2, '甲;乙;[[规章, 7]]', LIMIT_CELLS",
        "9, 9, 3, '甲;乙;[[规章, 7]];[[规章, 7]]',"
    })
    void whatIsBeyondALimitIsLeftOutAndNoted(int blocks, int tables, int cells, String written, NoteCode noted) {
        ReadLimits limits = new ReadLimits(1_000, 256, blocks, tables, 9, 9, cells, 9, 9);
        HtmlBlocks walk = walk("<p>甲</p><p>乙</p>" + TABLE + TABLE, limits);
        assertThat(walk.found().stream().map(found -> written(found.block()))).containsExactly(written.split(";"));
        assertThat(walk.notes()).extracting(Note::code).isEqualTo(noted == null ? List.of() : List.of(noted));
    }

    @Test
    void nestingThatMayHaveBeenFlattenedIsNoted() {
        ReadLimits limits = new ReadLimits(1_000, 12, 9, 9, 9, 9, 9, 9, 9);
        assertThat(walk("<div>".repeat(6) + "甲", limits).notes()).isEmpty();
        assertThat(walk("<div>".repeat(7) + "甲", limits).notes()).containsExactly(Note.of(NoteCode.LIMIT_DEPTH, "12"));
    }
}
