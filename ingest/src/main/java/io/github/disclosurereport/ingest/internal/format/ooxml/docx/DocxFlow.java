package io.github.disclosurereport.ingest.internal.format.ooxml.docx;

import io.github.disclosurereport.ingest.internal.document.Block;
import io.github.disclosurereport.ingest.internal.text.FigureNotation;
import io.github.disclosurereport.ingest.internal.text.Spacing;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where paragraphs and tables go one after another: the body, a cell, a text box. */
final class DocxFlow {

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder plain = new StringBuilder();
    private final StringBuilder marked = new StringBuilder();
    private boolean holdsTable;
    /** A paragraph whose end was deleted: the next one goes on with it. */
    private @Nullable DocxWords open;

    /** The paragraph to go on with, if any. */
    @Nullable
    DocxWords takeOpen() {
        DocxWords words = open;
        open = null;
        return words;
    }

    void leaveOpen(DocxWords words) {
        open = words;
    }

    void add(DocxWords words) {
        blocks.addAll(words.blocks());
        Spacing.append(plain, " ");
        Spacing.append(marked, " ");
        plain.append(words.plain());
        marked.append(words.marked());
    }

    void addTable(List<Block> content) {
        blocks.addAll(content);
        holdsTable = true;
    }

    boolean holdsTable() {
        return holdsTable;
    }

    List<Block> blocks() {
        DocxWords last = takeOpen();
        if (last != null) {
            add(last);
        }
        return blocks;
    }

    /** The whole as the text of a cell. */
    String cell() {
        blocks();
        String words = Spacing.trim(plain.toString());
        String set = Spacing.trim(marked.toString());
        return !set.equals(words) && FigureNotation.of(words).isFigure() ? set : words;
    }
}
