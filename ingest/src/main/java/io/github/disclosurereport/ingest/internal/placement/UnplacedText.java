package io.github.disclosurereport.ingest.internal.placement;

import io.github.disclosurereport.ingest.Note;
import io.github.disclosurereport.ingest.NoteCode;
import io.github.disclosurereport.ingest.SourcePlace;
import io.github.disclosurereport.ingest.internal.document.Block;
import io.github.disclosurereport.ingest.internal.document.Grid;
import io.github.disclosurereport.ingest.internal.document.GridCell;
import io.github.disclosurereport.ingest.internal.document.Token;
import io.github.disclosurereport.ingest.internal.lexicon.TableLabels;
import io.github.disclosurereport.ingest.internal.text.CellText;
import io.github.disclosurereport.ingest.internal.text.DelimitedRow;
import io.github.disclosurereport.ingest.internal.text.FigureNotation;
import io.github.disclosurereport.ingest.internal.text.LabelNormalizer;
import io.github.disclosurereport.ingest.internal.text.SerialHeader;
import java.util.ArrayList;
import java.util.List;

/** Words in and beside a table of the form that are neither its labels nor figures: nothing of a report is dropped unsaid. */
final class UnplacedText {

    private final TableLabels labels;
    private final ReadingCollector readings;

    UnplacedText(TableLabels labels, ReadingCollector readings) {
        this.labels = labels;
        this.readings = readings;
    }

    /** Lists the words of a table that lost its grid; pieces of one line are listed together. */
    void run(List<Token> tokens) {
        List<CellText> line = new ArrayList<>();
        for (Token token : tokens) {
            if (token.kind() != Token.Kind.LABEL || isKnown(token.text())) {
                continue;
            }
            if (!line.isEmpty() && !line.get(0).place().equals(token.text().place())) {
                list(line);
            }
            line.add(token.text());
        }
        list(line);
    }

    private void list(List<CellText> line) {
        if (!line.isEmpty()) {
            String words = String.join(" | ", line.stream().map(CellText::text).toList());
            leave(words, line.get(0).place());
            line.clear();
        }
    }

    /** Lists the words of a grid; those of one row together. */
    void grid(Grid grid) {
        for (int r = 0; r < grid.rows().size(); r++) {
            List<CellText> row = new ArrayList<>();
            for (GridCell square : grid.row(r)) {
                CellText text = square.content();
                boolean words = !text.isBlank() && !FigureNotation.isPlain(text.text());
                if (square.row() == r
                        && words
                        && !isKnown(text)
                        && !text.figure().isFigure()) {
                    row.add(text);
                }
            }
            list(row);
        }
    }

    /** Lists the rows of a table that is none of the form's, those with figures. */
    static void figures(Grid grid, ReadingCollector readings) {
        for (int r = 0; r < grid.rows().size(); r++) {
            int index = r;
            List<CellText> row = grid.row(r).stream()
                    .filter(square -> square.row() == index)
                    .map(GridCell::content)
                    .toList();
            if (row.stream().anyMatch(text -> text.figure().kind() == FigureNotation.Kind.NUMBER)) {
                String words =
                        String.join(" | ", row.stream().map(CellText::text).toList());
                readings.leave(words, row.get(0).place(), Note.of(NoteCode.NOT_THE_FORM));
            }
        }
    }

    /** Lists a number alone where a page ends: it is no word of the text that goes on behind it. */
    static boolean isPageNumber(Block block, ReadingCollector readings) {
        if (!(block instanceof Block.Text text)
                || !text.atPageEdge()
                || FigureNotation.of(text.text()).kind() != FigureNotation.Kind.NUMBER) {
            return false;
        }
        readings.leave(text.text(), text.place(), Note.of(NoteCode.LONE_NUMBER));
        return true;
    }

    /** Whether a block beside a grid is prose; a label that stands there is none, and a number alone is listed. */
    boolean isProse(Block block) {
        if (!(block instanceof Block.Text text)) {
            return true;
        }
        FigureNotation figure = FigureNotation.of(text.text());
        if (figure.kind() == FigureNotation.Kind.NUMBER || figure.kind() == FigureNotation.Kind.DOUBTFUL) {
            readings.leave(text.text(), text.place(), Note.of(NoteCode.LONE_NUMBER));
            return false;
        }
        if (!labels.isFragment(text.text())) {
            return !isRow(text);
        }
        return figure.kind() == FigureNotation.Kind.MARK
                && !LabelNormalizer.numbered(text.text()).isEmpty();
    }

    /** Lists a line of figures, as of a part of the table that lost its grid. */
    private boolean isRow(Block.Text text) {
        List<String> squares = DelimitedRow.filled(text.text());
        boolean figures = squares.size() > 1
                && squares.stream().anyMatch(square -> FigureNotation.of(square).kind() == FigureNotation.Kind.NUMBER);
        if (figures) {
            return leaveRow(squares, text);
        }
        SpacedLine line = new SpacedLine(text.text(), labels);
        int last = line.pieces().size() - 1;
        boolean row = last > 0 && line.isFigure(last) && line.isFigure(last - 1) && !line.isProse();
        return row && leaveRow(line.pieces(), text);
    }

    private boolean leaveRow(List<String> pieces, Block.Text text) {
        readings.leave(String.join(" | ", pieces), text.place(), Note.of(NoteCode.NO_SUCH_LINE));
        return true;
    }

    /** Whether a text needs no listing. A bare number is no piece of a label, although labels are numbered. */
    private boolean isKnown(CellText text) {
        boolean label = !FigureNotation.isPlain(text.text()) && labels.isFragment(text);
        return label || SerialHeader.isHeader(text.text()) || readings.isListed(text.text());
    }

    private void leave(String words, SourcePlace place) {
        readings.leave(words, place, Note.of(NoteCode.NOT_OF_THE_FORM));
    }
}
