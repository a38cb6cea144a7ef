package io.github.disclosurereport.ingest.internal;

import io.github.disclosurereport.ingest.Note;
import io.github.disclosurereport.ingest.ReadLimits;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The front end for HTML: what a page shows, as blocks, without the portal around it. */
final class HtmlSource {

    private static final int LOOK = 65_536;
    private static final Pattern TAG = Pattern.compile(
            "<(?:!doctype html|html|head|body|table|tr|td|div|p|meta|h[1-6]|section|article|main)[\\s>/]",
            Pattern.CASE_INSENSITIVE);

    private HtmlSource() {}

    static boolean isHtml(String text) {
        return TAG.matcher(text.substring(0, Math.min(text.length(), LOOK))).find();
    }

    static Source of(String text, ReadLimits limits) {
        Parser parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(limits.depth());
        Document page = parser.parseInput(text, "");
        HtmlBlocks blocks = new HtmlBlocks(page, limits);
        page.body().filter(blocks);
        blocks.flush();
        List<Note> notes = blocks.notes();
        List<Element> metas = page.select("meta[content]");
        List<Block> content = LinePieces.limit(PageContent.of(blocks.found()), limits, notes);
        return new Source(
                content, titles(page, metas), published(metas).or(() -> PageContent.published(blocks.found())), notes);
    }

    private static List<String> titles(Document page, List<Element> metas) {
        List<String> titles = new ArrayList<>();
        page.select("h1").stream().limit(10).forEach(h1 -> titles.add(Spacing.trim(h1.text())));
        meta(metas, "articletitle").ifPresent(titles::add);
        titles.add(Spacing.trim(page.title()));
        return titles;
    }

    private static Optional<LocalDate> published(List<Element> metas) {
        for (String name : List.of("pubdate", "publishdate", "article:published_time", "firstpublishedtime")) {
            Optional<LocalDate> date = meta(metas, name).flatMap(DateText::first);
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> meta(List<Element> metas, String name) {
        for (Element meta : metas) {
            String own = meta.hasAttr("name") ? meta.attr("name") : meta.attr("property");
            if (own.toLowerCase(Locale.ROOT).equals(name)) {
                return Optional.of(Spacing.trim(meta.attr("content")));
            }
        }
        return Optional.empty();
    }
}
