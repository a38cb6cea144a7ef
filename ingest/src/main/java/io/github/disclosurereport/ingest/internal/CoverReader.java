package io.github.disclosurereport.ingest.internal;

import io.github.disclosurereport.model.Contact;
import io.github.disclosurereport.model.Cover;
import io.github.disclosurereport.model.Organ;
import io.github.disclosurereport.model.StatedPeriod;
import io.github.disclosurereport.narrative.Narrative;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the facts around the sections: from the title first, then the preamble, then the signature. */
final class CoverReader {

    /** How much of the preamble is searched: no report's is longer. */
    private static final int LONGEST = 20_000;

    private static final Pattern ANNOUNCED =
            Pattern.compile("(?:现将|现公布|公布|发布|编制)([^，,。；;《》、现]{2,40}?)(\\d{4})\\s{0,3}年度?\\s{0,3}政府信息公开");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})\\s{0,3}年度?\\s{0,3}政府信息公开");

    private CoverReader() {}

    /**
     * The cover.
     *
     * @param source what the page says of itself
     * @param preamble the blocks before the first section; the title is taken off
     * @param closing the signature
     * @param narratives makes text of blocks
     */
    static Cover read(Source source, List<Block> preamble, Closing closing, Narratives narratives) {
        String title = takeTitle(preamble);
        if (title.isEmpty()) {
            title = source.titles().stream()
                    .map(CoverReader::withoutSite)
                    .filter(ReportTitle::isTitle)
                    .findFirst()
                    .orElse("");
        }
        Narrative text = narratives.of(preamble, 1, Set.of());
        String words = text.text().substring(0, Math.min(LONGEST, text.text().length()));
        Optional<StatedPeriod> period = PeriodText.in(words);
        Contact contact = ContactText.of(words);
        return new Cover(
                Organ.named(organ(title, words, closing)),
                title,
                year(title, words, period),
                period,
                closing.date(),
                source.published(),
                contact,
                ContactText.webAddress(words),
                text);
    }

    private static String organ(String title, String preamble, Closing closing) {
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

    /** Takes the title off the blocks; one that begins with the year may have the organ's name on the line before. */
    private static String takeTitle(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Text text && ReportTitle.isTitle(text.text())) {
                blocks.remove(i);
                boolean organBefore = ReportTitle.organ(text.text()).isEmpty()
                        && i > 0
                        && blocks.get(i - 1) instanceof Block.Text before
                        && before.text().length() >= 2
                        && before.text().length() <= 40
                        && before.text().indexOf('。') < 0;
                if (organBefore && blocks.remove(i - 1) instanceof Block.Text before) {
                    return before.text() + text.text();
                }
                return text.text();
            }
        }
        return "";
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
