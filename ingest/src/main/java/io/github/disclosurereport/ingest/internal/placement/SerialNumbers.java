package io.github.disclosurereport.ingest.internal.placement;

import io.github.disclosurereport.ingest.internal.document.Grid;
import io.github.disclosurereport.ingest.internal.document.GridCell;
import io.github.disclosurereport.ingest.internal.document.Token;
import io.github.disclosurereport.ingest.internal.lexicon.TableLabels;
import io.github.disclosurereport.ingest.internal.text.CellText;
import io.github.disclosurereport.ingest.internal.text.DelimitedRow;
import io.github.disclosurereport.ingest.internal.text.FigureNotation;
import io.github.disclosurereport.ingest.internal.text.LabelNormalizer;
import io.github.disclosurereport.ingest.internal.text.SerialHeader;
import io.github.disclosurereport.ingest.internal.text.Spacing;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The column 序号 that some publishers put before the labels. Its numbers are no figures; they are left out where they count the rows
 * one by one, and stay where they do not: then a figure may stand in their place.
 */
final class SerialNumbers {

    /** So many numbers that count rows are a column of theirs; */
    private static final int HEADED = 2;

    /** so many if it has no head, as on the next page. */
    private static final int HEADLESS = 3;

    /** No table has a thousand rows. */
    private static final int LONGEST = 3;

    /** The head with white space in it is no longer: of a long line no more is looked at. */
    private static final int HEAD_OF_LINE = 8;

    /** The head in two lines. */
    private static final String FIRST_HALF = "序";

    private static final String OTHER_HALF = "号";

    private SerialNumbers() {}

    /** The same grid with the numbers in its first column and their head blank; itself if they do not count its rows. */
    static Grid without(Grid grid) {
        Set<GridCell> serials = new HashSet<>();
        boolean headed = false;
        int numbers = 0;
        int last = 0;
        for (List<GridCell> row : grid.rows()) {
            if (row.isEmpty() || row.get(0).content().isBlank() || serials.contains(row.get(0))) {
                continue;
            }
            CellText first = row.get(0).content();
            OptionalInt number = number(first);
            boolean head = SerialHeader.isHeader(first.text());
            boolean counts =
                    number.isPresent() && (numbers == 0 || number.getAsInt() == last + 1 || number.getAsInt() == 1);
            if (head || counts) {
                serials.add(row.get(0));
                headed |= head;
                numbers += counts ? 1 : 0;
                last = number.orElse(last);
            } else if (number.isPresent() || isBesideOthers(row)) {
                return grid;
            }
        }
        return numbers >= (headed ? HEADED : HEADLESS) ? grid.without(serials) : grid;
    }

    /** Whether words in the first column have others of their own row beside them: so they are no caption. */
    private static boolean isBesideOthers(List<GridCell> row) {
        return row.stream()
                .anyMatch(square -> !square.content().isBlank()
                        && !square.content().text().equals(row.get(0).content().text()));
    }

    /** Whether a line begins with the head of such a column, or its first half is all that stands there. */
    static boolean beginsWithHead(String line) {
        String first = DelimitedRow.squares(line).get(0);
        List<String> pieces = Spacing.pieces(first.substring(0, Math.min(first.length(), HEAD_OF_LINE)));
        return !pieces.isEmpty()
                && (SerialHeader.isHeader(pieces.get(0))
                        || SerialHeader.isHeader(String.join("", pieces.subList(0, Math.min(2, pieces.size()))))
                        || first.equals(FIRST_HALF));
    }

    /** What became of the numbers in the tokens of a table. */
    enum Outcome {
        /** There are none. */
        NONE,
        /** They count the rows, and were removed. */
        REMOVED,
        /** They stand among the figures, and nothing tells which they are. */
        LOOSE
    }

    /**
     * Removes the numbers before the labels of rows and their head, if the numbers count the rows.
     *
     * @param tokens a table that lost its grid, and has such a column
     * @param labels its labels
     */
    static Outcome removeFrom(List<Token> tokens, TableLabels labels) {
        List<Token> rest = new ArrayList<>(tokens.size());
        int numbers = 0;
        int last = 0;
        boolean begins = true;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            String next = labelBehind(tokens, i);
            boolean head = token.kind() == Token.Kind.LABEL
                    && SerialHeader.isHeader(token.text().text());
            boolean halves = token.text().text().equals(FIRST_HALF) && next.equals(OTHER_HALF);
            OptionalInt number =
                    next.isEmpty() || isBehindOthers(tokens, i) ? OptionalInt.empty() : number(token.text());
            boolean page = token.kind() == Token.Kind.PAGE;
            boolean counts = number.isPresent()
                    && (number.getAsInt() == last + 1 || (begins && number.getAsInt() == 1 && !page))
                    && !labels.headOrder().isAnyHead(next);
            boolean beside = i + 1 < tokens.size() && tokens.get(i + 1).kind() == Token.Kind.LABEL;
            if (token.kind() == Token.Kind.FIGURE && beside && !counts && labels.isLine(LabelNormalizer.of(next))) {
                // A row without a number: a figure stands before its label, or a number out of order where a line
                // begins.
                boolean first = begins || tokens.get(i - 1).kind() == Token.Kind.ROW_END;
                return numbers > 0 || first ? Outcome.LOOSE : Outcome.NONE;
            }
            last = counts ? number.orElse(last) : last;
            numbers += counts ? 1 : 0;
            begins = head || halves || (begins && token.kind() != Token.Kind.FIGURE);
            i += halves ? 1 : 0;
            if (!counts && !head && !halves) {
                rest.add(token);
            }
        }
        if (numbers < HEADED) {
            return numbers > 0 ? Outcome.LOOSE : Outcome.NONE;
        }
        tokens.clear();
        tokens.addAll(rest);
        return Outcome.REMOVED;
    }

    /** Whether a piece stands behind another of its line: a number there is a figure. */
    private static boolean isBehindOthers(List<Token> tokens, int at) {
        return at > 0
                && tokens.get(at - 1).kind() != Token.Kind.ROW_END
                && tokens.get(at - 1)
                        .text()
                        .place()
                        .equals(tokens.get(at).text().place());
    }

    /** The label that stands next behind a place, but for the number of a page; empty if something else does. */
    private static String labelBehind(List<Token> tokens, int at) {
        int next = at + 1;
        if (next < tokens.size() && tokens.get(next).kind() == Token.Kind.PAGE) {
            next++;
        }
        boolean label = next < tokens.size() && tokens.get(next).kind() == Token.Kind.LABEL;
        return label ? tokens.get(next).text().text() : "";
    }

    private static OptionalInt number(CellText text) {
        String digits = text.text();
        return digits.length() <= LONGEST && FigureNotation.isPlain(digits)
                ? OptionalInt.of(Integer.parseInt(digits))
                : OptionalInt.empty();
    }
}
