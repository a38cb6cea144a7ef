package io.github.disclosurereport.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Form;
import io.github.disclosurereport.form.Section;
import io.github.disclosurereport.testkit.SampleReports;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportImportTest {

    private static final Note WHY = Note.of(NoteCode.EDITION_ASSUMED, "2021");
    private static final SourcePlace PLACE = new SourcePlace.InText(3, 1);

    private static ReportImport read(Edition edition, Map<Cell, Reading> readings) {
        return new ReportImport(
                SampleReports.valid(edition, 1), WHY, readings, List.of(), List.of(), Map.of(Section.DISPUTES, PLACE));
    }

    private static Reading number(Cell cell) {
        return new Reading(cell, ReadingState.NUMBER, "3", Optional.of(PLACE), Placement.BY_LABELS, List.of());
    }

    @ParameterizedTest
    @EnumSource(Edition.class)
    void everyCellThatTheEditionPrintsHasAReadingInFormOrder(Edition edition) {
        List<Cell> cells = Form.of(edition).cells();
        Cell last = cells.get(cells.size() - 1);
        ReportImport read = read(edition, Map.of(last, number(last)));
        assertThat(read.edition()).isEqualTo(edition);
        assertThat(read.readings().keySet()).containsExactlyElementsOf(cells);
        assertThat(read.count(ReadingState.NUMBER)).isEqualTo(1);
        assertThat(read.count(ReadingState.MISSING)).isEqualTo(cells.size() - 1);
        assertThat(read.reading(last)).isEqualTo(number(last));
        assertThat(read.place(last)).contains(PLACE);
        assertThat(read.place(cells.get(0))).isEmpty();
    }

    @Test
    void aCellOfAnotherEditionIsMissing() {
        Cell other = Form.of(Edition.E2019).cells().stream()
                .filter(cell -> !Form.of(Edition.E2021).prints(cell))
                .findFirst()
                .orElseThrow();
        ReportImport read = read(Edition.E2021, Map.of(other, number(other)));
        assertThat(read.reading(other)).isEqualTo(Reading.missing(other));
        assertThat(read.place(other)).isEmpty();
        assertThat(read.count(ReadingState.NUMBER)).isZero();
    }

    @Test
    void aSectionIsWhereItsHeadingStands() {
        assertThat(read(Edition.E2021, Map.of()).place(Section.DISPUTES)).contains(PLACE);
        assertThat(read(Edition.E2021, Map.of()).place(Section.OVERVIEW)).isEmpty();
    }

    @Test
    void placesOfSectionsAreInFormOrder() {
        Map<Section, SourcePlace> places = new LinkedHashMap<>();
        places.put(Section.OTHER_MATTERS, PLACE);
        places.put(Section.OVERVIEW, PLACE);
        ReportImport read =
                new ReportImport(SampleReports.valid(Edition.E2021, 1), WHY, Map.of(), List.of(), List.of(), places);
        assertThat(read.sectionPlaces().keySet()).containsExactly(Section.OVERVIEW, Section.OTHER_MATTERS);
    }

    @Test
    void nothingOfItChangesAfterwards() {
        Map<Cell, Reading> readings = new HashMap<>();
        List<Unread> unread = new ArrayList<>(List.of(new Unread(PLACE, "甲", WHY)));
        List<Note> notes = new ArrayList<>(List.of(WHY));
        Map<Section, SourcePlace> places = new HashMap<>(Map.of(Section.OVERVIEW, PLACE));
        ReportImport read =
                new ReportImport(SampleReports.valid(Edition.E2021, 1), WHY, readings, unread, notes, places);
        Cell cell = Form.of(Edition.E2021).cells().get(0);
        readings.put(cell, number(cell));
        unread.clear();
        notes.clear();
        places.clear();
        assertThat(read.count(ReadingState.NUMBER)).isZero();
        assertThat(read.unread()).hasSize(1);
        assertThat(read.notes()).containsExactly(WHY);
        assertThat(read.place(Section.OVERVIEW)).contains(PLACE);
        assertThatThrownBy(() -> read.readings().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> read.sectionPlaces().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
