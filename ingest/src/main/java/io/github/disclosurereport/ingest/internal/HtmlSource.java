package io.github.disclosurereport.ingest.internal;

import io.github.disclosurereport.ingest.Note;
import io.github.disclosurereport.ingest.NoteCode;
import io.github.disclosurereport.ingest.ReadLimits;
import java.time.LocalDate;
import java.util.List;
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
        PageMetadata metadata = new PageMetadata(page, blocks.found());
        List<Block> content = LinePieces.limit(PageContent.of(blocks.found()), limits, notes);
        Optional<LocalDate> published = metadata.published();
        notes.addAll(metadata.notes());
        Element gloss = page.selectFirst("ruby rt");
        if (gloss != null) {
            notes.add(Note.of(NoteCode.NOT_THE_PUBLISHERS_COPY, Spacing.brief(gloss.text())));
        }
        return new Source(content, metadata.titles(), published, metadata.facts(), notes);
    }
}
