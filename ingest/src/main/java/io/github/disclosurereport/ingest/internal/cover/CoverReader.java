package io.github.disclosurereport.ingest.internal.cover;

import io.github.disclosurereport.form.Section;
import io.github.disclosurereport.ingest.internal.document.Block;
import io.github.disclosurereport.ingest.internal.document.Source;
import io.github.disclosurereport.ingest.internal.lexicon.ReportTitle;
import io.github.disclosurereport.ingest.internal.structure.Outline;
import io.github.disclosurereport.ingest.internal.text.LabelNormalizer;
import io.github.disclosurereport.ingest.internal.text.Spacing;
import io.github.disclosurereport.model.Contact;
import io.github.disclosurereport.model.Cover;
import io.github.disclosurereport.model.Organ;
import io.github.disclosurereport.model.StatedPeriod;
import io.github.disclosurereport.narrative.Narrative;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the facts around the sections: from the title first, then the preamble, then the signature. */
public final class CoverReader {

    /** How much of the preamble is searched: no report's is longer. */
    private static final int LONGEST = 20_000;

    /** Organ and year stand so many lines before the rest of the title at most, empty ones included. */
    private static final int LINES_BEFORE = 3;

    private static final Pattern ANNOUNCED =
            Pattern.compile("(?:现将|现公布|公布|发布|编制)([^，,。；;《》、现]{2,40}?)(\\d{4})\\s{0,3}年度?\\s{0,3}政府信息公开");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})\\s{0,3}年度?\\s{0,3}政府信息公开");

    /** So many titles are looked at; lists of them are no reports. */
    private static final int MOST_TITLES = 50;

    private CoverReader() {}

    /**
     * The cover.
     *
     * @param source what the page says of itself
     * @param preamble the blocks before the first section; the title is taken off
     * @param sections the prose of the sections, where some reports state the facts of a preamble
     * @param closing the signature
     * @param narratives makes text of blocks
     */
    public static Cover read(
            Source source,
            List<Block> preamble,
            List<Outline.Part> sections,
            Signature closing,
            Narratives narratives) {
        String title = takeTitle(preamble, source.titles());
        if (title.isEmpty()) {
            title = source.titles().stream()
                    .map(CoverReader::withoutSite)
                    .filter(ReportTitle::isTitle)
                    .findFirst()
                    .orElse("");
        }
        Narrative text = narratives.of(preamble, 1, Set.of());
        String words = cut(text.text());
        String overview = words(sections, Section.OVERVIEW);
        Optional<StatedPeriod> period = PeriodText.in(words).or(() -> PeriodText.announcedIn(overview));
        String named = organ(title, words, closing);
        return new Cover(
                Organ.named(named.isEmpty() ? source.facts().publisher() : named),
                title,
                year(title, words, period),
                period,
                closing.date(),
                source.published(),
                contact(words, overview, words(sections, Section.OTHER_MATTERS)),
                ContactText.webAddress(words),
                text);
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(LONGEST, text.length()));
    }

    /** The first words of a section, a paragraph a line. */
    private static String words(List<Outline.Part> sections, Section wanted) {
        StringBuilder words = new StringBuilder();
        for (Outline.Part part : sections) {
            for (Block block : part.section() == wanted ? part.blocks() : List.<Block>of()) {
                if (block instanceof Block.Text text && words.length() < LONGEST) {
                    words.append(text.text()).append('\n');
                }
            }
        }
        return cut(words.toString());
    }

    /** The contact of the first text that names a telephone or an address. */
    private static Contact contact(String... texts) {
        for (String text : texts) {
            Contact contact = ContactText.of(text);
            if (!contact.telephone().isEmpty() || !contact.address().isEmpty()) {
                return contact;
            }
        }
        return ContactText.of(texts[0]);
    }

    private static String organ(String title, String preamble, Signature closing) {
        String named = title.isEmpty() ? "" : ReportTitle.organ(title);
        if (!named.isEmpty()) {
            return named;
        }
        Matcher announced = ANNOUNCED.matcher(preamble);
        return announced.find() ? Spacing.trim(announced.group(1)) : closing.organ();
    }

    private static OptionalInt year(String title, String preamble, Optional<StatedPeriod> period) {
        OptionalInt year = ReportTitle.year(title);
        Matcher announced = ANNOUNCED.matcher(preamble);
        if (year.isEmpty() && announced.find()) {
            year = OptionalInt.of(Integer.parseInt(announced.group(2)));
        }
        Matcher said = YEAR.matcher(preamble);
        if (year.isEmpty() && said.find()) {
            year = OptionalInt.of(Integer.parseInt(said.group(1)));
        }
        if (year.isEmpty() && period.flatMap(StatedPeriod::from).isPresent()) {
            year = OptionalInt.of(
                    period.flatMap(StatedPeriod::from).orElseThrow().getYear());
        }
        return year;
    }

    /** Takes the title off the blocks; organ and year may stand on lines of their own before the rest of it. */
    private static String takeTitle(List<Block> blocks, List<String> pageTitles) {
        List<Integer> titles = new ArrayList<>();
        for (int i = 0; i < blocks.size() && titles.size() < MOST_TITLES; i++) {
            if (blocks.get(i) instanceof Block.Text text && ReportTitle.isTitle(text.text())) {
                titles.add(i);
            }
        }
        if (titles.isEmpty()) {
            return "";
        }
        int own = titles.size() == 1 ? titles.get(0) : own(titles, blocks, pageTitles);
        Block.Text title = (Block.Text) blocks.remove(own);
        return withLinesBefore(blocks, own - 1, title.text());
    }

    /** Of several titles, as a menu has them, that of the page itself, else that of the stated period's year, else the first. */
    private static int own(List<Integer> titles, List<Block> blocks, List<String> pageTitles) {
        StringBuilder words = new StringBuilder();
        for (Block block : blocks) {
            if (block instanceof Block.Text text && words.length() < LONGEST) {
                words.append(text.text()).append('\n');
            }
        }
        Optional<Integer> stated =
                PeriodText.in(cut(words.toString())).flatMap(StatedPeriod::from).map(LocalDate::getYear);
        Integer ofYear = null;
        for (int at : titles) {
            String title = ((Block.Text) blocks.get(at)).text();
            OptionalInt year = ReportTitle.year(title);
            String fold = LabelNormalizer.fold(title);
            if (year.isPresent()
                    && pageTitles.stream().map(LabelNormalizer::fold).anyMatch(page -> page.contains(fold))) {
                return at;
            }
            boolean due = stated.isPresent() && year.isPresent() && stated.get() == year.getAsInt();
            ofYear = ofYear == null && due ? Integer.valueOf(at) : ofYear;
        }
        return ofYear == null ? titles.get(0) : ofYear;
    }

    private static String withLinesBefore(List<Block> blocks, int last, String line) {
        String title = line;
        for (int i = last; i >= Math.max(0, last - LINES_BEFORE); i--) {
            if (!(blocks.get(i) instanceof Block.Text before)
                    || !ReportTitle.organ(title).isEmpty()) {
                return title;
            }
            if (ReportTitle.mayBeOrgan(before.text())) {
                blocks.remove(i);
                title = before.text() + title;
            } else if (!before.text().isEmpty()) {
                return title;
            }
        }
        return title;
    }

    /** A page title without the name of the site behind it. */
    private static String withoutSite(String title) {
        int cut = title.length();
        for (String divider : List.of("_", "|", "-", "–", "—")) {
            int at = title.indexOf(divider);
            cut = at > 0 ? Math.min(cut, at) : cut;
        }
        return Spacing.trim(title.substring(0, cut));
    }
}
