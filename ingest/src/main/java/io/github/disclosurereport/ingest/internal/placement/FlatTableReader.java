package io.github.disclosurereport.ingest.internal.placement;

import io.github.disclosurereport.figure.AmountUnit;
import io.github.disclosurereport.ingest.Note;
import io.github.disclosurereport.ingest.NoteCode;
import io.github.disclosurereport.ingest.Placement;
import io.github.disclosurereport.ingest.internal.document.Token;
import io.github.disclosurereport.ingest.internal.lexicon.FormLine;
import io.github.disclosurereport.ingest.internal.lexicon.RowTemplate;
import io.github.disclosurereport.ingest.internal.lexicon.TableLabels;
import io.github.disclosurereport.ingest.internal.text.CellFigure;
import io.github.disclosurereport.ingest.internal.text.CellText;
import io.github.disclosurereport.ingest.internal.text.FigureNotation;
import io.github.disclosurereport.ingest.internal.text.LabelNormalizer;
import io.github.disclosurereport.ingest.internal.text.YearQualifiers;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads a table that lost its grid: labels up to figures, figures up to the next label, and that is a line if the label is one and
 * the figures are exactly as many as it prints. Nothing goes to its cell before the whole run was seen: it may have slipped.
 */
final class FlatTableReader {

    /** Labels kept before the figures: enough for one in pieces, with the caption and heads of its block that may state its unit. */
    private static final int MOST_HEADS = 32;

    private final TableLabels labels;
    private final LineMatcher matcher;
    private final List<CellText> heads = new ArrayList<>();
    private final List<CellText> figures = new ArrayList<>();
    /** Numbers alone where a page ends: none of the line's figures if the line has all without them. */
    private final List<CellText> pages = new ArrayList<>();

    private Optional<FormLine> previous = Optional.empty();
    /** Empty lines since the line's label, and whether one came last. */
    private int gaps;

    private boolean gapLast;
    private final FlatTableTokens tokens;
    private final boolean piped;
    private final OptionalInt year;
    private final FlatTableSteps steps;
    private boolean lone;
    /** The first head that means an earlier year, until another means this. */
    private Optional<CellText> earlierYear = Optional.empty();

    private boolean lineFound;
    private boolean figuresFirst;
    /** Whether a line had one figure fewer than the form prints: the table may lack a column. */
    private boolean anyShort;

    private final FlatTableHeaders columns;
    /** Lines whose labels stand there without figures: most of a table are the form, left blank. */
    private final Set<FormLine> emptyLines = new HashSet<>();

    /**
     * A reader for one run.
     *
     * @param labels the labels of its table
     * @param readings where the figures go
     * @param tokens what it consists of
     * @param year the report year, if known
     */
    FlatTableReader(TableLabels labels, ReadingCollector readings, FlatTableTokens tokens, OptionalInt year) {
        this.labels = labels;
        this.tokens = tokens;
        this.piped = tokens.isPiped();
        this.year = year;
        this.steps = new FlatTableSteps(readings, piped);
        this.matcher = new LineMatcher(labels);
        this.columns = new FlatTableHeaders(labels);
    }

