package io.github.disclosurereport.ingest.internal.format.pdf;

import io.github.disclosurereport.ingest.internal.lexicon.ReportTitle;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A line of text on a page, outside the tables that are kept as grids.
 *
 * @param text its words
 * @param left where it begins
 * @param right where it ends
 * @param words how many words it has
 * @param y where it stands, in points from the top
 */
record PdfLine(String text, float left, float right, int words, float y) {

    /** Shorter lines are labels and headings, not lines of a paragraph. */
    private static final int LONG = 20;

    /** What ends a paragraph even where a line is full. A colon does not: as many lines are broken behind one as behind any sign. */
    private static final Pattern ENDS = Pattern.compile("[。；！？;!?]$");
    /** Numbers that begin headings and points. */
    private static final Pattern BEGINS =
            Pattern.compile("[（(]?[一二三四五六七八九十]{1,3}[）)、.．]|\\d{1,2}[.．、](?!\\d)|[（(]\\d{1,2}[）)]");

    static PdfLine of(List<PdfWord> words) {
        StringBuilder text = new StringBuilder();
        words.forEach(word -> text.append(text.isEmpty() ? "" : " ").append(word.text()));
        return new PdfLine(
                text.toString(),
                words.get(0).left(),
                words.get(words.size() - 1).right(),
                words.size(),
                words.get(0).y());
    }

    private float character() {
        return (right - left) / text.length();
    }

    private boolean isLong() {
        return text.length() >= LONG && words < text.length() / LONG + 2;
    }

    /** The lines of paragraphs joined again: a long line that reaches the right edge goes on with one that begins at the left edge. */
    static List<PdfLine> joined(List<PdfLine> lines) {
        float leftEdge = Float.MAX_VALUE;
        float rightEdge = 0;
        for (PdfLine line : lines) {
            if (line.isLong()) {
                leftEdge = Math.min(leftEdge, line.left);
                rightEdge = Math.max(rightEdge, line.right);
            }
        }
        List<PdfLine> joined = new ArrayList<>();
        boolean goesOn = false;
        for (PdfLine line : lines) {
            boolean atLeft = Math.abs(line.left - leftEdge) < 1;
            if (goesOn
                    && atLeft
                    && line.words == 1
                    && !joined.get(joined.size() - 1).endsBefore(line.text)
                    && !BEGINS.matcher(line.text).lookingAt()) {
                PdfLine before = joined.remove(joined.size() - 1);
                joined.add(new PdfLine(
                        before.text + line.text, before.left, line.right, before.words + line.words - 1, before.y));
            } else {
                joined.add(line);
            }
            boolean isFull = line.isLong() && line.right > rightEdge - 1.5f * line.character();
            goesOn = isFull && !ENDS.matcher(line.text).find() && !ReportTitle.isTitle(line.text);
        }
        return joined;
    }

    /**
     * Whether a line ends where the next one begins with a remark: captions of tables end in a remark themselves, such as （单位：件）, and
     * rows in a figure, and the table behind them begins with （本列数据的勾稽关系…）.
     */
    private boolean endsBefore(String next) {
        boolean row = words > 1 && Character.isDigit(text.charAt(text.length() - 1));
        return (row || text.endsWith("）") || text.endsWith(")")) && (next.startsWith("（") || next.startsWith("("));
    }
}
