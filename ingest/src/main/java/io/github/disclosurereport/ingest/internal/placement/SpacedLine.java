package io.github.disclosurereport.ingest.internal.placement;

import io.github.disclosurereport.ingest.internal.lexicon.TableLabels;
import io.github.disclosurereport.ingest.internal.text.FigureNotation;
import io.github.disclosurereport.ingest.internal.text.LabelNormalizer;
import io.github.disclosurereport.ingest.internal.text.SerialHeader;
import io.github.disclosurereport.ingest.internal.text.Spacing;
import java.util.Arrays;
import java.util.List;

/** A line of text that nothing but white space parts: which of its pieces are figures of a table, and whether it is prose. */
final class SpacedLine {

    /** Lines at least this long that are neither labels nor rows of figures are prose. */
    private static final int PROSE = 12;

    /** In spaced text this word may also be the beginning of 无法提供, broken by the page. */
    private static final String NONE = "无";

    /** Words that somebody wrote in place of a figure are no longer, and labels are in no more pieces. */
    private static final int SHORT = 6;

    private static final int MOST_PIECES = 14;

    /** So many figures with as many words are a row; fewer may be a date in pieces. */
    private static final int FEW = 3;

    private final TableLabels labels;
    private final List<String> pieces;
    private final boolean[] figures;
    /** The first piece of the figures at the end of the line. */
    private final int tail;

    SpacedLine(String line, TableLabels labels) {
        this.labels = labels;
        this.pieces = Spacing.pieces(line);
        int size = pieces.size();
        this.figures = new boolean[size];
        for (int i = 0; i < size; i++) {
            figures[i] = FigureNotation.of(pieces.get(i)).isFigure()
                    && !pieces.get(i).equals(NONE);
        }
        // Beside a figure, or beside another of itself, the word is a mark.
        for (int i = 0; i < size; i++) {
            boolean after = i > 0 && (figures[i - 1] || pieces.get(i - 1).equals(NONE));
            boolean before =
                    i + 1 < size && (figures[i + 1] || pieces.get(i + 1).equals(NONE));
            figures[i] |= pieces.get(i).equals(NONE) && (after || before || size == 1);
        }
        int from = size;
        while (from > 0 && figures[from - 1]) {
            from--;
        }
        int label = isRow() ? 0 : labelPieces();
        // Words in place of a figure: the whole row is figures, of which those are not certain.
        boolean row = label > 0 ? isBrokenRow(label) : isRow();
        if (from > label && row) {
            Arrays.fill(figures, label, size, true);
            from = label;
        }
        this.tail = from;
    }

    /** How many pieces from the first are a label, broken as it may be. */
    private int labelPieces() {
        StringBuilder joined = new StringBuilder();
        int label = 0;
        for (int i = 0; i < Math.min(pieces.size(), MOST_PIECES) && !figures[i]; i++) {
            joined.append(pieces.get(i));
            String words = joined.toString();
            label = labels.isFragment(words) || labels.isRemarked(words) ? i + 1 : label;
        }
        return label;
    }

    /** Whether figures follow a label, and words that are no label stand among them. */
    private boolean isBrokenRow(int label) {
        boolean figure = false;
        boolean words = false;
        for (int i = label; i < pieces.size(); i++) {
            String piece = pieces.get(i);
            boolean odd = !isShort(piece) || labels.isFragment(piece);
            if (!figures[i] && odd) {
                return false;
            }
            figure |= figures[i];
            words |= !figures[i];
        }
        return figure && words;
    }

    /** Whether words may stand in place of a figure. */
    static boolean isShort(String words) {
        return words.length() <= SHORT && words.indexOf('，') < 0;
    }

    List<String> pieces() {
        return pieces;
    }

    /** Whether a piece is a figure: at the end of the line, or beside another; one alone may be part of a label, as in 第 5 项. */
    boolean isFigure(int index) {
        boolean before = index > 0 && figures[index - 1];
        boolean after = index + 1 < figures.length && figures[index + 1];
        return figures[index] && (index >= tail || before || after);
    }

    boolean isProse() {
        List<String> words = pieces.subList(0, tail);
        String joined = String.join("", words);
        if (!isLong(joined) || pieces.size() - tail > 1 || isMostlyFigures() || isRow()) {
            return false;
        }
        // A line of heads may have one among them that the form does not print, and remarks that are broken off.
        long known = words.stream()
                .filter(word -> labels.isFragment(word) || labels.isRemarked(word))
                .count();
        return !labels.isFragment(joined)
                && !labels.isRemarked(joined)
                && (known + serialHeader(words)) * 2 <= words.size();
    }

    /** How many of the words are the header of a column that numbers the rows: 序号, or 序 and 号. */
    private static int serialHeader(List<String> words) {
        boolean inTwo = words.size() > 1 && SerialHeader.isHeader(words.get(0) + words.get(1));
        return inTwo ? 2 : !words.isEmpty() && SerialHeader.isHeader(words.get(0)) ? 1 : 0;
    }

    /** Whether words are too long for a label, remarks and Latin letters aside. */
    static boolean isLong(String words) {
        return words.length() >= PROSE
                && LabelNormalizer.numbered(LabelNormalizer.withoutRemark(words))
                                .length()
                        >= PROSE;
    }

    /** Whether the line is a row of figures without a label, among them maybe words in place of some. */
    private boolean isRow() {
        int size = figures.length;
        boolean ends = size > 0 && figures[0] && figures[size - 1] && count() >= FEW && count() * 2 == size;
        return ends || (size > 0 && figures[0] && isMostlyFigures());
    }

    private boolean isMostlyFigures() {
        return count() * 2 > figures.length;
    }

    private int count() {
        int count = 0;
        for (boolean figure : figures) {
            count += figure ? 1 : 0;
        }
        return count;
    }
}
