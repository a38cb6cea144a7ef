package io.github.disclosurereport.ingest.internal;

import io.github.disclosurereport.figure.AmountUnit;
import io.github.disclosurereport.figure.Figure;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.CellValues;
import io.github.disclosurereport.form.CellValuesBuilder;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.LabelText;
import io.github.disclosurereport.ingest.Note;
import io.github.disclosurereport.ingest.NoteCode;
import io.github.disclosurereport.ingest.Placement;
import io.github.disclosurereport.ingest.Reading;
import io.github.disclosurereport.ingest.ReadingState;
import io.github.disclosurereport.ingest.SourcePlace;
import io.github.disclosurereport.ingest.Unread;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gathers what was read, cell by cell. A cell that is spoken of twice with different words is not believed either time. */
final class Readings {

    private final Edition edition;
    private final int mostUnread;
    private final Map<Cell, Reading> readings = new HashMap<>();
    private final Map<Cell, Reading> refused = new HashMap<>();
    private final Map<Cell, Figure> figures = new HashMap<>();
    private final List<Unread> unread = new ArrayList<>();
    private int lines;

    Readings(Edition edition, int mostUnread) {
        this.edition = edition;
        this.mostUnread = mostUnread;
    }

    /** A line of the form was recognised, whether or not its figures could be placed. */
    void lineSeen() {
        lines++;
    }

    /** Whether any cell of a line was placed or refused already. */
    boolean has(FormLine line) {
        return line.cells().stream().anyMatch(cell -> readings.containsKey(cell) || refused.containsKey(cell));
    }

    int lines() {
        return lines;
    }

    /** Places one text in its cell. */
    void put(Cell cell, CellText text, AmountUnit headUnit, Placement placement, List<Note> notes) {
        CellFigure figure = CellFigure.of(cell, text.text(), headUnit);
        List<Note> all = new ArrayList<>(notes);
        all.addAll(figure.notes());
        Reading reading = new Reading(cell, figure.state(), text.text(), Optional.of(text.place()), placement, all);
        Reading before = readings.get(cell);
        if (before != null) {
            again(before, reading);
            return;
        }
        readings.put(cell, reading);
        figures.put(cell, figure.figure());
        if (figure.state() == ReadingState.UNREADABLE) {
            leave(text, figure.notes().get(0));
        }
    }

    private void again(Reading before, Reading now) {
        if (LabelText.fold(before.raw()).equals(LabelText.fold(now.raw()))
                || now.raw().isEmpty()) {
            return;
        }
        Note note = Note.of(NoteCode.CONTRADICTED);
        readings.put(before.cell(), unreadable(before.cell(), before.raw(), before.place(), note));
        figures.remove(before.cell());
        now.place().ifPresent(place -> leave(new CellText(now.raw(), place), note));
    }

    private static Reading unreadable(Cell cell, String raw, Optional<SourcePlace> place, Note why) {
        return new Reading(cell, ReadingState.UNREADABLE, raw, place, Placement.NONE, List.of(why));
    }

    /** Notes that a line of the form is there but that its figures cannot be told apart. */
    void refuse(FormLine line, CellText text, Note why) {
        for (Cell cell : line.cells()) {
            refused.putIfAbsent(cell, unreadable(cell, Words.brief(text.text()), Optional.of(text.place()), why));
        }
        leave(text, why);
    }

    /** Notes that the label of a line is there without any figures. */
    void refuseEmpty(FormLine line, CellText label) {
        String printed = Integer.toString(line.cells().size());
        refuse(line, label, Note.of(NoteCode.WRONG_COUNT, "0", printed));
    }

    /** Lists a piece of the source that goes nowhere. */
    void leave(CellText text, Note why) {
        if (unread.size() < mostUnread) {
            unread.add(new Unread(text.place(), Words.brief(text.text()), why));
        }
    }

    void leave(String text, SourcePlace place, Note why) {
        leave(new CellText(text, place), why);
    }

    CellValues values() {
        CellValuesBuilder builder = new CellValuesBuilder(edition);
        figures.forEach(builder::set);
        return builder.build();
    }

    Map<Cell, Reading> all() {
        Map<Cell, Reading> all = new HashMap<>(refused);
        all.putAll(readings);
        return all;
    }

    List<Unread> unread() {
        return unread;
    }
}
