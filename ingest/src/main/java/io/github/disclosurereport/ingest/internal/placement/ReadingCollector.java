package io.github.disclosurereport.ingest.internal.placement;

import io.github.disclosurereport.figure.AmountUnit;
import io.github.disclosurereport.figure.Figure;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.CellValues;
import io.github.disclosurereport.form.CellValuesBuilder;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.LabelText;
import io.github.disclosurereport.form.Section;
import io.github.disclosurereport.ingest.Note;
import io.github.disclosurereport.ingest.NoteCode;
import io.github.disclosurereport.ingest.Placement;
import io.github.disclosurereport.ingest.Reading;
import io.github.disclosurereport.ingest.ReadingState;
import io.github.disclosurereport.ingest.SourcePlace;
import io.github.disclosurereport.ingest.Unread;
import io.github.disclosurereport.ingest.internal.lexicon.FormLine;
import io.github.disclosurereport.ingest.internal.text.CellFigure;
import io.github.disclosurereport.ingest.internal.text.CellText;
import io.github.disclosurereport.ingest.internal.text.Spacing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Gathers what was read, cell by cell. A cell that is spoken of twice with different words is not believed either time. */
public final class ReadingCollector {

    /**
     * What is held for a cell.
     *
     * @param reading the reading
     * @param figure its figure; blank unless a number or a mark was read
     * @param refused whether only a line was met whose figures could not be told apart
     */
    private record Held(Reading reading, Optional<Figure> figure, boolean refused) {}

    private final Edition edition;
    private final int mostUnread;
    private final Map<Cell, Held> cells = new HashMap<>();
    private final List<Unread> unread = new ArrayList<>();
    /** The pieces of all that is unread, to be found quickly. */
    private final Set<String> listed = new HashSet<>();

    private int lines;
    /** Whether anything but blanks was met where figures belong. */
    private boolean filled;

    public ReadingCollector(Edition edition, int mostUnread) {
        this.edition = edition;
        this.mostUnread = mostUnread;
    }

    /** A line of the form was recognised, whether or not its figures could be placed. */
    void lineSeen() {
        lines++;
    }

    /** Whether any cell of a line was placed or refused already. */
    public boolean has(FormLine line) {
        return line.cells().stream().anyMatch(cells::containsKey);
    }

    /** Whether lines were met, but no number or mark anywhere. */
    public boolean isAllBlank() {
        return lines > 0 && !filled;
    }

    /** Whether anything was met of the table of a section. */
    public boolean has(Section section) {
        return cells.keySet().stream().anyMatch(cell -> cell.section() == section);
    }

    public int lines() {
        return lines;
    }

    /** Whether anything stands in lines of the form: a number, a mark, a blank cell, or something that could not be placed. */
    public boolean hasFigures() {
        return lines > 0
                && (cells.values().stream().anyMatch(held -> held.figure().isPresent())
                        || listed.stream().anyMatch(words -> words.chars().anyMatch(Character::isDigit)));
    }

    /** Notes for cells that what stands at a place speaks of them, but not with certainty. */
    void doubt(List<Cell> doubtful, CellText text, Note why) {
        String raw = Spacing.brief(text.text());
        for (Cell cell : doubtful) {
            cells.putIfAbsent(cell, unreadable(cell, raw, Optional.of(text.place()), why, true));
        }
        leave(text, why);
    }

    /** Places one text in its cell. No unit means that the head states one that the form cannot express. */
    void put(Cell cell, CellText text, Optional<AmountUnit> headUnit, Placement placement, List<Note> notes) {
        CellFigure figure = CellFigure.of(cell, text.figure(), headUnit);
        filled |= figure.state() != ReadingState.BLANK;
        List<Note> all = notes;
        if (!text.notes().isEmpty() || !figure.notes().isEmpty()) {
            all = new ArrayList<>(notes);
            all.addAll(text.notes());
            all.addAll(figure.notes());
        }
        Reading reading = new Reading(cell, figure.state(), text.text(), Optional.of(text.place()), placement, all);
        Held before = cells.get(cell);
        if (before != null && !before.refused()) {
            again(before.reading(), reading);
            return;
        }
        cells.put(cell, new Held(reading, Optional.of(figure.figure()), false));
        if (figure.state() == ReadingState.UNREADABLE) {
            leave(text, figure.notes().get(0));
        }
    }

    /** The first and the second time are worth the same: neither is believed unless they agree, be one of them a blank. */
    private void again(Reading before, Reading now) {
        if (LabelText.fold(before.raw()).equals(LabelText.fold(now.raw()))) {
            return;
        }
        Note note = Note.of(NoteCode.CONTRADICTED);
        if (before.state() != ReadingState.UNREADABLE) {
            leave(before, note);
        }
        cells.put(before.cell(), unreadable(before.cell(), before.raw(), before.place(), note, false));
        leave(now, note);
    }

    private void leave(Reading reading, Note why) {
        if (!reading.raw().isEmpty()) {
            reading.place().ifPresent(place -> leave(new CellText(reading.raw(), place), why));
        }
    }

    private static Held unreadable(Cell cell, String raw, Optional<SourcePlace> place, Note why, boolean refused) {
        Reading reading = new Reading(cell, ReadingState.UNREADABLE, raw, place, Placement.NONE, List.of(why));
        return new Held(reading, Optional.empty(), refused);
    }

    /** Notes that a line of the form is there but that its figures cannot be told apart. */
    void refuse(FormLine line, CellText text, Note why) {
        filled |= text.text().chars().anyMatch(Character::isDigit);
        doubt(line.cells(), text, why);
    }

    /** Notes that the label of a line is there without any figures. */
    void refuseEmpty(FormLine line, CellText label) {
        String printed = Integer.toString(line.cells().size());
        doubt(line.cells(), label, Note.of(NoteCode.WRONG_COUNT, "0", printed));
    }

    /** Lists a piece of the source that goes nowhere. */
    void leave(CellText text, Note why) {
        // Past the limit nothing is cut in parts any more.
        List<String> parts = unread.size() < mostUnread ? Spacing.briefParts(text.text()) : List.of();
        for (String words : parts.subList(0, Math.min(parts.size(), mostUnread - unread.size()))) {
            unread.add(new Unread(text.place(), words, why));
            if (why.code() != NoteCode.NOT_OF_THE_FORM) {
                listed.addAll(List.of(words.split(" \\| ", -1)));
            }
        }
    }

    void leave(String text, SourcePlace place, Note why) {
        leave(new CellText(text, place), why);
    }

    /** Whether a text is a piece of what is listed for another reason than being no part of the form. */
    boolean isListed(String text) {
        return listed.contains(text);
    }

    public CellValues values() {
        CellValuesBuilder builder = new CellValuesBuilder(edition);
        cells.forEach((cell, held) -> held.figure().ifPresent(figure -> builder.set(cell, figure)));
        return builder.build();
    }

    public Map<Cell, Reading> all() {
        Map<Cell, Reading> all = new HashMap<>();
        cells.forEach((cell, held) -> all.put(cell, held.reading()));
        return all;
    }

    public List<Unread> unread() {
        return unread;
    }
}
