package io.github.disclosurereport.ingest.internal;

import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The words of an HTML element that are seen. */
final class HtmlText {

    private HtmlText() {}

    static boolean leadsElsewhere(String href) {
        String target = href.strip().toLowerCase(Locale.ROOT);
        return !target.isEmpty() && !target.startsWith("#") && !target.startsWith("javascript:");
    }

    /** The words of an element on one line. */
    static String of(Element element) {
        StringBuilder text = new StringBuilder();
        if (element.childNodeSize() == 1 && element.childNode(0) instanceof TextNode only) {
            append(text, only.getWholeText());
            return Spacing.trim(text.toString());
        }
        element.filter((NodeFilter) (node, depth) -> collect(node, text));
        return Spacing.trim(text.toString());
    }

    private static NodeFilter.FilterResult collect(Node node, StringBuilder text) {
        if (node instanceof TextNode words) {
            append(text, words.getWholeText());
        } else if (node instanceof Element element) {
            HtmlLook look = HtmlLook.of(element);
            if (look.unseen()) {
                return NodeFilter.FilterResult.SKIP_ENTIRELY;
            }
            if (element.normalName().equals("br") || look.tag().block()) {
                append(text, " ");
            }
        }
        return NodeFilter.FilterResult.CONTINUE;
    }

    /** Appends words with white space collapsed as a browser does. */
    static void append(StringBuilder text, String words) {
        int from = 0;
        for (int i = 0; i <= words.length(); i++) {
            if (i == words.length() || isSpace(words.charAt(i))) {
                text.append(words, from, i);
                from = i + 1;
                if (i < words.length() && !text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
                    text.append(' ');
                }
            }
        }
    }

    /** Whether browsers collapse a character. */
    static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }
}
