package io.github.disclosurereport.ingest.internal;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** What of an HTML element is seen, and its words. */
final class HtmlText {

    private static final Set<String> UNSEEN = Set.of(
            "script",
            "style",
            "template",
            "nav",
            "select",
            "button",
            "iframe",
            "svg",
            "object",
            "noscript",
            "head",
            "rt",
            "rp");
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "section",
            "article",
            "main",
            "header",
            "footer",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "blockquote",
            "pre",
            "center",
            "address",
            "figure",
            "figcaption",
            "aside",
            "hr",
            "table",
            "tbody",
            "thead",
            "tfoot",
            "tr",
            "td",
            "th",
            "caption",
            "form",
            "fieldset");

    private HtmlText() {}

    static boolean isUnseen(Element element) {
        if (UNSEEN.contains(element.normalName()) || element.hasAttr("hidden") || isGloss(element)) {
            return true;
        }
        String style = element.attr("style");
        return !style.isEmpty()
                && style.replace(" ", "").toLowerCase(Locale.ROOT).contains("display:none");
    }

    /** English set beside the Chinese words, piece by piece; a whole page that calls itself English is often a mistake. */
    private static boolean isGloss(Element element) {
        return (element.normalName().equals("span") || element.normalName().equals("small"))
                && element.attr("lang").toLowerCase(Locale.ROOT).startsWith("en");
    }

    static boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName());
    }

    /** 1 to 6 for a heading element, else 0. */
    static int headingLevel(String name) {
        return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6'
                ? name.charAt(1) - '0'
                : 0;
    }

    static boolean leadsElsewhere(String href) {
        String target = href.strip().toLowerCase(Locale.ROOT);
        return !target.isEmpty() && !target.startsWith("#") && !target.startsWith("javascript:");
    }

    /** The words of an element on one line. */
    static String of(Element element) {
        StringBuilder text = new StringBuilder();
        element.filter((NodeFilter) (node, depth) -> collect(node, text));
        return Spacing.trim(text.toString());
    }

    private static NodeFilter.FilterResult collect(Node node, StringBuilder text) {
        if (node instanceof TextNode words) {
            append(text, words.getWholeText());
        } else if (node instanceof Element element) {
            if (isUnseen(element)) {
                return NodeFilter.FilterResult.SKIP_ENTIRELY;
            }
            if (element.normalName().equals("br") || isBlock(element)) {
                append(text, " ");
            }
        }
        return NodeFilter.FilterResult.CONTINUE;
    }

    /** Appends words with white space collapsed as a browser does. */
    static void append(StringBuilder text, String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean space = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
            if (!space) {
                text.append(c);
            } else if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
                text.append(' ');
            }
        }
    }
}
