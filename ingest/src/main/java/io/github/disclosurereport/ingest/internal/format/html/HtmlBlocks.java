package io.github.disclosurereport.ingest.internal.format.html;

import io.github.disclosurereport.ingest.Note;
import io.github.disclosurereport.ingest.NoteCode;
import io.github.disclosurereport.ingest.ReadLimits;
import io.github.disclosurereport.ingest.SourcePlace;
import io.github.disclosurereport.ingest.internal.document.Block;
import io.github.disclosurereport.ingest.internal.document.Grid;
import io.github.disclosurereport.ingest.internal.document.LimitNotes;
import io.github.disclosurereport.ingest.internal.text.InlineText;
import io.github.disclosurereport.ingest.internal.text.Spacing;
import io.github.disclosurereport.narrative.Reference;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Walks a page and cuts it into blocks. The walk does not recurse, so nesting cannot exhaust the stack. */
final class HtmlBlocks implements NodeFilter {

    /** Document, html and body stand above what is walked. */
    private static final int DEPTH_OF_BODY = 4;

    /** A block and the element that it stands in. */
    record Found(Block block, Element owner) {}

    private final ReadLimits limits;
    private final Set<Element> layoutTables;
    private final HtmlPlaces places;
    private final List<Found> found = new ArrayList<>();
    /** Pictures and links of the paragraph that is being gathered: they follow it. */
    private final List<Found> pointers = new ArrayList<>();

    private final StringBuilder text = new StringBuilder();
    private Element owner;
    private SourcePlace textPlace = new SourcePlace.InText(1, 1);
    private int headingLevel;
    private int tables;
    private int cells;
    private final Set<NoteCode> cuts = EnumSet.noneOf(NoteCode.class);

    /**
     * A walk through a page.
     *
     * @param page the page; tables of it that hold others are no tables: what they hold is read as if they were not there
     * @param limits how much to read
     */
    HtmlBlocks(HtmlPage page, ReadLimits limits) {
        this.limits = limits;
        this.owner = page.document().body();
        this.layoutTables = page.elements().layoutTables();
        this.places = page.places();
    }

    List<Found> found() {
        return found;
    }

    /** What was left out since a limit was reached. */
    List<Note> notes() {
        return LimitNotes.notes(cuts, limits);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (found.size() >= limits.blocks()) {
            cuts.add(NoteCode.LIMIT_BLOCKS);
            return FilterResult.STOP;
        }
        if (depth >= limits.depth() - DEPTH_OF_BODY) {
            cuts.add(NoteCode.LIMIT_DEPTH);
        }
        if (node instanceof TextNode words) {
            append(words);
        } else if (node instanceof Element element) {
            return element(element);
        }
        return FilterResult.CONTINUE;
    }

    private void append(TextNode words) {
        if (text.isEmpty()) {
            if (words.isBlank()) {
                return;
            }
            textPlace = places.of(words);
            Element parent = words.parent();
            owner = parent == null ? owner : parent;
        }
        Spacing.append(text, words.getWholeText());
    }

    private FilterResult element(Element element) {
        ElementVisibility look = ElementVisibility.of(element);
        TagTraits tag = look.tag();
        if (tag.viewer()) {
            Attachment.shownBy(element)
                    .ifPresent(shown -> point(Reference.Kind.LINK, element, element.attr("title"), shown));
        }
        if (look.unseen() || look.struck()) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (tag.raised()) {
            InlineText.raise(text, HtmlText.of(element));
            return FilterResult.SKIP_ENTIRELY;
        }
        String name = element.normalName();
        if (name.equals("table")) {
            flush();
            return table(element);
        }
        if (name.equals("br") || tag.block()) {
            flush();
        }
        if (tag.heading() > 0) {
            headingLevel = tag.heading();
        }
        if (name.equals("img") && !element.attr("src").isBlank()) {
            point(Reference.Kind.IMAGE, element, element.attr("alt"), element.attr("src"));
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult table(Element table) {
        if (layoutTables.contains(table)) {
            return FilterResult.CONTINUE;
        }
        if (tables >= limits.tables()) {
            cuts.add(NoteCode.LIMIT_TABLES);
            return FilterResult.SKIP_ENTIRELY;
        }
        if (cells >= limits.cells()) {
            cuts.add(NoteCode.LIMIT_CELLS);
            return FilterResult.SKIP_ENTIRELY;
        }
        Grid grid = HtmlGrid.of(table, tables + 1, limits, cuts);
        cells += grid.squares();
        if (grid.rows().stream().allMatch(row -> row.size() < 2)) {
            return FilterResult.CONTINUE;
        }
        tables++;
        SourcePlace place = firstWords(table).map(places::of).orElse(textPlace);
        caption(table, place);
        found.add(new Found(new Block.Table(grid, place), table));
        return FilterResult.SKIP_ENTIRELY;
    }

    /** The caption is a paragraph before the table. */
    private void caption(Element table, SourcePlace place) {
        Element first = table.firstElementChild();
        if (first != null && first.normalName().equals("caption") && !ElementVisibility.isUnseen(first)) {
            String words = HtmlText.of(first);
            if (!words.isEmpty()) {
                found.add(new Found(new Block.Text(words, 0, place), table));
            }
        }
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            TagTraits tag = TagTraits.of(element);
            if (tag.block()) {
                flush();
            }
            if (tag.heading() > 0) {
                headingLevel = 0;
            }
            if (element.normalName().equals("a") && InlineText.leadsElsewhere(element.attr("href"))) {
                point(Reference.Kind.LINK, element, HtmlText.of(element), element.attr("href"));
            }
        }
        return FilterResult.CONTINUE;
    }

    private void point(Reference.Kind kind, Element element, String words, String target) {
        Reference reference = new Reference(kind, Spacing.trim(words), Spacing.trim(target));
        pointers.add(new Found(new Block.Pointer(reference), element));
    }

    /** Ends the paragraph that was being gathered. */
    void flush() {
        String words = Spacing.trim(text.toString());
        if (!words.isEmpty()) {
            found.add(new Found(new Block.Text(words, headingLevel, textPlace), owner));
        }
        text.setLength(0);
        found.addAll(pointers);
        pointers.clear();
    }

    /** A table stands where its first words do. */
    private static Optional<TextNode> firstWords(Element table) {
        return table.nodeStream(TextNode.class)
                .filter(words -> !words.isBlank())
                .findFirst();
    }
}
