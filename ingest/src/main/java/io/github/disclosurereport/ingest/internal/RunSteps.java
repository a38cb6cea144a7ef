package io.github.disclosurereport.ingest.internal;

import io.github.disclosurereport.figure.AmountUnit;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.ingest.Note;
import io.github.disclosurereport.ingest.NoteCode;
import io.github.disclosurereport.ingest.Placement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is to be done with the lines of a run, kept until it is known whether its figures stand behind their labels. */
final class RunSteps {

    /**
     * A line of the form with its figures.
     *
     * @param line the line
     * @param figures its figures in the form's order
     * @param doubt why they are not certain, if they are not
     * @param all the words as they stand
     * @param unit the unit of money stated over them; empty if the form cannot express it
     * @param how how they were brought to the line
     */
    record Step(
            FormLine line,
            List<CellText> figures,
            Optional<Note> doubt,
            CellText all,
            Optional<AmountUnit> unit,
            Placement how) {}

    private final Readings readings;
    private final List<Runnable> certain = new ArrayList<>();
    private final List<Runnable> slipped = new ArrayList<>();

    RunSteps(Readings readings) {
        this.readings = readings;
    }

    void place(Step step) {
        readings.lineSeen();
        if (step.doubt().isPresent()) {
            both(() -> readings.refuse(step.line(), step.all(), step.doubt().get()));
        } else {
            certain.add(() -> put(step));
            slipped.add(() -> readings.refuse(step.line(), step.all(), Note.of(NoteCode.FIGURES_FIRST)));
        }
    }

    private void put(Step step) {
        for (int i = 0; i < step.figures().size(); i++) {
            Cell cell = step.line().cells().get(i);
            Optional<AmountUnit> unit = cell.isAmount() ? step.unit() : Optional.of(AmountUnit.UNKNOWN);
            readings.put(cell, step.figures().get(i), unit, step.how(), List.of());
        }
    }

    void leave(CellText text, Note why) {
        both(() -> readings.leave(text, why));
    }

    void refuseEmpty(FormLine line, CellText label) {
        both(() -> readings.refuseEmpty(line, label));
    }

    private void both(Runnable step) {
        certain.add(step);
        slipped.add(step);
    }

    /**
     * Does it all.
     *
     * @param figuresFirst whether every line's figures stand before its label, so that none is certain
     */
    void commit(boolean figuresFirst) {
        (figuresFirst ? slipped : certain).forEach(Runnable::run);
    }
}
