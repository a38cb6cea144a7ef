package io.github.disclosurereport.ingest.internal.format.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The texts of a page, and the elements that are looked for by their names, seen or not: found in one walk, since a page has thousands. */
final class PageElements implements NodeVisitor {

    private static final int MOST_HEADINGS = 10;

    private final Set<Element> layoutTables = new HashSet<>();
    private final List<TextNode> texts = new ArrayList<>();
    private final List<Element> metas = new ArrayList<>();
    private final List<Element> canonical = new ArrayList<>();
    private final List<Element> headings = new ArrayList<>();
    private final Deque<Element> openTables = new ArrayDeque<>();
    private Optional<Element> gloss = Optional.empty();
    private boolean scripted;
    private boolean password;

    private PageElements() {}

    static PageElements of(Document page) {
        PageElements elements = new PageElements();
        page.traverse(elements);
        return elements;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            if (!words.isBlank()) {
                texts.add(words);
            }
            return;
        }
        if (!(node instanceof Element element)) {
            return;
        }
        switch (element.normalName()) {
            case "table" -> {
                if (!openTables.isEmpty()) {
                    layoutTables.add(openTables.peek());
                }
                openTables.push(element);
            }
            case "meta" -> {
                if (element.hasAttr("content")) {
                    metas.add(element);
                }
            }
            case "link" -> {
                if (element.attr("rel").equalsIgnoreCase("canonical")) {
                    canonical.add(element);
                }
            }
            case "h1" -> {
                if (headings.size() < MOST_HEADINGS) {
                    headings.add(element);
                }
            }
            case "rt" -> gloss = gloss.or(() -> Optional.of(element).filter(PageElements::isInRuby));
            case "script", "noscript" -> scripted = true;
            case "input" -> password |= element.attr("type").equalsIgnoreCase("password");
            default -> {}
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node.equals(openTables.peek())) {
            openTables.pop();
        }
    }

    private static boolean isInRuby(Element element) {
        return element.closest("ruby") != null;
    }

    /** Tables that hold other tables: they lay out the page. */
    Set<Element> layoutTables() {
        return layoutTables;
    }

    /** The texts that are not blank, in order, those of the head included. */
    List<TextNode> texts() {
        return texts;
    }

    /** The {@code meta} elements that say something. */
    List<Element> metas() {
        return metas;
    }

    /** The links to the page's own address. */
    List<Element> canonical() {
        return canonical;
    }

    /** The first headings of level 1. */
    List<Element> headings() {
        return headings;
    }

    /** The first gloss over a word. */
    Optional<Element> gloss() {
        return gloss;
    }

    /** Whether the page has scripts. */
    boolean isScripted() {
        return scripted;
    }

    /** Whether the page asks for a password. */
    boolean asksForPassword() {
        return password;
    }
}
