package io.github.disclosurereport.ingest;

import io.github.disclosurereport.form.Cell;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What was read for one cell of the form.
 *
 * @param cell the cell
 * @param state what the source has for it
 * @param raw the text as it stands in the source; of the whole line if the line could not be placed; "" if there is none
 * @param place where it stands; empty if {@link ReadingState#MISSING}
 * @param placement how it was brought to its cell
 * @param notes what is worth knowing about it
 */
public record Reading(
        Cell cell, ReadingState state, String raw, Optional<SourcePlace> place, Placement placement, List<Note> notes) {

    public Reading {
        Objects.requireNonNull(cell, "cell");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(raw, "raw");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(placement, "placement");
        notes = List.copyOf(notes);
    }

    /**
     * The reading of a cell of which the source says nothing.
     *
     * @param cell the cell
     * @return the reading
     */
    public static Reading missing(Cell cell) {
        return new Reading(cell, ReadingState.MISSING, "", Optional.empty(), Placement.NONE, List.of());
    }
}
