package io.github.disclosurereport.ingest.internal.document;

import io.github.disclosurereport.ingest.Note;
import io.github.disclosurereport.ingest.NoteCode;
import io.github.disclosurereport.ingest.ReadLimits;
import io.github.disclosurereport.ingest.internal.text.Spacing;
import java.util.ArrayList;
import java.util.List;

/** Keeps lines within their limits before anything looks for cells in them. */
public final class LinePieceLimit {

    private LinePieceLimit() {}

    /** The blocks, lines with too many pieces cut short, and none behind the last piece that the limits allow. */
    public static List<Block> limit(List<Block> blocks, ReadLimits limits, List<Note> notes) {
        List<Block> kept = new ArrayList<>();
        long pieces = 0;
        boolean cut = false;
        for (Block block : blocks) {
            if (!(block instanceof Block.Text text)) {
                kept.add(block);
                continue;
            }
            if (pieces > limits.cells()) {
                notes.add(Note.of(NoteCode.LIMIT_CELLS, Integer.toString(limits.cells())));
                break;
            }
            int end = end(text.text(), limits.pieces());
            cut |= end < text.text().length();
            String words = text.text().substring(0, end);
            kept.add(
                    end == text.text().length()
                            ? text
                            : new Block.Text(words, text.level(), text.place(), text.atPageEdge()));
            pieces += count(words);
        }
        if (cut) {
            notes.add(Note.of(NoteCode.LIMIT_PIECES, Integer.toString(limits.pieces())));
        }
        return kept;
    }

    private static int end(String text, int most) {
        if (text.length() <= most) {
            return text.length();
        }
        int pieces = 1;
        for (int i = 0; i < text.length(); i++) {
            if (isBreak(text, i) && ++pieces > most) {
                return i;
            }
        }
        return text.length();
    }

    private static int count(String text) {
        int pieces = 1;
        for (int i = 0; i < text.length(); i++) {
            pieces += isBreak(text, i) ? 1 : 0;
        }
        return pieces;
    }

    private static boolean isBreak(String text, int at) {
        char c = text.charAt(at);
        return c == '|' || (Spacing.isInvisible(c) && (at == 0 || !Spacing.isInvisible(text.charAt(at - 1))));
    }
}
