package io.github.disclosurereport.ingest.internal.placement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.figure.AmountUnit;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Section;
import io.github.disclosurereport.ingest.Note;
import io.github.disclosurereport.ingest.NoteCode;
import io.github.disclosurereport.ingest.Placement;
import io.github.disclosurereport.ingest.Reading;
import io.github.disclosurereport.ingest.SourcePlace;
import io.github.disclosurereport.ingest.internal.lexicon.FormLine;
import io.github.disclosurereport.ingest.internal.lexicon.TableLabels;
import io.github.disclosurereport.ingest.internal.text.CellText;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingCollectorTest {

    private static final FormLine LINE =
            TableLabels.of(Edition.E2021, Section.REQUESTS).lines().get(0);
    private static final Cell CELL = LINE.cells().get(0);
    private static final Note WHY = Note.of(NoteCode.HEADS_DIFFER);

    private final ReadingCollector readings = new ReadingCollector(Edition.E2021, 5);

    private static CellText text(String words) {
        return new CellText(words, new SourcePlace.InText(1, 1));
    }

    private void put(String words) {
        readings.put(CELL, text(words), Optional.of(AmountUnit.UNKNOWN), Placement.BY_LABELS, List.of());
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

    @Test
    void aFigureThatIsPlacedLaterReplacesADoubtAndNotTheOtherWayRound() {
        readings.refuse(LINE, text("7 | 8"), WHY);
        assertThat(reading().raw()).isEqualTo("7 | 8");
        assertThat(reading().placement()).isEqualTo(Placement.NONE);
        put("3");
        assertThat(isRead()).isTrue();
        readings.refuse(LINE, text("9"), WHY);
        assertThat(isRead()).isTrue();
        assertThat(reading().raw()).isEqualTo("3");
        assertThat(left()).containsExactly("HEADS_DIFFER 7 | 8", "HEADS_DIFFER 9");
    }

    @Test
    void aLabelWithoutFiguresIsALineOfWhichNothingIsKnown() {
        readings.refuseEmpty(LINE, text("申请"));
        assertThat(readings.has(LINE)).isTrue();
        assertThat(readings.has(Section.REQUESTS)).isTrue();
        assertThat(readings.has(Section.DISPUTES)).isFalse();
        assertThat(readings.unread().get(0).note()).isEqualTo(Note.of(NoteCode.WRONG_COUNT, "0", "7"));
    }

    @Test
    void allBlankMeansLinesWithoutAnyFigure() {
        assertThat(readings.isAllBlank()).isFalse();
        readings.lineSeen();
        put("");
        readings.refuse(LINE, text("附件"), WHY);
        assertThat(readings.isAllBlank()).isTrue();
        readings.refuse(LINE, text("见附件2"), WHY);
        assertThat(readings.isAllBlank()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"3, HEADS_DIFFER, true", "甲, HEADS_DIFFER, false", "3, NOT_OF_THE_FORM, false"})
    void figuresThatAreListedAreFiguresOfTheForm(String words, NoteCode code, boolean figures) {
        readings.leave(text(words), Note.of(code));
        assertThat(readings.hasFigures()).as("no line").isFalse();
        readings.lineSeen();
        assertThat(readings.hasFigures()).isEqualTo(figures);
        assertThat(readings.isListed(words)).isEqualTo(code != NoteCode.NOT_OF_THE_FORM);
    }

    @Test
    void piecesAreListedUpToTheLimitAndFoundOneByOne() {
        readings.leave(text("7 | 8"), WHY);
        assertThat(readings.isListed("8")).isTrue();
        assertThat(readings.isListed("7 | 8")).isFalse();
        for (int i = 0; i < 9; i++) {
            readings.leave(text("甲" + i), WHY);
        }
        assertThat(readings.unread()).hasSize(5);
        assertThat(readings.isListed("甲8")).isFalse();
    }

    @Test
    void notesOfTextFigureAndPlaceAreKeptTogether() {
        CellText noted = new CellText("1,204", new SourcePlace.InText(1, 1), List.of(Note.of(NoteCode.FORMULA)));
        readings.put(CELL, noted, Optional.of(AmountUnit.UNKNOWN), Placement.BY_LABELS, List.of(WHY));
        assertThat(reading().notes()).containsExactly(WHY, Note.of(NoteCode.FORMULA), Note.of(NoteCode.SEPARATORS));
    }

    @Test
    void everyFigureOfALongTextIsListed() {
        readings.leave(text("7 | ".repeat(100) + "8"), WHY);
        assertThat(readings.unread()).hasSize(2);
        assertThat(readings.isListed("8")).isTrue();
    }
}