    void read() {
        for (Token token : tokens.tokens()) {
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
                case PAGE -> pages.add(token.text());
                case ROW_END -> endLine();
                case GAP -> gaps += heads.isEmpty() && figures.isEmpty() ? 0 : 1;
            }
            gapLast = token.kind() == Token.Kind.GAP;
        }
        endLine();
        pages.forEach(page -> steps.leave(page, Note.of(NoteCode.LONE_NUMBER)));
        boolean lastIsEmpty = refuseEmptyLines(heads.size());
        if (!lineFound && emptyLines.size() * 2 > labels.lines().size()) {
            steps.linesSeen();
        }
        steps.commit(figuresFirst && lastIsEmpty);
    }

    /** Labels of lines that other labels follow: their figures are lost. */
    private boolean refuseEmptyLines(int end) {
        boolean any = false;
        if (labels.unlabelledLine().isPresent()) {
            return any;
        }
        List<String> pieces = words();
        Optional<FormLine> before = Optional.empty();
        for (int i = 1; i <= end; i++) {
            Optional<FormLine> line = matcher.match(pieces.subList(0, i), previous);
            if (line.isPresent() && !line.equals(before) && !line.equals(previous)) {
                if (emptyLines.add(line.get())) {
                    steps.refuseEmpty(line.get(), heads.get(i - 1));
                }
                any = true;
            }
            before = line;
        }
        return any;
    }

    private void addHead(CellText head) {
        if (!labels.isFragment(head.text()) && !labels.isRemarked(head.text())) {
            boolean thisYear = year.isPresent() && head.text().contains(year.getAsInt() + "年");
            earlierYear = earlierYear.filter(before -> !thisYear);
            if (earlierYear.isEmpty() && YearQualifiers.isMeant(head.text(), year)) {
                earlierYear = Optional.of(head);
            }
        }
        if (heads.size() == MOST_HEADS) {
            refuseEmptyLines(MOST_HEADS / 2);
            columns.judgeColumns(heads, !lineFound);
            heads.subList(0, MOST_HEADS / 2).clear();
        }
        heads.add(head);
    }

    private void endLine() {
        if (!pages.isEmpty() && !figures.isEmpty() && !isWhole()) {
            figures.addAll(pages);
            pages.clear();
            lone = true;
        }
        boolean blank = figures.stream().allMatch(CellText::isBlank);
        Optional<FormLine> line =
                figures.isEmpty() && !(gapLast && gaps == 1) ? Optional.empty() : matcher.match(words(), previous);
        if (figures.isEmpty() && line.filter(one -> one.cells().size() == 1).isEmpty()) {
            return;
        }
        if (!figures.isEmpty()) {
            int end = line.isPresent() ? heads.size() - 1 : heads.size();
            columns.judge(heads.subList(0, Math.max(0, end)), !lineFound);
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
            steps.leave(all(), Note.of(NoteCode.NO_SUCH_LINE));
            boolean labelled = refuseEmptyLines(heads.size());
            figuresFirst |= !lineFound && !lone && !labelled;
        } else {
            // Blank fillers of a head: its words still belong to what follows.
            figures.clear();
            return;
        }
        pages.forEach(page -> steps.leave(page, Note.of(NoteCode.LONE_NUMBER)));
        heads.clear();
        figures.clear();
        pages.clear();
        lone = false;
    }

    /** Whether the line has as many figures as the form prints without the numbers at the edge of the page. */
    private boolean isWhole() {
        return matcher.match(words(), previous)
                .or(labels::unlabelledLine)
                .filter(line ->
                        fit(line).isPresent() && pages.stream().noneMatch(page -> isCompletedBy(page, line.template())))
                .isPresent();
    }

    /** Whether a number beside the row seems to be its total, two of its figures being the digits of one. */
    private boolean isCompletedBy(CellText page, RowTemplate template) {
        List<CellText> all = new ArrayList<>(figures);
        all.add(page);
        return !template.sums().isEmpty()
                && RowAligner.align(all, template, RowAligner.Medium.WORDS).assumes(Assumption.SPLIT_NUMBER);
    }

    private List<String> words() {
        return heads.stream().map(CellText::text).toList();
    }

    private boolean fits(FormLine line) {
        return fit(line).isPresent();
    }

    /** The figures of the line; a blank last cell may have left nothing but an empty line. */
    private Optional<List<CellText>> fit(FormLine line) {
        int printed = line.cells().size();
        boolean lastIsBlank = gapLast && gaps == 1 && figures.size() == printed - 1 && !heads.isEmpty();
        if (lastIsBlank) {
            List<CellText> all = new ArrayList<>(figures);
            CellText before = figures.isEmpty() ? heads.get(heads.size() - 1) : figures.get(figures.size() - 1);
            all.add(new CellText("", before.place()));
            return aligned(all, line.template());
        }
        Optional<List<CellText>> withoutSubtotal =
                columns.haveSubtotal() ? withoutSubtotal(line.template()) : Optional.empty();
        return withoutSubtotal.or(() -> aligned(piped ? figures : betweenTabs(printed), line.template()));
    }

    private Optional<List<CellText>> aligned(List<CellText> row, RowTemplate template) {
        RowAligner.Medium medium = piped ? RowAligner.Medium.CELLS : RowAligner.Medium.WORDS;
        return RowAligner.align(row, template, medium).places().map(places -> pieces(row, places));
    }

    private static List<CellText> pieces(List<CellText> row, List<Integer> places) {
        return places.stream().map(row::get).toList();
    }

    /**
     * The figures where tabs part them, between two of which stands a blank cell, or white space: white space stands between all figures
     * or between none, and a blank before the first figure may be the label's. None if it can be both.
     */
    private List<CellText> betweenTabs(int printed) {
        List<CellText> filled = figures.stream().filter(text -> !text.isBlank()).toList();
        int between = 0;
        for (int i = 1; i < figures.size(); i++) {
            between += figures.get(i).isBlank() && !figures.get(i - 1).isBlank() ? 1 : 0;
        }
        boolean cells = figures.size() == printed && !figures.get(0).isBlank();
        boolean white = between == 0 || between == filled.size() - 1;
        return cells ? figures : white ? filled : List.of();
    }

    /**
     * The figures of a row by applicant without the 小计 that stands before its total, whatever fills the row up behind; empty unless all
     * are numbers and both sums hold.
     */
    private Optional<List<CellText>> withoutSubtotal(RowTemplate template) {
        if (!template.isOneSum()) {
            return Optional.empty();
        }
        RowReading reading = RowAligner.align(figures, template.withSubtotal(), RowAligner.Medium.CELLS);
        int subtotal = template.slots() - 1;
        return reading.places()
                .filter(places -> reading.alignments().get(0).addsUp())
                .map(places -> pieces(figures, places))
                .filter(row -> row.stream().allMatch(text -> text.figure().kind() == FigureNotation.Kind.NUMBER))
                .map(row -> Stream.concat(
                                row.stream().limit(subtotal), row.stream().skip(subtotal + 1L))
                        .toList());
    }

    private void place(FormLine line, Placement how) {
        if (earlierYear.isPresent() && columns(line).contains(earlierYear.get())) {
            earlierYear = Optional.empty();
        }
        Optional<List<CellText>> fit = fit(line);
        if (fit.isPresent() && columns.haveSubtotal()) {
            figures.stream()
                    .filter(figure -> !figure.isBlank() && !fit.get().contains(figure))
                    .forEach(figure -> steps.leave(figure, Note.of(NoteCode.NO_SUCH_COLUMN)));
        }
        Optional<Note> doubt = fit.isPresent() ? doubt(fit.get(), line.template()) : Optional.of(uncertain(line));
        Optional<AmountUnit> unit =
                CellFigure.statedUnit(heads.stream().map(CellText::text).collect(Collectors.joining()));
        steps.place(new FlatTableSteps.Step(line, List.copyOf(fit.orElse(List.of())), doubt, all(), unit, how));
    }

    /** The heads of a line's columns, each cut or whole, if all stand there one after another: then 上一年 is one of the form's. */
    private List<CellText> columns(FormLine line) {
        int printed = line.cells().size();
        for (int from = 0; from + printed <= heads.size(); from++) {
            int agreed = 0;
            while (agreed < printed
                    && line.columns().begins(agreed, heads.get(from + agreed).key())) {
                agreed++;
            }
            if (agreed == printed) {
                return heads.subList(from, from + printed);
            }
        }
        return List.of();
    }

    /** Why no figure is certain: there are too many or too few, or they add up only in other places. */
    private Note uncertain(FormLine line) {
        if (figures.size() == line.cells().size()) {
            return Note.of(NoteCode.FIGURES_MOVED);
        }
        long filled = figures.stream().filter(text -> !text.isBlank()).count();
        anyShort |= filled == line.cells().size() - 1;
        return Note.of(
                NoteCode.WRONG_COUNT,
                Long.toString(filled),
                Integer.toString(line.cells().size()));
    }

    /** Why as many figures as the form prints are still not certain to be its figures. */
    private Optional<Note> doubt(List<CellText> fit, RowTemplate template) {
        // With a column less, what fills the row up would pass for its total.
        boolean isFiller = (columns.areFewer() || anyShort)
                && !template.sums().isEmpty()
                && fit.get(fit.size() - 1).isBlank();
        if (tokens.hasLooseSerials()
                || columns.areInOtherOrder()
                || isFiller
                || (columns.isOneMore() && !RowSums.addUp(fit, template))) {
            return Optional.of(Note.of(NoteCode.HEADS_DIFFER));
        }
        if (hasWordsBetween()) {
            return Optional.of(Note.of(NoteCode.DOUBTFUL_FIGURE));
        }
        if (earlierYear.isPresent()) {
            return Optional.of(Note.of(NoteCode.EARLIER_YEAR));
        }
        if (lone) {
            return Optional.of(Note.of(NoteCode.LONE_NUMBER));
        }
        boolean doubtful = fit.stream()
                .map(text -> text.figure().kind())
                .anyMatch(kind -> kind == FigureNotation.Kind.DOUBTFUL || kind == FigureNotation.Kind.TEXT);
        if (!piped && doubtful) {
            return Optional.of(Note.of(NoteCode.DOUBTFUL_FIGURE));
        }
        return Optional.empty();
    }

    /** Whether words that are no label stand between the label of the line and its figures: in place of a figure, maybe. */
    private boolean hasWordsBetween() {
        List<String> words = words();
        String last = words.isEmpty() ? "" : words.get(words.size() - 1);
        if (words.size() < 2 || (labels.isBetweenLabels(last) && !labels.isColumn(LabelNormalizer.of(last)))) {
            return false;
        }
        List<String> before = words.subList(0, words.size() - 1);
        return matcher.match(before, previous)
                .filter(line ->
                        matcher.match(words, previous).filter(line::equals).isPresent())
                .isPresent();
    }

    private CellText all() {
        String words = Stream.concat(heads.stream().skip(Math.max(0, heads.size() - 3)), figures.stream())
                .map(CellText::text)
                .collect(Collectors.joining(" | "));
        CellText first = heads.isEmpty() ? figures.get(0) : heads.get(heads.size() - 1);
        return new CellText(words, first.place());
    }
}
