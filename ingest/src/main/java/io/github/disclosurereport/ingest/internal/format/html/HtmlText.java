package io.github.disclosurereport.ingest.internal.format.html;

import io.github.disclosurereport.ingest.internal.text.Spacing;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The words of an HTML element that are seen. */
final class HtmlText {

    private HtmlText() {}

    /** The words of an element on one line. */
    static String of(Element element) {
        StringBuilder text = new StringBuilder();
        if (element.childNodeSize() == 1 && element.childNode(0) instanceof TextNode only) {
            Spacing.append(text, only.getWholeText());
            return Spacing.trim(text.toString());
        }
        element.filter((NodeFilter) (node, depth) -> collect(node, text));
        return Spacing.trim(text.toString());
    }

    private static NodeFilter.FilterResult collect(Node node, StringBuilder text) {
        if (node instanceof TextNode words) {
            Spacing.append(text, words.getWholeText());
        } else if (node instanceof Element element) {
            ElementVisibility look = ElementVisibility.of(element);
            if (look.unseen()) {
                return NodeFilter.FilterResult.SKIP_ENTIRELY;
            }
            if (element.normalName().equals("br") || look.tag().block()) {
                Spacing.append(text, " ");
            }
        }
        return NodeFilter.FilterResult.CONTINUE;
    }
}
