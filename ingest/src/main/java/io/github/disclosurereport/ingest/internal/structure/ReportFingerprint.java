package io.github.disclosurereport.ingest.internal.structure;

import io.github.disclosurereport.form.LabelText;
import io.github.disclosurereport.ingest.internal.document.Block;
import io.github.disclosurereport.ingest.internal.document.Grid;
import io.github.disclosurereport.ingest.internal.document.GridCell;
import io.github.disclosurereport.ingest.internal.text.FigureNotation;
import io.github.disclosurereport.ingest.internal.text.Spacing;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All that a source prints for one report, as one run of characters: where its lines and pages end does not matter, and numbers of
 * pages, which stand elsewhere in a copy, may be passed over. Figures stay apart, so that 1 23 is not 12 3.
 */
public final class ReportFingerprint {

    /** Numbers of pages have no more digits. */
    private static final int PAGES = 3;

    private final StringBuilder text = new StringBuilder();
    /** Where a figure begins right behind another. */
    private final BitSet apart = new BitSet();
    /** Where numbers stand alone at the edge of a page, and where they end. */
    private final Map<Integer, Integer> pageNumbers = new HashMap<>();

    private ReportFingerprint() {}

    public static ReportFingerprint of(List<Block> blocks) {
        ReportFingerprint printed = new ReportFingerprint();
        for (Block block : blocks) {
            if (block instanceof Block.Text words) {
                int start = printed.text.length();
                printed.add(words.text());
                if (words.atPageEdge() && FigureNotation.of(words.text()).kind() == FigureNotation.Kind.NUMBER) {
                    printed.pageNumbers.put(start, printed.text.length());
                }
            } else if (block instanceof Block.Table table) {
                printed.add(table.grid());
            }
        }
        return printed;
    }

    /** Blank cells tell columns apart, but for those before a row's first words, which pages leave of labels that they break. */
    private void add(Grid grid) {
        for (int r = 0; r < grid.rows().size(); r++) {
            boolean begun = false;
            for (GridCell square : grid.row(r)) {
                if (square.row() == r && (begun || !square.content().isBlank())) {
                    text.append(begun ? "|" : "");
                    begun = true;
                    add(square.content().text());
                }
            }
        }
    }

    private void add(String words) {
        for (String piece : Spacing.pieces(words)) {
            String fold = LabelText.fold(piece);
            boolean figures = !fold.isEmpty()
                    && Character.isDigit(fold.charAt(0))
                    && !text.isEmpty()
                    && Character.isDigit(text.charAt(text.length() - 1));
            apart.set(text.length(), figures);
            text.append(fold);
        }
    }

    /**
     * Whether another text has the same characters, numbers of pages aside; one of them may go on behind the end of the other, since
     * what a page puts between copies stands behind the first. Numbers of pages grow, and two numbers that differ in the same place
     * are none: one may correct the other.
     */
    public boolean isSameAs(ReportFingerprint other) {
        return isSameAs(other, false) || isSameAs(other, true);
    }

    /**
     * Once through both texts.
     *
     * @param passing whether a number is passed over that only one of them has at the edge of a page, even if the other goes on alike:
     *     beside the number of page 3 a figure may begin with 3
     */
    private boolean isSameAs(ReportFingerprint other, boolean passing) {
        int at = 0;
        int there = 0;
        boolean passed = false;
        int last = -1;
        int lastThere = -1;
        while (at < text.length() && there < other.text.length()) {
            int behind = pageNumbers.getOrDefault(at, at);
            int behindThere = other.pageNumbers.getOrDefault(there, there);
            boolean oneIsNumber = (behind == at) != (behindThere == there);
            boolean same =
                    text.charAt(at) == other.text.charAt(there) && (passed || apart.get(at) == other.apart.get(there));
            if (oneIsNumber && (passing || !same)) {
                boolean here = behind > at;
                int number = here ? number(at, behind) : other.number(there, behindThere);
                if (number <= (here ? last : lastThere)) {
                    return false;
                }
                last = here ? number : last;
                lastThere = here ? lastThere : number;
                at = behind;
                there = behindThere;
                passed = true;
            } else if (same) {
                at++;
                there++;
                passed = false;
            } else {
                return false;
            }
        }
        return true;
    }

    /** The number of a page; -1 if it has too many digits for that. */
    private int number(int from, int to) {
        String digits = text.substring(from, to);
        return digits.length() <= PAGES && FigureNotation.isPlain(digits) ? Integer.parseInt(digits) : -1;
    }
}
