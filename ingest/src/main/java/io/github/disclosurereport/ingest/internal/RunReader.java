package io.github.disclosurereport.ingest.internal;

import io.github.disclosurereport.figure.AmountUnit;
import io.github.disclosurereport.ingest.Note;
import io.github.disclosurereport.ingest.NoteCode;
import io.github.disclosurereport.ingest.Placement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads a table that lost its grid: labels up to figures, figures up to the next label, and that is a line if the label is one and
 * the figures are exactly as many as it prints. Nothing goes to its cell before the whole run was seen: it may have slipped.
 */
final class RunReader {

    /** Labels kept before the figures: enough for one in pieces, with the caption and heads of its block that may state its unit. */
    private static final int MOST_HEADS = 16;

    private final TableLabels labels;
    private final LineMatcher matcher;
    private final List<CellText> heads = new ArrayList<>();
    private final List<CellText> figures = new ArrayList<>();
    private Optional<FormLine> previous = Optional.empty();
    /** Empty lines since the line's label, and whether one came last. */
    private int gaps;

    private boolean gapLast;
    private final boolean piped;
    private final OptionalInt year;
    private final RunSteps steps;
    private boolean lone;
    private boolean earlierYear;
    private boolean lineFound;
    private boolean figuresFirst;

    /**
     * A reader for one run.
     *
     * @param labels the labels of its table
     * @param readings where the figures go
     * @param piped whether bars part the cells, so that blank cells are seen
     * @param year the report year, if known
     */
    RunReader(TableLabels labels, Readings readings, boolean piped, OptionalInt year) {
        this.labels = labels;
        this.piped = piped;
        this.year = year;
        this.steps = new RunSteps(readings);
        this.matcher = new LineMatcher(labels);
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
                case LONE -> {
                    figures.add(token.text());
                    lone = true;
                }
                case ROW_END -> endLine();
                case GAP -> gaps += heads.isEmpty() && figures.isEmpty() ? 0 : 1;
            }
            gapLast = token.kind() == Token.Kind.GAP;
        }
        endLine();
        boolean lastIsEmpty = refuseEmptyLines(heads.size());
        steps.commit(figuresFirst && lastIsEmpty);
    }

    /** Labels of lines that other labels follow: their figures are lost. */
    private boolean refuseEmptyLines(int end) {
        boolean any = false;
        if (labels.unlabelledLine().isPresent()) {
            return any;
        }
        List<String> pieces = heads.stream().map(CellText::text).toList();
        Optional<FormLine> before = Optional.empty();
        for (int i = 1; i <= end; i++) {
            Optional<FormLine> line = matcher.match(pieces.subList(0, i), previous);
            if (line.isPresent() && !line.equals(before) && !line.equals(previous)) {
                steps.refuseEmpty(line.get(), heads.get(i - 1));
                any = true;
            }
            before = line;
        }
        return any;
    }

    private void addHead(CellText head) {
        if (!labels.isFragment(head.text())) {
            boolean thisYear = year.isPresent() && head.text().contains(year.getAsInt() + "年");
            earlierYear = OtherYear.isMeant(head.text(), year) || (earlierYear && !thisYear);
        }
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
        lineFound |= line.isPresent();
        if (line.isPresent()) {
            place(line.get(), Placement.BY_LINE_LABEL);
            previous = line;
            refuseEmptyLines(heads.size() - 1);
        } else if (labels.unlabelledLine().isPresent()
                && (!blank || fits(labels.unlabelledLine().get()))) {
            place(labels.unlabelledLine().get(), Placement.BY_ORDER);
        } else if (!blank) {
            figuresFirst |= !lineFound && !lone;
            steps.leave(all(), Note.of(NoteCode.NO_SUCH_LINE));
            refuseEmptyLines(heads.size());
        } else {
            // Blank fillers of a head: its words still belong to what follows.
            figures.clear();
            return;
        }
        heads.clear();
        figures.clear();
        lone = false;
    }

    private boolean fits(FormLine line) {
        return fit(line).isPresent();
    }

    /** The figures of the line; a blank last cell may have left nothing but an empty line. */
    private Optional<List<CellText>> fit(FormLine line) {
        int printed = line.cells().size();
        boolean lastIsBlank = gapLast && gaps == 1 && figures.size() == printed - 1 && !heads.isEmpty();
        if (!lastIsBlank) {
            return Fit.of(figures, printed, CellText::isBlank);
        }
        List<CellText> all = new ArrayList<>(figures);
        CellText before = figures.isEmpty() ? heads.get(heads.size() - 1) : figures.get(figures.size() - 1);
        all.add(new CellText("", before.place()));
        return Optional.of(all);
    }

    private void place(FormLine line, Placement how) {
        Optional<List<CellText>> fit = fit(line);
        Optional<Note> doubt = fit.isPresent() ? doubt(fit.get()) : Optional.of(wrongCount(line));
        Optional<AmountUnit> unit =
                CellFigure.statedUnit(heads.stream().map(CellText::text).collect(Collectors.joining()));
        steps.place(new RunSteps.Step(line, List.copyOf(fit.orElse(List.of())), doubt, all(), unit, how));
    }

    private Note wrongCount(FormLine line) {
        long filled = figures.stream().filter(text -> !text.isBlank()).count();
        return Note.of(
                NoteCode.WRONG_COUNT,
                Long.toString(filled),
                Integer.toString(line.cells().size()));
    }

    /** Why as many figures as the form prints are still not certain to be its figures. */
    private Optional<Note> doubt(List<CellText> fit) {
        if (earlierYear) {
            return Optional.of(Note.of(NoteCode.EARLIER_YEAR));
        }
        if (lone) {
            return Optional.of(Note.of(NoteCode.LONE_NUMBER));
        }
        boolean doubtful =
                fit.stream().anyMatch(text -> FigureText.of(text.text()).kind() == FigureText.Kind.DOUBTFUL);
        if (!piped && doubtful) {
            return Optional.of(Note.of(NoteCode.DOUBTFUL_FIGURE));
        }
        boolean moved = RowSums.haveMoved(fit) || (!piped && RowSums.areSplit(fit));
        return moved ? Optional.of(Note.of(NoteCode.FIGURES_MOVED)) : Optional.empty();
    }

    private CellText all() {
        String words = Stream.concat(heads.stream().skip(Math.max(0, heads.size() - 3)), figures.stream())
                .map(CellText::text)
                .collect(Collectors.joining(" | "));
        CellText first = heads.isEmpty() ? figures.get(0) : heads.get(heads.size() - 1);
        return new CellText(words, first.place());
    }
}
