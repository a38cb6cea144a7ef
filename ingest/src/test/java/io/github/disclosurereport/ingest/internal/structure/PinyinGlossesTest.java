package io.github.disclosurereport.ingest.internal.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.ingest.Note;
import io.github.disclosurereport.ingest.NoteCode;
import io.github.disclosurereport.ingest.internal.Blocks;
import io.github.disclosurereport.ingest.internal.document.Block;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PinyinGlossesTest {

    private final List<Note> notes = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({"政府(zhèngfǔ)信息, 政府信息, zhèngfǔ", "政府（zhèng fǔ）信息（xìnxī）公开, 政府信息公开, zhèng fǔ", "女(nǚ)(app), 女(app), nǚ"})
    void pinyinWithTonesIsDropped(String text, String without, String first) {
        assertThat(Blocks.words(PinyinGlosses.dropFrom(Blocks.lines(text), notes)))
                .containsExactly(without);
        assertThat(notes).containsExactly(Note.of(NoteCode.NOT_THE_PUBLISHERS_COPY, first));
    }

    @ParameterizedTest
    @ValueSource(strings = {"客户端(app)", "公司（Ltd）", "é", "政府（政）", "(ā", "（）"})
    void otherBracketsStay(String text) {
        List<Block> blocks = Blocks.lines(text);
        assertThat(PinyinGlosses.dropFrom(blocks, notes)).isEqualTo(blocks);
        assertThat(notes).isEmpty();
    }

    @Test
    void tablesKeepTheirShapeAndPlaces() {
        Block.Table table = Blocks.table(3, "规章(guīzhāng)|1", "|2");
        Block.Table kept =
                (Block.Table) PinyinGlosses.dropFrom(List.of(table), notes).get(0);
        assertThat(kept.grid().words()).containsExactly(List.of("规章", "1"), List.of("", "2"));
        assertThat(kept.grid().texts().get(1).place())
                .isEqualTo(table.grid().texts().get(1).place());
        assertThat(kept.grid().keys()).contains("规章");
    }
}
