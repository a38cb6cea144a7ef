package io.github.disclosurereport.ingest.internal.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.ingest.Note;
import io.github.disclosurereport.ingest.NoteCode;
import io.github.disclosurereport.ingest.ReadLimits;
import io.github.disclosurereport.ingest.SourcePlace;
import io.github.disclosurereport.ingest.internal.Blocks;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinePieceLimitTest {

    private final List<Note> notes = new ArrayList<>();

    private List<Block> limit(List<Block> blocks, int cells, int pieces) {
        return LinePieceLimit.limit(blocks, new ReadLimits(9, 9, 9, 9, 9, 9, cells, pieces, 9), notes);
    }

    @ParameterizedTest
    @CsvSource({
        "规章 1 2, 规章 1 2",
        "规章 1 2 3, 规章 1 2",
        "规章|1|2|3, 规章|1|2",
        "规章\u30001\u00A0 2 \u3000 3, 规章\u30001\u00A0 2",
        "规章|1| 2, 规章|1|",
        "没有空格的很长的一行, 没有空格的很长的一行"
    })
    void aLineOfTooManyPiecesIsCutShort(String line, String kept) {
        assertThat(Blocks.words(limit(Blocks.lines(line), 99, 3))).containsExactly(kept);
        assertThat(notes).isEqualTo(kept.equals(line) ? List.of() : List.of(Note.of(NoteCode.LIMIT_PIECES, "3")));
    }

    @Test
    void manyLinesAreNotedOnce() {
        limit(Blocks.lines("a b c\na b c\na"), 99, 2);
        assertThat(notes).hasSize(1);
    }

    @Test
    void aLineThatIsCutKeepsLevelAndPlace() {
        Block.Text line = new Block.Text("a b c", 2, new SourcePlace.OnPage(3, 4), true);
        assertThat(limit(List.of(line), 99, 2))
                .containsExactly(new Block.Text("a b", 2, new SourcePlace.OnPage(3, 4), true));
    }

    @Test
    void linesBehindTheLastPieceThatIsAllowedAreLeftOut() {
        assertThat(limit(Blocks.lines("a b\nc\nd"), 3, 9)).hasSize(3);
        assertThat(notes).isEmpty();
        assertThat(Blocks.words(limit(Blocks.lines("a b\nc d\ne\nf"), 3, 9))).containsExactly("a b", "c d");
        assertThat(notes).containsExactly(Note.of(NoteCode.LIMIT_CELLS, "3"));
    }

    @Test
    void tablesAreNotCountedHere() {
        List<Block> blocks = new ArrayList<>(Blocks.lines("a b"));
        blocks.add(Blocks.table(1, "规章|1|2|3|4"));
        blocks.addAll(Blocks.lines("c"));
        assertThat(limit(blocks, 2, 9)).isEqualTo(blocks);
        assertThat(notes).isEmpty();
    }
}
