package io.github.disclosurereport.ingest.internal.format.html;

import io.github.disclosurereport.ingest.Note;
import io.github.disclosurereport.ingest.NoteCode;
import io.github.disclosurereport.ingest.ReadLimits;
import io.github.disclosurereport.ingest.internal.document.Block;
import io.github.disclosurereport.ingest.internal.document.LinePieceLimit;
import io.github.disclosurereport.ingest.internal.document.Source;
import io.github.disclosurereport.ingest.internal.text.Spacing;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The front end for HTML: what a page shows, as blocks, without the portal around it. */
public final class HtmlSource {

    private static final int LOOK = 65_536;
    /** Word processors come to ten or so, but their documents have some hundreds of blocks, not as many as the limit. */
    private static final int TAGS_A_BLOCK = 4;

    private static final Pattern TAG = Pattern.compile(
            "<(?:!doctype html|html|head|body|table|tr|td|div|p|meta|h[1-6]|section|article|main)[\\s>/]",
            Pattern.CASE_INSENSITIVE);

    private HtmlSource() {}

    public static boolean isHtml(String text) {
        Matcher tag = TAG.matcher(text);
        int end = Math.min(text.length(), LOOK);
        for (int at = text.indexOf('<'); at >= 0 && at < end; at = text.indexOf('<', at + 1)) {
            if (tag.region(at, end).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    public static Source of(String source, ReadLimits limits) {
        int tags = (int) Math.min(Integer.MAX_VALUE - 1L, (long) TAGS_A_BLOCK * limits.blocks());
        String text = source.substring(0, end(source, tags));
        HtmlPage page = HtmlPage.of(text, limits);
        HtmlBlocks blocks = new HtmlBlocks(page, limits);
        page.document().body().filter(blocks);
        blocks.flush();
        List<Note> notes = blocks.notes();
        if (text.length() < source.length()) {
            notes.add(Note.of(NoteCode.LIMIT_TAGS, Integer.toString(tags)));
        }
        PageContent content = new PageContent(blocks.found());
        PageMetadata metadata = new PageMetadata(page.document().title(), page.elements(), content);
        List<Block> report = LinePieceLimit.limit(content.report(), limits, notes);
        Optional<LocalDate> published = metadata.published();
        notes.addAll(metadata.notes());
        page.elements()
                .gloss()
                .map(gloss -> Note.of(NoteCode.NOT_THE_PUBLISHERS_COPY, Spacing.brief(gloss.text())))
                .ifPresent(notes::add);
        return new Source(report, metadata.titles(), published, metadata.facts(), notes);
    }

    /** Where the tag begins with which there would be too many: the elements of a page take far more memory than its text. */
    private static int end(String text, int most) {
        if (text.length() <= most) {
            return text.length();
        }
        int at = -1;
        for (int tag = 0; tag <= most; tag++) {
            at = text.indexOf('<', at + 1);
            if (at < 0) {
                return text.length();
            }
        }
        return at;
    }
}
