package io.github.disclosurereport.ingest;

import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Form;
import io.github.disclosurereport.form.Section;
import io.github.disclosurereport.model.AnnualReport;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A report as read from a document, and the truth about the reading. Immutable.
 *
 * @param report the report; blank wherever nothing certain was read
 * @param editionReason why the edition is taken to be {@link #edition()}
 * @param readings one reading for every cell that the edition prints, in form order
 * @param unread what was not brought into the report, in the order of the document
 * @param notes what is worth knowing about the document as a whole
 * @param sectionPlaces where the headings of the sections stand that the document has, in form order
 */
public record ReportImport(
        AnnualReport report,
        Note editionReason,
        Map<Cell, Reading> readings,
        List<Unread> unread,
        List<Note> notes,
        Map<Section, SourcePlace> sectionPlaces) {

    public ReportImport {
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(editionReason, "editionReason");
        Map<Cell, Reading> ordered = new LinkedHashMap<>();
        for (Cell cell : Form.of(report.edition()).cells()) {
            Reading reading = readings.get(cell);
            ordered.put(cell, reading == null ? Reading.missing(cell) : reading);
        }
        readings = Collections.unmodifiableMap(ordered);
        unread = List.copyOf(unread);
        notes = List.copyOf(notes);
        Map<Section, SourcePlace> headings = new EnumMap<>(Section.class);
        headings.putAll(sectionPlaces);
        sectionPlaces = Collections.unmodifiableMap(headings);
    }

    /**
     * The edition whose form the document follows.
     *
     * @return the edition
     */
    public Edition edition() {
        return report.edition();
    }

    /**
     * The reading of a cell.
     *
     * @param cell the cell
     * @return its reading; {@link ReadingState#MISSING} for a cell that the edition does not print
     */
    public Reading reading(Cell cell) {
        return readings.getOrDefault(cell, Reading.missing(cell));
    }

    /**
     * Where the figure of a cell stands in the source: what a finding about the cell can point to.
     *
     * @param cell the cell
     * @return its place; of the whole line if the line could not be placed; empty if nothing in the source speaks of the cell
     */
    public Optional<SourcePlace> place(Cell cell) {
        return reading(cell).place();
    }

    /**
     * Where a section begins in the source: what a finding about its prose can point to.
     *
     * @param section the section
     * @return the place of its heading, of the first if it has several; empty if it has none
     */
    public Optional<SourcePlace> place(Section section) {
        return Optional.ofNullable(sectionPlaces.get(section));
    }

    /**
     * How many cells are in a state.
     *
     * @param state the state
     * @return the number of cells
     */
    public int count(ReadingState state) {
        return (int) readings.values().stream()
                .filter(reading -> reading.state() == state)
                .count();
    }
}
