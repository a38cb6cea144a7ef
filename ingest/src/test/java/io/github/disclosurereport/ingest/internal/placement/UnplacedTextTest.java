package io.github.disclosurereport.ingest.internal.placement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Section;
import io.github.disclosurereport.ingest.Note;
import io.github.disclosurereport.ingest.NoteCode;
import io.github.disclosurereport.ingest.SourcePlace;
import io.github.disclosurereport.ingest.Unread;
import io.github.disclosurereport.ingest.internal.Blocks;
import io.github.disclosurereport.ingest.internal.document.Block;
import io.github.disclosurereport.ingest.internal.document.Token;
import io.github.disclosurereport.ingest.internal.lexicon.TableLabels;
import io.github.disclosurereport.ingest.internal.text.CellText;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnplacedTextTest {

    private final TableLabels labels = TableLabels.of(Edition.E2021, Section.REQUESTS);
    private final ReadingCollector readings = new ReadingCollector(Edition.E2021, 100);

    private List<String> left() {
        return readings.unread().stream().map(Unread::text).toList();
    }

    private static Token label(String text, int line) {
        return new Token(Token.Kind.LABEL, new CellText(text, new SourcePlace.InText(line, 1)));
    }

    @Test
    void wordsOfARowAreListedTogether() {
        new UnplacedText(labels, readings)
                .grid(Blocks.table(1, "自然人|说明|备注", "总计|12|/").grid());
        assertThat(left()).containsExactly("说明 | 备注");
        assertThat(readings.unread().get(0).place()).isEqualTo(new SourcePlace.InTable(1, 1, 2));
    }

    @Test
    void piecesOfALineAreListedTogether() {
        new UnplacedText(labels, readings)
                .run(List.of(label("自然人", 1), label("说法", 2), label("缘由", 2), label("备注", 3)));
        assertThat(left()).containsExactly("说法 | 缘由", "备注");
    }

    @Test
    void whatIsListedAlreadyIsNotListedAgain() {
        readings.leave("别的 | 1 | 2", new SourcePlace.InText(1, 1), Note.of(NoteCode.NO_SUCH_LINE));
        new UnplacedText(labels, readings).run(List.of(label("别的", 1)));
        assertThat(left()).hasSize(1);
    }

    @Test
    void besideAGridWordsAreProseAndLabelsAndNumbersAreNot() {
        UnplacedText leftovers = new UnplacedText(labels, readings);
        assertThat(Blocks.lines("自然人\n无\n本年度情况如下\n3\n——\n不涉及").stream()
                        .filter(leftovers::isProse)
                        .toList())
                .extracting(block -> ((Block.Text) block).text())
                .containsExactly("无", "本年度情况如下", "不涉及");
        assertThat(readings.unread()).extracting(Unread::note).containsExactly(Note.of(NoteCode.LONE_NUMBER));
    }

    @Test
    void aNumberAloneIsListedWhateverTheLabelsHold() {
        TableLabels withoutDigits = TableLabels.of(Edition.E2021, Section.PROACTIVE_DISCLOSURE);
        UnplacedText leftovers = new UnplacedText(withoutDigits, readings);
        assertThat(Blocks.lines("2\n约3").stream().filter(leftovers::isProse).toList())
                .hasSize(1);
        assertThat(left()).containsExactly("2");
    }

    @Test
    void aRowOfFiguresBesideAGridIsListedWhateverPartsItsCells() {
        UnplacedText leftovers = new UnplacedText(labels, readings);
        assertThat(Blocks.lines("其中：网上申请 | 7 | 8\n其中：网上申请\t7\t\n其中：网上申请 7 8\n开设“资讯汇|数谷正当时”栏目").stream()
                        .filter(leftovers::isProse)
                        .toList())
                .extracting(block -> ((Block.Text) block).text())
                .containsExactly("开设“资讯汇|数谷正当时”栏目");
        assertThat(readings.unread()).extracting(Unread::note).containsOnly(Note.of(NoteCode.NO_SUCH_LINE));
    }
}
