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
        if (UNSEEN.contains(element.normalName())) {
            return true;
        }
        if (element.attributesSize() == 0) {
            return false;
        }
        if (element.hasAttr("hidden") || isGloss(element)) {
            return true;
        }
        return hasStyle(element, "none")
                && element.attr("style")
                        .replace(" ", "")
                        .toLowerCase(Locale.ROOT)
                        .contains("display:none");
    }

    /** Whether some words, in lower case, stand in an element's own style. */
    static boolean hasStyle(Element element, String words) {
        if (element.attributesSize() == 0) {
            return false;
        }
        String style = element.attr("style");
        for (int at = 0; at + words.length() <= style.length(); at++) {
            boolean begins = (style.charAt(at) | 0x20) == words.charAt(0);
            if (begins && style.regionMatches(true, at, words, 0, words.length())) {
                return true;
            }
        }
        return false;
    }

    /**
     * English set beside the Chinese words, piece by piece. A whole page that calls itself English is often a mistake, and word
     * processors call every figure EN-US.
     */
    private static boolean isGloss(Element element) {
        return (element.normalName().equals("span") || element.normalName().equals("small"))
                && element.attr("lang").equalsIgnoreCase("en")
                && element.text().chars().anyMatch(Character::isLetter);
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

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }
}
