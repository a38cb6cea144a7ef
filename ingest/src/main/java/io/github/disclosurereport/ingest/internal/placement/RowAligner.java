package io.github.disclosurereport.ingest.internal.placement;

import io.github.disclosurereport.ingest.internal.lexicon.RowTemplate;
import io.github.disclosurereport.ingest.internal.text.CellText;
import io.github.disclosurereport.ingest.internal.text.FigureNotation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * Aligns the pieces behind a label with the cells that the form prints there: every way of doing so that costs no more than one over the
 * cheapest. A row with a piece for each cell whose sums hold needs no search: each other way would cost more.
 */
final class RowAligner {

    /** What parts the pieces of a row. */
    enum Medium {
        /** The cells of a grid, or bars: a cell may be lost or added, but its words stay together. */
        CELLS,
        /** White space: digits may be torn apart, blank cells vanish, and a number may move to the end of its line. */
        WORDS
    }

    private static final int MOST_EDITS = 5;
    private static final int MOST_OVER_FILLERS = 6;
    private static final int MOST_NODES = 20_000;

    private final List<CellText> row;
    private final RowTemplate template;
    private final Medium medium;
    private final RowSums sums;
    /** What stands in each slot so far. */
    private final List<Piece> taken = new ArrayList<>();

    private final Deque<Assumption> assumed = new ArrayDeque<>();
    private final List<Alignment> found = new ArrayList<>();
    private int end;
    /** How many of the assumptions so far alter pieces, and how many leave a sum wrong: what assumes a slip must explain all sums. */
    private int edited;

    private int wrong;
    private int bound;
    private int editBound;
    private int nodes;

    /**
     * What stands in a slot.
     *
     * @param place its place in the row; {@link Alignment#NONE} if it is none of its pieces
     * @param text what it is read as
     * @param value what it counts as in a sum
     */
    record Piece(int place, String text, RowSums.Value value) {}

    private RowAligner(List<CellText> row, RowTemplate template, Medium medium) {
        this.row = row;
        this.template = template;
        this.medium = medium;
        this.sums = new RowSums(template);
        this.end = row.size();
    }

    /**
     * Aligns a row.
     *
     * @param row the pieces behind its label, blank ones included
     * @param template what the form prints there
     * @param medium what parts the pieces
     */
    static RowReading align(List<CellText> row, RowTemplate template, Medium medium) {
        return new RowAligner(row, template, medium).align();
    }

    private RowReading align() {
        int size = row.size();
        boolean sized = size == template.slots();
        long filled = row.stream().filter(piece -> !piece.isBlank()).count();
        if (size < template.slots() || filled > template.slots() + 1) {
            return new RowReading(List.of(), false, true);
        }
        boolean innerBlank = medium == Medium.WORDS && filled < size;
        if (sized) {
            searchFromIdentity();
        } else {
            searchDeeper(size - template.slots());
        }
        int best = found.stream().mapToInt(Alignment::cost).min().orElse(0);
        List<Alignment> good = found.stream()
                .filter(one -> one.cost() <= best + RowReading.MARGIN)
                .sorted(Comparator.comparingInt(Alignment::cost))
                .toList();
        // A blank may be a filler too: a sum must prove its place, and before the first figure it may be the border of
        // the row.
        boolean open = !sized
                && filled < template.slots()
                && (template.sums().isEmpty() || row.get(0).isBlank() || !isProved(good));
        return new RowReading(good, !sized || innerBlank, nodes <= MOST_NODES && !open);
    }

    /** Whether totals prove where the blanks stand: a blank total proves nothing, and 0 is the sum of blanks in any place. */
    private boolean isProved(List<Alignment> good) {
        return !good.isEmpty()
                && template.sums().stream()
                        .allMatch(sum -> isProved(sum, good.get(0).places()));
    }

    private boolean isProved(RowTemplate.Sum sum, List<Integer> places) {
        int total = places.get(sum.total());
        boolean anyBlank = false;
        for (int part : sum.parts()) {
            anyBlank |= isBlank(places.get(part));
        }
        RowSums.Value value =
                total == Alignment.NONE ? RowSums.Value.LOST : piece(total).value();
        return value.isNumber() && (value.number() != 0 || !anyBlank);
    }

    private boolean isBlank(int place) {
        return place == Alignment.NONE || row.get(place).isBlank();
    }

    private void searchFromIdentity() {
        for (int i = 0; i < row.size(); i++) {
            take(piece(i));
        }
        int cost = assumed.stream().mapToInt(Assumption::cost).sum();
        if (cost == 0) {
            add();
            return;
        }
        while (!taken.isEmpty()) {
            drop(0);
        }
        search(cost + RowReading.MARGIN, 0);
    }

    /** Raises the bound until there is an alignment, and then once more by the margin. */
    private void searchDeeper(int fillers) {
        int base = fillers * Assumption.FILLER.cost();
        for (int next = base; next <= base + MOST_OVER_FILLERS && found.isEmpty(); next++) {
            search(next, base);
        }
        if (!found.isEmpty()) {
            found.clear();
            search(bound + RowReading.MARGIN, base);
        }
    }

