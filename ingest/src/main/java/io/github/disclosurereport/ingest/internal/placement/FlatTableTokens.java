package io.github.disclosurereport.ingest.internal.placement;

import io.github.disclosurereport.ingest.SourcePlace;
import io.github.disclosurereport.ingest.internal.document.Block;
import io.github.disclosurereport.ingest.internal.document.Token;
import io.github.disclosurereport.ingest.internal.lexicon.TableLabels;
import io.github.disclosurereport.ingest.internal.text.CellText;
import io.github.disclosurereport.ingest.internal.text.DelimitedRow;
import io.github.disclosurereport.ingest.internal.text.FigureNotation;
import io.github.disclosurereport.ingest.internal.text.Spacing;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts the lines of a section with a table into the pieces of the table and the prose beside it.
 *
 * <p>Crawlers leave a cell a line, ended by "|", with more bars where a span leaves fillers; text drawn from a PDF has no bars and
 * several figures a line.
 */
final class FlatTableTokens {

    /** Measure words are no longer. */
    private static final int MEASURE = 2;

    private final TableLabels labels;
    private final boolean piped;
    private final boolean barsTrail;
    private final List<Token> tokens = new ArrayList<>();
    private final List<Block> prose = new ArrayList<>();
    /** Whether rows end without a bar, so that a blank last cell leaves an empty line. */
    private final boolean lastCellsAreBare;

    /** Whether the figures of the table stand on lines of their own, as they do where every cell is a line. */
    private final boolean loneIsCommon;

    /** Whether numbers that count the rows stand before the labels. */
    private final boolean hasSerials;

    private final boolean looseSerials;

    private boolean barAwaited;
    private boolean cellIsOpen;

    private FlatTableTokens(TableLabels labels, List<Block> blocks) {
        this.labels = labels;
        List<String> lines = new ArrayList<>();
        blocks.forEach(block -> {
            if (block instanceof Block.Text text) {
                lines.add(text.text());
            }
        });
        this.piped = lines.stream().anyMatch(line -> line.indexOf('|') >= 0 && !isSentence(line));
        this.barsTrail = lines.stream().anyMatch(line -> line.length() > 1 && line.endsWith("|"));
        this.lastCellsAreBare = barsTrail && lines.stream().anyMatch(line -> isBareCell(line, labels));
        this.loneIsCommon = piped || isLoneCommon(lines);
        this.hasSerials = lines.stream().anyMatch(SerialNumbers::beginsWithHead);
        for (Block block : blocks) {
            if (block instanceof Block.Text text) {
                line(text);
            } else {
                prose.add(block);
            }
        }
        this.looseSerials = hasSerials && SerialNumbers.removeFrom(tokens, labels) == SerialNumbers.Outcome.LOOSE;
    }

    static FlatTableTokens of(TableLabels labels, List<Block> blocks) {
        return new FlatTableTokens(labels, blocks);
    }

    List<Token> tokens() {
        return tokens;
    }

    /** The blocks that are no part of the table. */
    List<Block> prose() {
        return prose;
    }

    /** Whether numbers that count rows may stand among the figures. */
    boolean hasLooseSerials() {
        return looseSerials;
    }

    /** Whether bars part the cells, so that blank cells are seen. */
    boolean isPiped() {
        return piped;
    }

    private static boolean isLoneCommon(List<String> lines) {
        int lone = 0;
        int together = 0;
        for (String line : lines) {
            List<String> pieces = line.isEmpty() || isSentence(line) ? List.of() : Spacing.pieces(line);
            if (!pieces.isEmpty() && isNumber(pieces.get(pieces.size() - 1))) {
                lone += pieces.size() == 1 ? 1 : 0;
                together += pieces.size() == 1 ? 0 : 1;
            }
        }
        return lone > together;
    }

    private static boolean isNumber(String piece) {
        return FigureNotation.of(piece).kind() == FigureNotation.Kind.NUMBER;
    }

    /** Whether a line is a number that may be the page's. */
    private boolean isStray(Block.Text line) {
        return (line.atPageEdge() || !loneIsCommon) && isNumber(line.text());
    }

    private static boolean isBareCell(String line, TableLabels labels) {
        return !line.isEmpty()
                && line.indexOf('|') < 0
                && (FigureNotation.of(line).isFigure() || labels.isFragment(line));
    }

    private static boolean isSentence(String line) {
        return line.indexOf('。') >= 0 && !line.endsWith("|");
    }

    private void line(Block.Text line) {
        String text = line.text();
        if (text.isEmpty()) {
            if (cellIsOpen && lastCellsAreBare) {
                add(Token.Kind.GAP, "", line.place());
            }
        } else if (isSentence(text)) {
            prose.add(line);
        } else if (text.indexOf('|') >= 0) {
            bars(line);
        } else if (piped) {
            whole(line);
        } else {
            spaced(line);
        }
        barAwaited = !barsTrail && text.indexOf('|') < 0;
        cellIsOpen = text.endsWith("|");
    }

