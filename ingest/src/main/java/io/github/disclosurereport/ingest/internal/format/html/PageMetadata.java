package io.github.disclosurereport.ingest.internal.format.html;

import io.github.disclosurereport.ingest.Note;
import io.github.disclosurereport.ingest.NoteCode;
import io.github.disclosurereport.ingest.internal.document.Block;
import io.github.disclosurereport.ingest.internal.document.PageFacts;
import io.github.disclosurereport.ingest.internal.text.DateText;
import io.github.disclosurereport.ingest.internal.text.Spacing;
import io.github.disclosurereport.narrative.Reference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What a page says of itself beside the report: in its head, in its index table (索引号, 发布机构, 发布日期), in its address. */
final class PageMetadata {

    private static final List<String> DATES =
            List.of("pubdate", "publishdate", "article:published_time", "firstpublishedtime");
    private static final List<String> SOURCES = List.of("contentsource", "source");
    private static final int LONGEST = 200;
    /** A table larger than this is no index table. */
    private static final int MOST_CELLS = 60;

    private static final Pattern DATE = Pattern.compile("(?:发布|公开)(?:日期|时间)\\s{0,3}[:：]?\\s{0,3}(?=\\d)");
    private static final Pattern ORGAN =
            Pattern.compile("(?:发布机构|发布单位|发文机关|发文机构|公开主体)\\s{0,3}[:：]?\\s{0,3}([^\\s:：|]{2,40})");
    /** As content systems write addresses: /t20250123_123.html, /art/2025/1/23/art_1.html, /2025-01/23/content_1.htm. */
    private static final Pattern IN_ADDRESS = Pattern.compile(
            "/t(20\\d\\d)(\\d\\d)(\\d\\d)_\\d|/art/(20\\d\\d)/(\\d{1,2})/(\\d{1,2})/|/(20\\d\\d)-(\\d\\d)/(\\d\\d)/");

    private final String title;
    private final PageElements elements;
    private final List<HtmlBlocks.Found> found;
    private final List<Note> notes = new ArrayList<>();
    private final Set<LocalDate> shown = new LinkedHashSet<>();
    private String publisher = "";

    /**
     * The metadata of a page.
     *
     * @param title what its head calls it
     * @param elements elements that may say something of it
     * @param content what it shows
     */
    PageMetadata(String title, PageElements elements, PageContent content) {
        this.title = title;
        this.elements = elements;
        this.found = content.found();
        for (String name : DATES) {
            meta(name).flatMap(DateText::first).ifPresent(shown::add);
        }
        // An index stands before the report; what stands behind it may be the dates of other pages.
        content.before().forEach(one -> index(one.block()));
        for (String name : SOURCES) {
            publisher = publisher.isEmpty() ? meta(name).orElse("") : publisher;
        }
    }

    /** What the page calls itself, best first. */
    List<String> titles() {
        List<String> titles = new ArrayList<>();
        elements.headings().forEach(heading -> titles.add(Spacing.trim(heading.text())));
        meta("articletitle").ifPresent(titles::add);
        titles.add(Spacing.trim(title));
        return titles;
    }

    /** The date of publication: of the head, else of the index table, else of the address. Notes what is doubtful about it. */
    Optional<LocalDate> published() {
        if (shown.isEmpty()) {
            Optional<LocalDate> date = inAddress();
            date.ifPresent(day -> notes.add(Note.of(NoteCode.PUBLISHED_BY_ADDRESS, day.toString())));
            return date;
        }
        LocalDate first = shown.iterator().next();
        if (shown.size() > 1) {
            List<String> all = shown.stream().map(LocalDate::toString).toList();
            notes.add(Note.of(NoteCode.PUBLISHED_DIFFERS, String.join("、", all), first.toString()));
        }
        return Optional.of(first);
    }

    PageFacts facts() {
        Set<String> documents = new LinkedHashSet<>();
        int pictures = 0;
        for (HtmlBlocks.Found one : found) {
            if (one.block() instanceof Block.Pointer pointer) {
                Reference reference = pointer.reference();
                if (reference.kind() == Reference.Kind.IMAGE) {
                    pictures++;
                } else if (Attachment.isDocument(reference.target())) {
                    documents.add(reference.target());
                }
            }
        }
        return new PageFacts(
                publisher, List.copyOf(documents), pictures, elements.isScripted(), elements.asksForPassword());
    }

    List<Note> notes() {
        return notes;
    }

    /** An index stands in a small table or in short lines. */
    private void index(Block block) {
        if (block instanceof Block.Table table && table.grid().squares() <= MOST_CELLS) {
            table.grid().words().forEach(row -> index(String.join(" ", row)));
        } else if (block instanceof Block.Text text) {
            index(text.text());
        }
    }

    private void index(String line) {
        boolean named = line.indexOf('发') >= 0 || line.indexOf('公') >= 0;
        if (!named || line.length() > LONGEST || line.indexOf('。') >= 0) {
            return;
        }
        Matcher date = DATE.matcher(line);
        if (date.find()) {
            DateText.first(line.substring(date.end())).ifPresent(shown::add);
        }
        Matcher organ = ORGAN.matcher(line);
        if (publisher.isEmpty() && organ.find()) {
            publisher = organ.group(1);
        }
    }

    private Optional<LocalDate> inAddress() {
        List<String> addresses = new ArrayList<>();
        elements.canonical().forEach(link -> addresses.add(link.attr("href")));
        meta("og:url").ifPresent(addresses::add);
        meta("url").ifPresent(addresses::add);
        return addresses.stream()
                .map(PageMetadata::dateIn)
                .flatMap(Optional::stream)
                .findFirst();
    }

    static Optional<LocalDate> dateIn(String address) {
        Matcher date = IN_ADDRESS.matcher(address);
        if (!date.find()) {
            return Optional.empty();
        }
        int first = date.group(1) != null ? 1 : date.group(4) != null ? 4 : 7;
        return DateText.of(number(date, first), number(date, first + 1), number(date, first + 2));
    }

    private static int number(Matcher match, int group) {
        return Integer.parseInt(match.group(group));
    }

    private Optional<String> meta(String name) {
        for (Element meta : elements.metas()) {
            String own = meta.hasAttr("name") ? meta.attr("name") : meta.attr("property");
            if (own.toLowerCase(Locale.ROOT).equals(name)) {
                return Optional.of(Spacing.trim(meta.attr("content")));
            }
        }
        return Optional.empty();
    }
}
