package io.github.disclosurereport.ingest.internal;

import io.github.disclosurereport.ingest.Note;
import io.github.disclosurereport.ingest.NoteCode;
import io.github.disclosurereport.ingest.ReadLimits;
import io.github.disclosurereport.ingest.SourcePlace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Makes the text that drawn words are read as, with form feeds between pages. Where ruled lines leave no doubt which word stands in
 * which cell, the table is kept as a grid.
 */
final class PdfText {

    /** Stands in the text where a table was; which line it is counts, not the sign. */
    private static final String TABLE = "\uE000";

    private static final Pattern PAGE_NUMBER = Pattern.compile("[-—－–·\\s]{0,3}\\d{1,3}[-—－–·\\s]{0,3}");

    private final ReadLimits limits;
    private final Set<NoteCode> found;
    private final StringBuilder text = new StringBuilder();
    private final List<SourcePlace> places = new ArrayList<>();
    private final Map<Integer, Grid> grids = new HashMap<>();
    /** The table that may go on on the next page: its parts so far. */
    private final List<PdfTable> open = new ArrayList<>();
    /** The line in the text where it was. */
    private int openLine;

    private int cells;
    /** How many squares were looked at, those of tables that proved none included. */
    private int squares;

    private int letters;

    PdfText(ReadLimits limits, Set<NoteCode> found) {
        this.limits = limits;
        this.found = found;
    }

    /** How many characters were drawn. */
    int letters() {
        return letters;
    }

    void page(PdfPages.Page page) {
        List<PdfTable> tables = new ArrayList<>();
        if (squares < limits.cells()) {
            tables.addAll(PdfLattice.tables(page.rules()));
            squares += tables.stream().mapToInt(PdfTable::squares).sum();
        } else if (!page.rules().isEmpty()) {
            found.add(NoteCode.LIMIT_CELLS);
        }
        Map<PdfWord, PdfTable> tableOf = new HashMap<>();
        for (PdfWord word : page.words()) {
            letters += word.text().length();
            tables.stream().filter(table -> table.take(word)).findFirst().ifPresent(table -> tableOf.put(word, table));
        }
        tables.removeIf(table -> !table.isCertain()
                || !table.isWithin(limits.columns(), limits.rows())
                || (table.rows() == 1 && !goesOn(table, places.size())));
        tableOf.values().retainAll(tables);
        int first = places.size();
        Set<PdfTable> placed = new HashSet<>();
        List<PdfLine> lines = new ArrayList<>();
        List<PdfWord> line = new ArrayList<>();
        for (PdfWord word : page.words()) {
            PdfTable table = tableOf.get(word);
            boolean goesOn = line.isEmpty() || line.get(0).line() == word.line();
            if (table != null || !goesOn) {
                end(line, lines);
            }
            if (table == null) {
                line.add(word);
            } else if (placed.add(table)) {
                lines(lines, page.number(), first);
                table(table, page.number(), first);
            }
        }
        end(line, lines);
        lines(lines, page.number(), first);
    }

    private static void end(List<PdfWord> words, List<PdfLine> lines) {
        if (!words.isEmpty()) {
            lines.add(PdfLine.of(words));
            words.clear();
        }
    }

    private void lines(List<PdfLine> lines, int page, int first) {
        PdfLine.joined(lines).forEach(line -> line(line.text(), page, first));
        lines.clear();
    }

    private void table(PdfTable table, int page, int first) {
        if (goesOn(table, first)) {
            open.add(table);
            Grid whole = PdfTable.grid(grids.size(), open);
            cells += table.squares();
            grids.put(openLine, whole);
            return;
        }
        if (grids.size() >= limits.tables() || cells >= limits.cells()) {
            found.add(grids.size() >= limits.tables() ? NoteCode.LIMIT_TABLES : NoteCode.LIMIT_CELLS);
            return;
        }
        Grid grid = PdfTable.grid(grids.size() + 1, List.of(table));
        cells += grid.squares();
        openLine = places.size();
        grids.put(openLine, grid);
        line(TABLE, page, first);
        open.add(table);
    }

    /** Whether a table is the rest of the last one: the first on its page, with the same columns, nothing but a page number between. */
    private boolean goesOn(PdfTable table, int first) {
        int rows = table.rows() + open.stream().mapToInt(PdfTable::rows).sum();
        return !open.isEmpty()
                && openLine < first
                && table.hasColumnsOf(open.get(open.size() - 1))
                && rows <= limits.rows()
                && cells < limits.cells();
    }

    private void line(String words, int page, int first) {
        if (!PAGE_NUMBER.matcher(words).matches()) {
            open.clear();
        }
        boolean newPage = places.size() == first && first > 0;
        text.append(newPage ? "\f" : "").append(words).append('\n');
        places.add(new SourcePlace.OnPage(page, places.size() - first + 1));
    }

    Source source() {
        Source flat = FlatSource.of(text.toString(), limits);
        List<Block> blocks = new ArrayList<>();
        for (Block block : flat.blocks()) {
            int line = block.place() instanceof SourcePlace.InText place ? place.line() - 1 : -1;
            Grid grid = grids.get(line);
            if (grid != null) {
                blocks.add(new Block.Table(grid, places.get(line)));
            } else if (block instanceof Block.Text words && line >= 0) {
                blocks.add(new Block.Text(words.text(), words.level(), places.get(line), words.atPageEdge()));
            } else {
                blocks.add(block);
            }
        }
        List<Note> notes = new ArrayList<>(flat.notes());
        notes.addAll(Cuts.notes(found, limits));
        return new Source(blocks, List.of(), Optional.empty(), notes);
    }
}