    private void search(int most, int base) {
        nodes = 0;
        bound = most;
        editBound = base + MOST_EDITS;
        extend(0, 0, 0, false);
    }

    /**
     * Extends an alignment by every possible step.
     *
     * @param next the next piece of the row
     * @param edits the cost of what was assumed of pieces so far
     * @param unsummed the cost of what was assumed of sums so far
     * @param dropping whether the piece before was a filler: of a run of blanks the last ones are
     */
    private void extend(int next, int edits, int unsummed, boolean dropping) {
        int left = end - next;
        int open = template.slots() - taken.size();
        int least =
                left > open ? (left - open) * Assumption.FILLER.cost() : (open - left) * Assumption.LOST_CELL.cost();
        if (++nodes > MOST_NODES
                || (edited > 0 && wrong > 0)
                || edits + least > editBound
                || edits + unsummed + least > bound) {
            return;
        }
        if (left == 0 && open == 0) {
            add();
            return;
        }
        if (left > 0) {
            CellText piece = row.get(next);
            if (open > 0 && !(dropping && piece.isBlank())) {
                fill(piece(next), next + 1, edits, unsummed);
            }
            if (piece.isBlank()) {
                assume(Assumption.FILLER, next + 1, edits, unsummed, true);
            } else {
                assume(Assumption.EXTRA_NUMBER, next + 1, edits, unsummed, false);
            }
        }
        if (open > 0 && left > 1) {
            join(next, edits, unsummed);
        }
        if (open > 0) {
            boolean words = medium == Medium.WORDS;
            Piece lost = new Piece(Alignment.NONE, "", words ? RowSums.Value.BLANK : RowSums.Value.LOST);
            fill(words ? Assumption.COLLAPSED_BLANK : Assumption.LOST_CELL, lost, next, edits, unsummed);
        }
    }

    /** Steps that put two pieces together, or take the last one before its turn. */
    private void join(int next, int edits, int unsummed) {
        CellText piece = row.get(next);
        String digits = piece.text() + row.get(next + 1).text();
        if (medium == Medium.WORDS) {
            if (!piece.isBlank() && !row.get(next + 1).isBlank() && FigureNotation.isPlain(digits)) {
                Piece joined = new Piece(Alignment.NONE, digits, RowSums.Value.of(FigureNotation.of(digits)));
                fill(Assumption.SPLIT_NUMBER, joined, next + 2, edits, unsummed);
            }
            if (end == row.size() && piece(end - 1).value().isNumber()) {
                end--;
                fill(Assumption.MOVED_NUMBER, piece(end), next, edits, unsummed);
                end++;
            }
        } else if (template.sums().isEmpty()
                && row.get(0).isBlank()
                && !piece.isBlank()
                && piece.text().equals(row.get(next + 1).text())) {
            fill(Assumption.REPEATED_NUMBER, piece(next), next + 2, edits, unsummed);
        }
    }

    private Piece piece(int place) {
        CellText piece = row.get(place);
        return new Piece(place, piece.text(), RowSums.Value.of(piece.figure()));
    }

    private void assume(Assumption assumption, int next, int edits, int unsummed, boolean dropping) {
        push(assumption);
        extend(next, edits + assumption.cost(), unsummed, dropping);
        pop();
    }

    private void fill(Assumption assumption, Piece piece, int next, int edits, int unsummed) {
        push(assumption);
        fill(piece, next, edits + assumption.cost(), unsummed);
        pop();
    }

    private void fill(Piece piece, int next, int edits, int unsummed) {
        int before = assumed.size();
        int cost = take(piece);
        extend(next, edits, unsummed + cost, false);
        drop(before);
    }

    /** Puts a piece into the next slot, and assumes what its sums need; returns what that costs. */
    private int take(Piece piece) {
        taken.add(piece);
        int cost = 0;
        for (Assumption assumption :
                sums.endingWith(taken.size(), place -> taken.get(place).value())) {
            push(assumption);
            cost += assumption.cost();
        }
        return cost;
    }

    private void drop(int before) {
        while (assumed.size() > before) {
            pop();
        }
        taken.remove(taken.size() - 1);
    }

    private void push(Assumption assumption) {
        assumed.addLast(assumption);
        edited += assumption.isEdit() ? 1 : 0;
        wrong += assumption.isOfSum() ? 1 : 0;
    }

    private void pop() {
        Assumption last = assumed.removeLast();
        edited -= last.isEdit() ? 1 : 0;
        wrong -= last.isOfSum() ? 1 : 0;
    }

    private void add() {
        Alignment alignment = new Alignment(
                taken.stream().map(Piece::place).toList(),
                taken.stream().map(Piece::text).toList(),
                List.copyOf(assumed));
        found.add(alignment);
    }
}
