package io.github.disclosurereport.ingest.internal.format.ooxml.docx;

import io.github.disclosurereport.ingest.SourcePlace;
import io.github.disclosurereport.ingest.internal.document.Block;
import io.github.disclosurereport.ingest.internal.format.html.InlineMarkup;
import io.github.disclosurereport.ingest.internal.text.InlineText;
import io.github.disclosurereport.ingest.internal.text.Spacing;
import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph as it is read. Words that count only in part are kept as {@link InlineMarkup} keeps them: out of a label, and set off beside
 * a figure.
 */
final class DocxWords {

    private final SourcePlace place;
    private int level;
    /** As a line of text; a line feed is a line break that the author made. */
    private final StringBuilder line = new StringBuilder();
    /** As the text of a cell, without struck and raised words, and with them set off. */
    private final StringBuilder plain = new StringBuilder();

    private final StringBuilder marked = new StringBuilder();
    /** Pictures, links and the blocks of text boxes: they follow the paragraph. */
    private final List<Block> after = new ArrayList<>();

    DocxWords(SourcePlace place) {
        this.place = place;
    }

    SourcePlace place() {
        return place;
    }

    /** Heads of so many characters are none: some documents give whole paragraphs a level. */
    private static final int LONGEST_HEADING = 60;

    void level(int headingLevel) {
        level = headingLevel;
    }

    void add(String words, RunFormatting look) {
        if (look.isStruck()) {
            mark("~~", words, "~~");
        } else if (look.isRaised()) {
            InlineText.raise(line, Spacing.trim(words));
            mark("^", words, "^");
        } else {
            Spacing.append(line, words);
            Spacing.append(plain, words);
            Spacing.append(marked, words);
        }
    }

    /** The number that the word processor puts before the paragraph. */
    void number(String number) {
        line.append(number);
        plain.append(number);
        mark("[", number, "]");
    }

    /** Something that is no text, or a text box, stands here: what stands beside it is no certain figure. */
    void foreign(String words) {
        marked.append('[').append(words.isEmpty() ? "\uFFFD" : words).append(']');
    }

    private void mark(String before, String words, String behind) {
        if (!Spacing.trim(words).isEmpty()) {
            marked.append(before).append(words).append(behind);
        }
    }

    void lineBreak() {
        line.append('\n');
        Spacing.append(plain, " ");
        Spacing.append(marked, " ");
    }

    void follow(Block block) {
        after.add(block);
    }

    String line() {
        return Spacing.trim(line.toString());
    }

    String plain() {
        return plain.toString();
    }

    String marked() {
        return marked.toString();
    }

    /** The paragraph as blocks: one a line, then what follows it. */
    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        for (String words : line.toString().split("\n", -1)) {
            String text = Spacing.trim(words);
            if (!text.isEmpty()) {
                blocks.add(new Block.Text(text, text.length() > LONGEST_HEADING ? 0 : level, place));
            }
        }
        blocks.addAll(after);
        return blocks;
    }
}
