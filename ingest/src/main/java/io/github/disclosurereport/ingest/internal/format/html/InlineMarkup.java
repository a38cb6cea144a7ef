package io.github.disclosurereport.ingest.internal.format.html;

import io.github.disclosurereport.ingest.internal.text.FigureNotation;
import io.github.disclosurereport.ingest.internal.text.Spacing;
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
public final class InlineMarkup implements NodeFilter {

    private static final Set<String> WORDLESS =
            Set.of("hidden", "checkbox", "radio", "button", "submit", "reset", "image", "file");

    private final StringBuilder plain = new StringBuilder();
    /** The same with what counts only in part set off; null as long as there is nothing of the kind. */
    private @Nullable StringBuilder marked;

    private InlineMarkup() {}

    /** The words of a cell of a table, on one line. */
    static String cell(Element cell) {
        if (cell.childNodeSize() == 1 && cell.childNode(0) instanceof TextNode) {
            return HtmlText.of(cell);
        }
        InlineMarkup marks = new InlineMarkup();
        cell.filter(marks);
        return marks.words();
    }

    private String words() {
        String words = Spacing.trim(plain.toString());
        if (marked == null || marked.length() == plain.length()) {
            return words;
        }
        return FigureNotation.of(words).isFigure() ? Spacing.trim(marked.toString()) : words;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words.getWholeText());
        } else if (node instanceof Element element) {
            ElementVisibility look = ElementVisibility.of(element);
            if (look.tag().field()) {
                set("[", field(element), "]");
                return FilterResult.SKIP_ENTIRELY;
            }
            if (look.struck() || look.tag().raised()) {
                String sign = look.struck() ? "~~" : "^";
                set(sign, HtmlText.of(element), sign);
                return FilterResult.SKIP_ENTIRELY;
            }
            if (look.unseen()) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (element.normalName().equals("br") || look.tag().block()) {
                append(" ");
            }
        }
        return FilterResult.CONTINUE;
    }

    private void append(String words) {
        Spacing.append(plain, words);
        if (marked != null) {
            Spacing.append(marked, words);
        }
    }

    private void set(String before, String words, String after) {
        if (!words.isEmpty()) {
            marked = marked == null ? new StringBuilder(plain) : marked;
            marked.append(before).append(words).append(after);
        }
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
}