    private void bars(Block.Text line) {
        List<String> parts = DelimitedRow.parts(line.text());
        long filled = parts.stream().filter(part -> !part.isEmpty()).count();
        int bars = parts.size() - 1;
        if (filled == 0) {
            // A bar alone: where bars stand on lines of their own it ends the cell before it, else it is a blank cell.
            if (!(barAwaited && bars == 1)) {
                add(Token.Kind.BLANK, "", line.place());
            }
            rowEnd(bars > 1, line.place());
        } else if (filled == 1) {
            cell(parts.stream().filter(part -> !part.isEmpty()).findFirst().orElse(""), line.place());
            rowEnd(bars > 1, line.place());
        } else {
            DelimitedRow.cells(line.text()).forEach(part -> cellOrBlank(part, line.place()));
            rowEnd(true, line.place());
        }
    }

    private void rowEnd(boolean ends, SourcePlace place) {
        if (ends) {
            add(Token.Kind.ROW_END, "", place);
        }
    }

    private void whole(Block.Text line) {
        if (isStray(line)) {
            add(line.atPageEdge() ? Token.Kind.PAGE : Token.Kind.LONE, line.text(), line.place());
            return;
        }
        boolean figure = FigureNotation.of(line.text()).isFigure();
        boolean label = labels.isFragment(line.text()) || labels.isRemarked(line.text());
        if (!figure && !label && SpacedLine.isLong(line.text())) {
            prose(line);
        } else {
            cell(line.text(), line.place());
        }
    }

    /** Prose ends a row: figures behind it are not those of the line before. */
    private void prose(Block.Text line) {
        prose.add(line);
        rowEnd(true, line.place());
    }

    private void spaced(Block.Text line) {
        if (isStray(line) && !(hasSerials && Spacing.pieces(line.text()).size() > 1)) {
            add(line.atPageEdge() ? Token.Kind.PAGE : Token.Kind.LONE, line.text(), line.place());
            return;
        }
        if (tabbed(line)) {
            return;
        }
        SpacedLine spaced = new SpacedLine(withoutSerial(line), labels);
        if (spaced.isProse()) {
            prose(line);
            return;
        }
        for (int i = 0; i < spaced.pieces().size(); i++) {
            if (endsFigure(spaced.pieces().get(i))) {
                continue;
            }
            Token.Kind kind = spaced.isFigure(i) ? Token.Kind.FIGURE : Token.Kind.LABEL;
            add(kind, spaced.pieces().get(i), line.place());
        }
    }

    /**
     * Takes the cells of a row that tabs part: labels, then figures, blanks and short words in place of figures. Nothing between two
     * tabs is a blank cell, most likely.
     */
    private boolean tabbed(Block.Text line) {
        if (line.text().indexOf('\t') < 0) {
            return false;
        }
        List<String> cells = DelimitedRow.squares(line.text());
        int label = 0;
        while (label < cells.size() && isLabel(cells.get(label))) {
            label++;
        }
        List<String> rest = cells.subList(label, cells.size());
        // Words without a label before them may be anything.
        boolean labelled = label > 0;
        boolean row = (labelled || rest.contains(""))
                && rest.stream().anyMatch(cell -> FigureNotation.of(cell).isFigure())
                && rest.stream()
                        .allMatch(cell -> cell.isEmpty()
                                || FigureNotation.of(cell).isFigure()
                                || (labelled && SpacedLine.isShort(cell)));
        if (row) {
            cells.subList(0, label).forEach(cell -> cell(cell, line.place()));
            rest.forEach(cell -> add(cell.isEmpty() ? Token.Kind.BLANK : Token.Kind.FIGURE, cell, line.place()));
        }
        return row;
    }

    private boolean isLabel(String cell) {
        return !cell.isEmpty()
                && !FigureNotation.of(cell).isFigure()
                && (labels.isFragment(cell) || labels.isRemarked(cell));
    }

    /** The text of a line without the number that counts rows before its label, which becomes a piece of its own. */
    private String withoutSerial(Block.Text line) {
        String number = hasSerials ? Spacing.pieces(line.text()).get(0) : "";
        String rest = Spacing.trim(line.text().substring(number.length()));
        if (!isNumber(number)
                || rest.isEmpty()
                || FigureNotation.of(Spacing.pieces(rest).get(0)).isFigure()) {
            return line.text();
        }
        rowEnd(true, line.place());
        add(Token.Kind.FIGURE, number, line.place());
        return rest;
    }

    /** Takes a measure word, or the end of one, that a narrow cell has broken off the figure before it, as 12件 / 次. */
    private boolean endsFigure(String piece) {
        Token last = tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
        if (last == null || last.kind() != Token.Kind.FIGURE || piece.length() > MEASURE) {
            return false;
        }
        String whole = last.text().text() + piece;
        boolean ends = piece.chars().noneMatch(c -> c < 0x4E00 || c > 0x9FFF)
                && isNumber(last.text().text())
                && isNumber(whole);
        if (ends) {
            tokens.set(
                    tokens.size() - 1,
                    new Token(Token.Kind.FIGURE, new CellText(whole, last.text().place())));
        }
        return ends;
    }

    private void cellOrBlank(String text, SourcePlace place) {
        if (text.isEmpty()) {
            add(Token.Kind.BLANK, "", place);
        } else {
            cell(text, place);
        }
    }

    private void cell(String text, SourcePlace place) {
        boolean figure = FigureNotation.of(text).isFigure();
        add(figure ? Token.Kind.FIGURE : Token.Kind.LABEL, text, place);
    }

    private void add(Token.Kind kind, String text, SourcePlace place) {
        tokens.add(new Token(kind, new CellText(text, place)));
    }
}
