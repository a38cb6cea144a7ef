package io.github.disclosurereport.ingest.internal.placement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.figure.AmountUnit;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.ingest.Note;
import io.github.disclosurereport.ingest.NoteCode;
import io.github.disclosurereport.ingest.Placement;
import io.github.disclosurereport.ingest.Reading;
import io.github.disclosurereport.ingest.ReadingState;
import io.github.disclosurereport.ingest.SourcePlace;
import io.github.disclosurereport.ingest.internal.text.CellText;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cells of which a source speaks twice. */
class TwiceReadTest {

    private static final Cell CELL = Cell.ofPath("requests.total.received");

    private final ReadingCollector readings = new ReadingCollector(Edition.E2021, 5);

    private void put(String words) {
        CellText text = new CellText(words, new SourcePlace.InText(1, 1));
        readings.put(CELL, text, Optional.of(AmountUnit.UNKNOWN), Placement.BY_LABELS, List.of());
    }

    private Reading reading() {
        return Objects.requireNonNull(readings.all().get(CELL));
    }

    private boolean isRead() {
        return readings.values().figure(CELL).isNumber();
    }

    private List<String> left() {
        return Gathered.left(readings);
    }

    @ParameterizedTest
    @CsvSource({"3, ３, true", "'', '', true", "1 2, 12, true"})
    void theSameWordsTwiceAreBelieved(String first, String second, boolean same) {
        put(first);
        ReadingState state = reading().state();
        put(second);
        assertThat(reading().state() == state).isEqualTo(same);
        assertThat(left()).doesNotContain("CONTRADICTED " + second);
    }

    @Test
    void otherWordsAreBelievedNeitherTime() {
        put("3");
        put("4");
        put("3");
        assertThat(reading().state()).isEqualTo(ReadingState.UNREADABLE);
        assertThat(reading().raw()).isEqualTo("3");
        assertThat(reading().notes()).containsExactly(Note.of(NoteCode.CONTRADICTED));
        assertThat(isRead()).isFalse();
        assertThat(left()).containsExactly("CONTRADICTED 3", "CONTRADICTED 4");
    }

    @ParameterizedTest
    @CsvSource({"3, ''", "'', 3"})
    void aBlankContradictsAFigureAndIsNotListed(String first, String second) {
        put(first);
        put(second);
        assertThat(isRead()).isFalse();
        assertThat(left()).containsExactly("CONTRADICTED 3");
    }

    @Test
    void whatCannotBeReadIsListedOnceAlsoIfContradicted() {
        put("1 2");
        put("5");
        assertThat(left()).containsExactly("DOUBTFUL_FIGURE 1 2", "CONTRADICTED 5");
    }
}
