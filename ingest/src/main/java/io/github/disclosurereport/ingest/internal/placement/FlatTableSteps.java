package io.github.disclosurereport.ingest.internal.placement;

import io.github.disclosurereport.figure.AmountUnit;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.ingest.Note;
import io.github.disclosurereport.ingest.NoteCode;
import io.github.disclosurereport.ingest.Placement;
import io.github.disclosurereport.ingest.internal.lexicon.FormLine;
import io.github.disclosurereport.ingest.internal.text.CellText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is to be done with the lines of a run, kept until it is known whether its figures stand behind their labels. */
final class FlatTableSteps {

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

    private final ReadingCollector readings;
    private final List<Runnable> certain = new ArrayList<>();
    private final List<Runnable> slipped = new ArrayList<>();
    /** Lines that were met with too few or too many figures where nothing parts them: what looks whole elsewhere may be luck. */
    private final Set<FormLine> doubted = new HashSet<>();

    private final boolean piped;

    /**
     * Steps of one run.
     *
     * @param readings where the figures go
     * @param piped whether bars part the cells
     */
    FlatTableSteps(ReadingCollector readings, boolean piped) {
        this.readings = readings;
        this.piped = piped;
    }

    void place(Step step) {
        readings.lineSeen();
        if (step.doubt().isPresent()) {
            both(() -> readings.refuse(step.line(), step.all(), step.doubt().get()));
            if (!piped && step.line().cells().size() > 1) {
                doubted.add(step.line());
            }
        } else {
            certain.add(() -> put(step));
            slipped.add(() -> readings.refuse(step.line(), step.all(), Note.of(NoteCode.FIGURES_FIRST)));
        }
    }

    private void put(Step step) {
        if (doubted.contains(step.line())) {
            readings.refuse(step.line(), step.all(), Note.of(NoteCode.CONTRADICTED));
            return;
        }
        for (int i = 0; i < step.figures().size(); i++) {
            Cell cell = step.line().cells().get(i);
            Optional<AmountUnit> unit = cell.isAmount() ? step.unit() : Optional.of(AmountUnit.UNKNOWN);
            readings.put(cell, step.figures().get(i), unit, step.how(), List.of());
        }
    }

    /** The table is there, although no line of it has figures. */
    void linesSeen() {
        readings.lineSeen();
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
