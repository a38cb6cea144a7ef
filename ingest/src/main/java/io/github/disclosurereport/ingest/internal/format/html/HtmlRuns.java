package io.github.disclosurereport.ingest.internal.format.html;

import io.github.disclosurereport.ingest.internal.text.Spacing;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * The runs of words between the tags of a page, one after another. They are the texts that a parser finds, in its order, unless the
 * page is odd enough for the parser to move, drop or join some: then nothing is said of any.
 */
final class HtmlRuns {

    /** So many characters are looked at for each of the source, at most. */
    private static final int EFFORT = 4;

    private static final String NO_BREAK_SPACE = "&nbsp;";
    /** Elements that hold no words, whatever their content looks like. All begin with an s. */
    private static final List<String> WORDLESS = List.of("script", "style");

    private final String source;
    private long seen;
    /** The last tag that was passed: a quotation mark in it may be open. */
    private int tag;

    HtmlRuns(String source) {
        this.source = source;
    }

    /**
     * Where the words of texts begin.
     *
     * @param texts all the page's texts but blank ones, in order
     * @return for each text, the place of its first character that is not blank; empty if the runs are others than the texts
     */
    Optional<int[]> starts(List<TextNode> texts) {
        int[] starts = new int[texts.size()];
        int at = behindMarkup(0);
        for (int i = 0; i < starts.length; i++) {
            String words = texts.get(i).getWholeText();
            int end = end(words, at);
            while (end < 0 && isWithinTag(at)) {
                at = behindMarkup(source.indexOf('>', at) + 1);
                end = end(words, at);
            }
            if (end < 0) {
                return Optional.empty();
            }
            starts[i] = at;
            at = behindMarkup(end);
        }
        while (at < source.length() && isWithinTag(at)) {
            at = behindMarkup(source.indexOf('>', at) + 1);
        }
        return at < source.length() ? Optional.empty() : Optional.of(starts);
    }

    /** The place of the next run: behind blanks, tags, comments and scripts. */
    private int behindMarkup(int from) {
        int at = behindSpace(source, from);
        while (isMarkup(at)) {
            tag = at;
            at = behindSpace(source, source.startsWith("<!--", at) ? behind("-->", at + 2) : behindTag(at));
        }
        return at;
    }

    private boolean isMarkup(int at) {
        if (at + 1 >= source.length() || source.charAt(at) != '<') {
            return false;
        }
        char next = source.charAt(at + 1);
        return (next >= 'a' && next <= 'z')
                || (next >= 'A' && next <= 'Z')
                || next == '/'
                || next == '!'
                || next == '?';
    }

    private int behindTag(int at) {
        char first = source.charAt(at + 1);
        if (first != 's' && first != 'S') {
            return behind(">", at);
        }
        for (String name : WORDLESS) {
            if (source.regionMatches(true, at + 1, name, 0, name.length())) {
                int end = at;
                do {
                    end = source.indexOf("</", end + 1);
                } while (end >= 0 && !source.regionMatches(true, end + 2, name, 0, name.length()));
                return end < 0 ? source.length() : end;
            }
        }
        return behind(">", at);
    }

    private int behind(String mark, int from) {
        int at = source.indexOf(mark, from);
        return at < 0 ? source.length() : at + mark.length();
    }

    static int behindSpace(String source, int from) {
        int at = from;
        while (at < source.length() && Spacing.isCollapsed(source.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Whether the last tag has not ended where it seemed to: {@code >} stands in the value of an attribute. */
    private boolean isWithinTag(int at) {
        seen += at - tag;
        if (seen > (long) EFFORT * source.length() || source.indexOf('>', at) < 0) {
            return false;
        }
        char open = 0;
        for (int i = tag; i < at; i++) {
            char c = source.charAt(i);
            if (open == 0 && (c == '"' || c == '\'')) {
                open = c;
            } else if (c == open) {
                open = 0;
            }
        }
        return open != 0;
    }

    /** Where words end that begin at a place; -1 if others stand there. */
    private int end(String words, int start) {
        int i = behindSpace(words, 0);
        int at = start;
        while (i < words.length() && at < source.length()) {
            char c = source.charAt(at);
            if (c == '&') {
                if (words.charAt(i) != '\u00A0' || !source.startsWith(NO_BREAK_SPACE, at)) {
                    break;
                }
                at += NO_BREAK_SPACE.length() - 1;
            } else if (c != words.charAt(i)) {
                return -1;
            }
            at++;
            i++;
        }
        int end = i == words.length() ? at : endOfNamed(words.substring(i), at);
        return end < 0 || end == source.length() || isMarkup(end) ? end : -1;
    }

    /** The same for words among which the source has characters by name, as &amp;lt;. */
    private int endOfNamed(String words, int start) {
        int end = start;
        while (end < source.length() && !isMarkup(end)) {
            end++;
        }
        return Parser.unescapeEntities(source.substring(start, end), false).equals(words) ? end : -1;
    }
}
