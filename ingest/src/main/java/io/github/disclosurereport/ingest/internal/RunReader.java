package io.github.disclosurereport.ingest.internal;

import io.github.disclosurereport.figure.AmountUnit;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.ingest.Note;
import io.github.disclosurereport.ingest.NoteCode;
import io.github.disclosurereport.ingest.Placement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads a table that lost its grid: labels up to figures, figures up to the next label, and that is a line if the label is one and
 * the figures are exactly as many as it prints.
 */
final class RunReader {

    /** Labels kept before the figures: enough for one in pieces, with the caption and heads of its block that may state its unit. */
    private static final int MOST_HEADS = 16;

    private final TableLabels labels;
    private final LineMatcher matcher;
    private final Readings readings;
    private final List<CellText> heads = new ArrayList<>();
    private final List<CellText> figures = new ArrayList<>();
    private Optional<FormLine> previous = Optional.empty();
    /** Empty lines since the line's label, and whether one came last. */
    private int gaps;

    private boolean gapLast;

    RunReader(TableLabels labels, Readings readings) {
        this.labels = labels;
        this.matcher = new LineMatcher(labels);
        this.readings = readings;
    }

    void read(List<Token> tokens) {
        for (Token token : tokens) {
            switch (token.kind()) {
                case LABEL -> {
                    endLine();
                    addHead(token.text());
                    gaps = 0;
                }
                case FIGURE, BLANK -> figures.add(token.text());
                case ROW_END -> endLine();
                case GAP -> gaps += heads.isEmpty() && figures.isEmpty() ? 0 : 1;
            }
            gapLast = token.kind() == Token.Kind.GAP;
        }
        endLine();
        refuseEmptyLines(heads.size());
    }

    /** Labels of lines that other labels follow: their figures are lost. */
    private void refuseEmptyLines(int end) {
        if (labels.unlabelledLine().isPresent()) {
            return;
        }
        List<String> pieces = heads.stream().map(CellText::text).toList();
        Optional<FormLine> before = Optional.empty();
        for (int i = 1; i <= end; i++) {
            Optional<FormLine> line = matcher.match(pieces.subList(0, i), previous);
            if (line.isPresent() && !line.equals(before) && !line.equals(previous)) {
                readings.refuseEmpty(line.get(), heads.get(i - 1));
            }
            before = line;
        }
    }

    private void addHead(CellText head) {
        if (heads.size() == MOST_HEADS) {
            heads.remove(0);
        }
        heads.add(head);
    }

    private void endLine() {
        boolean blank = figures.stream().allMatch(CellText::isBlank);
        Optional<FormLine> line = figures.isEmpty() && !(gapLast && gaps == 1)
                ? Optional.empty()
                : matcher.match(heads.stream().map(CellText::text).toList(), previous);
        if (figures.isEmpty() && line.filter(one -> one.cells().size() == 1).isEmpty()) {
            return;
        }
        if (line.isPresent()) {
            place(line.get(), Placement.BY_LINE_LABEL);
            previous = line;
            refuseEmptyLines(heads.size() - 1);
        } else if (labels.unlabelledLine().isPresent()
                && (!blank || fits(labels.unlabelledLine().get()))) {
            place(labels.unlabelledLine().get(), Placement.BY_ORDER);
        } else if (!blank) {
            readings.leave(all(), Note.of(NoteCode.NO_SUCH_LINE));
            refuseEmptyLines(heads.size());
        } else {
            // Blank fillers of a head: its words still belong to what follows.
            figures.clear();
            return;
        }
        heads.clear();
        figures.clear();
    }

    private boolean fits(FormLine line) {
        return fit(line).isPresent();
    }

    /** The figures of the line; a blank last cell may have left nothing but an empty line. */
    private Optional<List<CellText>> fit(FormLine line) {
        int printed = line.cells().size();
        boolean lastIsBlank = gapLast && gaps == 1 && figures.size() == printed - 1 && !heads.isEmpty();
        if (!lastIsBlank) {
            return Fit.of(figures, printed);
        }
        List<CellText> all = new ArrayList<>(figures);
        CellText before = figures.isEmpty() ? heads.get(heads.size() - 1) : figures.get(figures.size() - 1);
        all.add(new CellText("", before.place()));
        return Optional.of(all);
    }

    private void place(FormLine line, Placement how) {
        readings.lineSeen();
        Optional<List<CellText>> fit = fit(line);
        if (fit.isEmpty()) {
            long filled = figures.stream().filter(text -> !text.isBlank()).count();
            String printed = Integer.toString(line.cells().size());
            readings.refuse(line, all(), Note.of(NoteCode.WRONG_COUNT, Long.toString(filled), printed));
            return;
        }
        for (int i = 0; i < line.cells().size(); i++) {
            Cell cell = line.cells().get(i);
            readings.put(cell, fit.get().get(i), cell.isAmount() ? unit() : AmountUnit.UNKNOWN, how, List.of());
        }
    }

    private AmountUnit unit() {
        return CellFigure.unitIn(heads.stream().map(CellText::text).collect(Collectors.joining()));
    }

    private CellText all() {
        String words = Stream.concat(heads.stream().skip(Math.max(0, heads.size() - 3)), figures.stream())
                .map(CellText::text)
                .collect(Collectors.joining(" | "));
        CellText first = heads.isEmpty() ? figures.get(0) : heads.get(heads.size() - 1);
        return new CellText(words, first.place());
    }
}
