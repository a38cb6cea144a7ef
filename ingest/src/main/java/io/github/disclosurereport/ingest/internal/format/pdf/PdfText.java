package io.github.disclosurereport.ingest.internal.format.pdf;

import io.github.disclosurereport.ingest.Note;
import io.github.disclosurereport.ingest.NoteCode;
import io.github.disclosurereport.ingest.ReadLimits;
import io.github.disclosurereport.ingest.SourcePlace;
import io.github.disclosurereport.ingest.internal.document.Block;
import io.github.disclosurereport.ingest.internal.document.Grid;
import io.github.disclosurereport.ingest.internal.document.LimitNotes;
import io.github.disclosurereport.ingest.internal.document.Source;
import io.github.disclosurereport.ingest.internal.format.flat.FlatSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Makes the text that drawn words are read as, with form feeds between pages. Where ruled lines leave no doubt which word stands in
 * which cell, the table is kept as a grid.
 */
final class PdfText {

    /** Stands in the text where a table was; which line it is counts, not the sign. */
    private static final String TABLE = "\uE000";

    /** One row of fewer cells is a frame, unless a table goes on with it. */
    private static final int ROW = 5;

    private final ReadLimits limits;
    private final Set<NoteCode> found;
    private final StringBuilder text = new StringBuilder();
    private final List<SourcePlace> places = new ArrayList<>();
    private final PdfTables kept;
    /** How many squares were looked at, those of tables that proved none included. */
    private int squares;

    private int letters;

    PdfText(ReadLimits limits, Set<NoteCode> found) {
        this.limits = limits;
        this.found = found;
        this.kept = new PdfTables(limits, found);
    }

    /** How many characters were drawn. */
    int letters() {
        return letters;
    }

    void page(PdfPages.Page page) {
        List<PdfTable> tables = new ArrayList<>();
        if (squares < limits.cells()) {
            tables.addAll(RulingGrid.tables(page.rules()));
            squares += tables.stream().mapToInt(PdfTable::squares).sum();
        } else if (!page.rules().isEmpty()) {
            found.add(NoteCode.LIMIT_CELLS);
        }
        Map<PdfWord, PdfTable> tableOf = new HashMap<>();
        for (PdfWord word : page.words()) {
            letters += word.text().length();
            tables.stream().filter(table -> table.take(word)).findFirst().ifPresent(table -> tableOf.put(word, table));
        }
        int first = places.size();
        tables.removeIf(table -> !table.isCertain() || !table.isWithin(limits.columns(), limits.rows()));
        tableOf.values().retainAll(tables);
        Set<PdfTable> placed = new HashSet<>();
        Set<PdfTable> frames = new HashSet<>();
        PdfTable frame = null;
        int frameAt = first;
        List<PdfLine> lines = new ArrayList<>();
        List<PdfWord> line = new ArrayList<>();
        for (PdfWord word : page.words()) {
            PdfTable table = tableOf.get(word);
            if (table != frame || (!line.isEmpty() && line.get(0).line() != word.line())) {
                end(line, lines);
            }
            if (frame != null && table != frame) {
                lines(lines, page.number(), first);
                kept.mayBegin(frame, frameAt, places.size());
                frame = null;
            }
            if (table != null && placed.add(table)) {
                lines(lines, page.number(), first);
                if (isFrame(table, first)) {
                    frames.add(table);
                    frame = table;
                    frameAt = places.size();
                    line(TABLE, page.number(), first);
                } else {
                    table(table, page.number(), first);
                }
            }
            if (table == null || frames.contains(table)) {
                line.add(word);
            }
        }
        end(line, lines);
        lines(lines, page.number(), first);
        if (frame != null) {
            kept.mayBegin(frame, frameAt, places.size());
        }
    }

    private boolean isFrame(PdfTable table, int first) {
        return table.rows() == 1 && table.columns() < ROW && !kept.goesOn(table, first);
    }

    private static void end(List<PdfWord> words, List<PdfLine> lines) {
        if (!words.isEmpty()) {
            lines.add(PdfLine.of(words));
            words.clear();
        }
    }

    private void lines(List<PdfLine> lines, int page, int first) {
        PdfLine.joined(lines).forEach(line -> {
            kept.line(line, places.size());
            line(line.text(), page, first);
        });
        lines.clear();
    }

    private void table(PdfTable table, int page, int first) {
        if (kept.goesOn(table, first)) {
            kept.goOn(table);
        } else if (kept.begin(table, places.size())) {
            line(TABLE, page, first);
        }
    }

    private void line(String words, int page, int first) {
        boolean newPage = places.size() == first && first > 0;
        text.append(newPage ? "\f" : "").append(words).append('\n');
        places.add(new SourcePlace.OnPage(page, places.size() - first + 1));
    }

    Source source() {
        Source flat = FlatSource.of(text.toString(), limits);
        List<Block> blocks = new ArrayList<>();
        for (Block block : flat.blocks()) {
            int line = line(block);
            if (kept.isTaken(line)) {
                continue;
            }
            Optional<Grid> grid = kept.at(line);
            if (grid.isPresent()) {
                blocks.add(new Block.Table(grid.get(), places.get(line)));
            } else if (block instanceof Block.Text words && line >= 0) {
                blocks.add(new Block.Text(words.text(), words.level(), places.get(line), words.atPageEdge()));
            } else {
                blocks.add(block);
            }
        }
        List<Note> notes = new ArrayList<>(flat.notes());
        notes.addAll(LimitNotes.notes(found, limits));
        return new Source(blocks, List.of(), Optional.empty(), notes);
    }

    /** The line where a block begins, from 0. */
    private static int line(Block block) {
        Optional<SourcePlace> place = Optional.empty();
        if (block instanceof Block.Text text) {
            place = Optional.of(text.place());
        } else if (block instanceof Block.Table table) {
            place = Optional.of(table.place());
        }
        return place.map(at -> at instanceof SourcePlace.InText in ? in.line() - 1 : -1)
                .orElse(-1);
    }
}
