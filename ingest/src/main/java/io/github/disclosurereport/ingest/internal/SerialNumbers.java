package io.github.disclosurereport.ingest.internal;

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

    /** What such a column is headed. No label of the form is one of these. */
    private static final Set<String> HEADS = Set.of("序号", "编号", "行次");

    /** So many numbers that count rows are a column of theirs; */
    private static final int HEADED = 2;

    /** so many if it has no head, as on the next page. */
    private static final int HEADLESS = 3;

    private static final int LONGEST = 3;

    private static final int HEAD_OF_LINE = 8;

    /** The head in two lines. */
    private static final String FIRST_HALF = "序";

    private static final String OTHER_HALF = "号";

    private SerialNumbers() {}

    /** Whether words head such a column. */
    static boolean isHead(String words) {
        return HEADS.contains(LabelKey.of(words));
    }

    /** The same grid with the numbers in its first column and their head blank; itself if they do not count its rows. */
    static Grid without(Grid grid) {
        Set<Grid.Square> serials = new HashSet<>();
        boolean headed = false;
        int numbers = 0;
        int last = 0;
        for (List<Grid.Square> row : grid.rows()) {
            if (row.isEmpty() || row.get(0).content().isBlank() || serials.contains(row.get(0))) {
                continue;
            }
            CellText first = row.get(0).content();
            OptionalInt number = number(first);
            boolean head = isHead(first.text());
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
    private static boolean isBesideOthers(List<Grid.Square> row) {
        return row.stream()
                .anyMatch(square -> !square.content().isBlank()
                        && !square.content().text().equals(row.get(0).content().text()));
    }

    /** Whether a line begins with the head of such a column, or its first half is all that stands there. */
    static boolean beginsWithHead(String line) {
        String fold = LabelKey.fold(line.substring(0, Math.min(line.length(), HEAD_OF_LINE)));
        return HEADS.stream().anyMatch(fold::startsWith) || fold.equals(FIRST_HALF) || fold.equals(FIRST_HALF + "|");
    }

    /**
     * Removes the numbers before the labels of rows and their head, if the numbers count the rows.
     *
     * @param tokens a table that lost its grid, and has such a column
     * @param labels its labels
     */
    static void removeFrom(List<Token> tokens, TableLabels labels) {
        List<Token> rest = new ArrayList<>(tokens.size());
        int count = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            String next = labelBehind(tokens, i);
            OptionalInt number = next.isEmpty() ? OptionalInt.empty() : number(token.text());
            boolean counts = number.isPresent()
                    && number.getAsInt() == count + 1
                    && !labels.headOrder().isAnyHead(next);
            boolean beside = i + 1 < tokens.size() && tokens.get(i + 1).kind() == Token.Kind.LABEL;
            if (token.kind() == Token.Kind.FIGURE && beside && !counts && labels.isLine(LabelKey.of(next))) {
                // A row without a number: what stands before its label is a figure.
                return;
            }
            count += counts ? 1 : 0;
            boolean halves = token.text().text().equals(FIRST_HALF) && next.equals(OTHER_HALF);
            if (halves) {
                i++;
            } else if (!counts && !isHead(token.text().text())) {
                rest.add(token);
            }
        }
        if (count >= HEADED) {
            tokens.clear();
            tokens.addAll(rest);
        }
    }

    /** The label that stands next behind a place, but for the number of a page; empty if something else does. */
    private static String labelBehind(List<Token> tokens, int at) {
        int next = at + 1;
        while (next < tokens.size() && tokens.get(next).kind() == Token.Kind.PAGE) {
            next++;
        }
        boolean label = next < tokens.size() && tokens.get(next).kind() == Token.Kind.LABEL;
        return label ? tokens.get(next).text().text() : "";
    }

    private static OptionalInt number(CellText text) {
        String digits = text.text();
        return digits.length() <= LONGEST && FigureText.isPlain(digits)
                ? OptionalInt.of(Integer.parseInt(digits))
                : OptionalInt.empty();
    }
}
