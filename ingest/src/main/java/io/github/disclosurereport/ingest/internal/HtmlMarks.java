package io.github.disclosurereport.ingest.internal;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * Words of a cell that count only in part: struck out, raised as the marks of footnotes, or typed into a field. Beside a label they
 * are left out. Beside a figure they are set off, as ~~21~~74, 74^1^ or [74], so that no digits are joined and the figure is
 * doubtful.
 */
final class HtmlMarks {

    private static final Set<String> WORDLESS =
            Set.of("hidden", "checkbox", "radio", "button", "submit", "reset", "image", "file");

    private HtmlMarks() {}

    static boolean isStruck(Element element) {
        return HtmlTag.of(element).struck() || HtmlText.style(element).contains("line-through");
    }

    /** The words of a cell of a table, on one line. */
    static String cell(Element cell) {
        if (cell.childNodeSize() == 1 && cell.childNode(0) instanceof TextNode) {
            return HtmlText.of(cell);
        }
        StringBuilder plain = new StringBuilder();
        StringBuilder marked = new StringBuilder();
        cell.filter((NodeFilter) (node, depth) -> collect(node, plain, marked));
        String words = Spacing.trim(plain.toString());
        boolean figure =
                marked.length() != plain.length() && FigureText.of(words).isFigure();
        return figure ? Spacing.trim(marked.toString()) : words;
    }

    private static NodeFilter.FilterResult collect(Node node, StringBuilder plain, StringBuilder marked) {
        if (node instanceof TextNode words) {
            HtmlText.append(plain, words.getWholeText());
            HtmlText.append(marked, words.getWholeText());
        } else if (node instanceof Element element) {
            String mark = mark(element);
            if (mark != null) {
                marked.append(mark);
                return NodeFilter.FilterResult.SKIP_ENTIRELY;
            }
            if (HtmlText.isUnseen(element)) {
                return NodeFilter.FilterResult.SKIP_ENTIRELY;
            }
            if (element.normalName().equals("br") || HtmlTag.of(element).block()) {
                HtmlText.append(plain, " ");
                HtmlText.append(marked, " ");
            }
        }
        return NodeFilter.FilterResult.CONTINUE;
    }

    private static @Nullable String mark(Element element) {
        if (HtmlTag.of(element).field()) {
            String words = field(element);
            return words.isEmpty() ? "" : "[" + words + "]";
        }
        boolean struck = isStruck(element);
        if (!struck && !HtmlTag.of(element).raised()) {
            return null;
        }
        String words = HtmlText.of(element);
        String sign = struck ? "~~" : "^";
        return words.isEmpty() ? "" : sign + words + sign;
    }

    private static String field(Element field) {
        if (field.normalName().equals("input")) {
            return WORDLESS.contains(field.attr("type").toLowerCase(Locale.ROOT))
                    ? ""
                    : Spacing.trim(field.attr("value"));
        }
        Element chosen = field.selectFirst("option[selected]");
        return Spacing.trim(chosen == null ? field.text() : chosen.text());
    }

    /** Appends raised words to a line: set off where they would lengthen a number. */
    static void raise(StringBuilder line, String words) {
        boolean joins = !line.isEmpty()
                && Character.isDigit(line.charAt(line.length() - 1))
                && !words.isEmpty()
                && Character.isDigit(words.charAt(0));
        line.append(joins ? "^" + words + "^" : words);
    }
}
