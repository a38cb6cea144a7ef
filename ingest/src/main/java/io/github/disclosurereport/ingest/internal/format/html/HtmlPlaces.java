package io.github.disclosurereport.ingest.internal.format.html;

import io.github.disclosurereport.ingest.SourcePlace;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.TextNode;

/**
 * Where the words of a page stand in its source. A parser that keeps the place of every node takes half as long again, and few places
 * are ever told.
 */
final class HtmlPlaces {

    private final String source;
    private final List<TextNode> texts;
    /** Where the words of each text begin. */
    private final int[] starts;

    /** The text that was asked for last: they are asked for in order. */
    private int current;

    private int line = 1;
    private int lineStart;
    private int lineEnd;

    private HtmlPlaces(String source, List<TextNode> texts, int[] starts) {
        this.source = source;
        this.texts = texts;
        this.starts = starts;
        this.lineEnd = endOfLine(0);
    }

    /**
     * Looks for texts.
     *
     * @param source the page
     * @param texts all its texts but blank ones, in order
     * @return where they stand; empty if that is not certain
     */
    static Optional<HtmlPlaces> find(String source, List<TextNode> texts) {
        return new HtmlRuns(source).starts(texts).map(starts -> new HtmlPlaces(source, texts, starts));
    }

    /** The places of texts as a parser kept them. */
    static HtmlPlaces kept(String source, List<TextNode> texts) {
        int[] starts = new int[texts.size()];
        for (int i = 0; i < starts.length; i++) {
            int start = Math.max(0, texts.get(i).sourceRange().startPos());
            starts[i] = HtmlRuns.behindSpace(source, Math.min(start, source.length()));
        }
        return new HtmlPlaces(source, texts, starts);
    }

    /**
     * Where a text begins.
     *
     * @param text one of the page's that is not blank, the same as asked for last or one behind that
     */
    SourcePlace of(TextNode text) {
        while (!texts.get(current).equals(text)) {
            current++;
        }
        int start = starts[current];
        while (lineEnd < start) {
            line++;
            lineStart = lineEnd + 1;
            lineEnd = endOfLine(lineStart);
        }
        return new SourcePlace.InText(line, start - lineStart + 1);
    }

    private int endOfLine(int from) {
        int end = source.indexOf('\n', from);
        return end < 0 ? source.length() : end;
    }
}
