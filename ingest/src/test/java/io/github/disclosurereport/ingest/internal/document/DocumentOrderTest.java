package io.github.disclosurereport.ingest.internal.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.ingest.Note;
import io.github.disclosurereport.ingest.NoteCode;
import io.github.disclosurereport.ingest.SourcePlace;
import io.github.disclosurereport.ingest.Unread;
import io.github.disclosurereport.ingest.internal.Blocks;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentOrderTest {

    private static Unread at(SourcePlace place) {
        return new Unread(place, place.toString(), Note.of(NoteCode.NOT_OF_THE_FORM));
    }

    @Test
    void cellsStandWhereTheirTableDoes() {
        Block.Table table = new Block.Table(Blocks.table(4, "甲|1", "乙|2").grid(), new SourcePlace.InText(5, 1));
        Unread before = at(new SourcePlace.InText(2, 1));
        Unread first = at(new SourcePlace.InTable(4, 1, 2));
        Unread second = at(new SourcePlace.InTable(4, 2, 1));
        Unread after = at(new SourcePlace.InText(9, 3));

        assertThat(new DocumentOrder(List.of(table)).of(List.of(second, first, after, before)))
                .containsExactly(before, first, second, after);
    }

    @Test
    void whereATableIsNotKnownNothingIsMoved() {
        List<Unread> unread = List.of(at(new SourcePlace.InText(9, 1)), at(new SourcePlace.InTable(4, 1, 1)));
        assertThat(new DocumentOrder(List.of()).of(unread)).isEqualTo(unread);
    }
}
