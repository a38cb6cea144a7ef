package io.github.disclosurereport.ingest.internal.format.pdf;

import io.github.disclosurereport.ingest.NoteCode;
import io.github.disclosurereport.ingest.ReadLimits;
import io.github.disclosurereport.ingest.internal.document.Grid;
import io.github.disclosurereport.ingest.internal.lexicon.SectionHeading;
import io.github.disclosurereport.ingest.internal.text.PageNumber;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The tables of a PDF that are kept as grids, each at a line of its text; the last one of a page may go on on the next page. */
final class PdfTables {

    private final ReadLimits limits;
    private final Set<NoteCode> found;
    private final Map<Integer, Grid> grids = new HashMap<>();
    private final Set<Integer> taken = new HashSet<>();
    /** The table that may go on on the next page, if any. */
    private Optional<TableContinuation> open = Optional.empty();
    /** The line of the text where it stands. */
    private int openLine;
    /** Lines of the text that are its words if it goes on. */
    private final Set<Integer> ifOpen = new HashSet<>();

    private int cells;

    /**
     * No tables yet.
     *
     * @param limits how many to keep
     * @param found where it is noted that a limit was reached
     */
    PdfTables(ReadLimits limits, Set<NoteCode> found) {
        this.limits = limits;
        this.found = found;
    }

    /** The table at a line. */
    Optional<Grid> at(int line) {
        return Optional.ofNullable(grids.get(line));
    }

    /** Whether a line of the text stands in a table. */
    boolean isTaken(int line) {
        return taken.contains(line);
    }

    private void close() {
        open = Optional.empty();
        ifOpen.clear();
    }

    /**
     * Notes a line of text: behind it the table before does not go on, unless it is the number of a page or ends words of the table.
     *
     * @param line the line
     * @param at its place
     */
    void line(PdfLine line, int at) {
        if (endsWords(line)) {
            ifOpen.add(at);
        } else if (!PageNumber.isPossible(line.text())) {
            close();
        }
    }

    private boolean endsWords(PdfLine line) {
        return line.words() == 1
                && open.isPresent()
                && SectionHeading.of(line.text(), Optional.empty()).isEmpty()
                && open.get().last().takeBelow(line);
    }

    /** Whether a table is the rest of the last one: the first on its page, with its columns, nothing but a page number between. */
    boolean goesOn(PdfTable table, int firstOfPage) {
        return open.isPresent()
                && openLine < firstOfPage
                && open.get().isContinuedBy(table)
                && table.rows() + open.get().rows() <= limits.rows()
                && cells < limits.cells()
                && (grids.containsKey(openLine) || grids.size() < limits.tables());
    }

    /** Takes the rest of the last table. */
    void goOn(PdfTable table) {
        TableContinuation whole = open.orElseThrow();
        whole.add(table);
        cells += table.squares();
        taken.addAll(ifOpen);
        taken.remove(openLine);
        ifOpen.clear();
        grids.put(openLine, whole.grid(grids.size() + (grids.containsKey(openLine) ? 0 : 1)));
    }

    /** Keeps a table at a line; false if there are too many already. */
    boolean begin(PdfTable table, int at) {
        close();
        if (grids.size() >= limits.tables() || cells >= limits.cells()) {
            found.add(grids.size() >= limits.tables() ? NoteCode.LIMIT_TABLES : NoteCode.LIMIT_CELLS);
            return false;
        }
        TableContinuation begun = new TableContinuation(table);
        cells += table.squares();
        grids.put(at, begun.grid(grids.size() + 1));
        openLine = at;
        open = Optional.of(begun);
        return true;
    }

    /**
     * Remembers a row that is read as text: a frame, unless a table begins with it that goes on on the next page.
     *
     * @param row the row
     * @param at a line of its own before its words; it is taken either way
     * @param end the line behind its words
     */
    void mayBegin(PdfTable row, int at, int end) {
        close();
        open = Optional.of(new TableContinuation(row));
        openLine = at;
        taken.add(at);
        for (int line = at + 1; line < end; line++) {
            ifOpen.add(line);
        }
    }
}
