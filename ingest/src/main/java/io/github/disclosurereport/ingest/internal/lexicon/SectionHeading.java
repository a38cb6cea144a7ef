package io.github.disclosurereport.ingest.internal.lexicon;

import io.github.disclosurereport.form.Section;
import io.github.disclosurereport.ingest.internal.text.LabelNormalizer;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A line that opens one of the six sections. Its words decide, its number only confirms: published reports repeat and skip numbers.
 *
 * @param section the section that the words mean
 * @param misnumbered whether the line bears another number
 */
public record SectionHeading(Section section, boolean misnumbered) {

    private static final int SHORTEST = 4;
    private static final int LONGEST = 45;
    private static final String NUMERALS = "一二三四五六七八九十";
    private static final Pattern NUMBERED = Pattern.compile("([一二三四五六七八九十])[、.,:](.+)");

    /** Numbers that open topics too: only those of prose are taken for sections so, the others have their tables to tell them. */
    private static final Pattern OTHERWISE = Pattern.compile("(?:第([一二三四五六])部分|([1-6])[、.,:])[、.,:]?(.+)");

    /** The headings as the form prints them: most are so, and need no closer look. */
    private static final Map<String, SectionHeading> PRINTED = Stream.of(Section.values())
            .collect(Collectors.toUnmodifiableMap(Section::heading, section -> new SectionHeading(section, false)));

    /**
     * The heading that a line is, if it is one.
     *
     * @param text the line
     * @param current the section that the line stands in, empty before section 一
     */
    public static Optional<SectionHeading> of(String text, Optional<Section> current) {
        if (text.length() > LONGEST || text.length() < SHORTEST || text.indexOf('|') >= 0) {
            return Optional.empty();
        }
        SectionHeading printed = PRINTED.get(text);
        if (printed != null) {
            return Optional.of(printed);
        }
        Optional<Section> meant = Section.ofTitle(text);
        if (meant.isEmpty()) {
            return Optional.empty();
        }
        String fold = LabelNormalizer.fold(text);
        Section section = meant.get();
        if (fold.endsWith("。") || fold.endsWith(";")) {
            return isWhole(section, fold, current) ? Optional.of(new SectionHeading(section, false)) : Optional.empty();
        }
        if (isOtherwiseNumbered(section, fold, current)) {
            return Optional.of(new SectionHeading(section, false));
        }
        Matcher numbered = NUMBERED.matcher(fold);
        int number = numbered.matches() ? NUMERALS.indexOf(numbered.group(1)) : -1;
        boolean heading =
                number < 0 ? section.accepts(fold) && fold.length() > 3 : plausible(section, fold, number, current);
        return heading
                ? Optional.of(new SectionHeading(section, number >= 0 && section.ordinal() != number))
                : Optional.empty();
    }

    /** Whether a sentence is a later section's own number and an accepted title, and nothing else. */
    private static boolean isWhole(Section section, String fold, Optional<Section> current) {
        Matcher numbered = NUMBERED.matcher(fold.substring(0, fold.length() - 1));
        return numbered.matches()
                && NUMERALS.indexOf(numbered.group(1)) == section.ordinal()
                && section.accepts(numbered.group(2))
                && current.filter(now -> section.compareTo(now) <= 0).isEmpty();
    }

    /** Whether a section of prose has its own number in figures or as 第一部分, and a title that is accepted for it. */
    private static boolean isOtherwiseNumbered(Section section, String fold, Optional<Section> current) {
        Matcher matcher = OTHERWISE.matcher(fold);
        if (section.hasTable() || !matcher.matches()) {
            return false;
        }
        int number = matcher.group(1) == null ? matcher.group(2).charAt(0) - '1' : NUMERALS.indexOf(matcher.group(1));
        return number == section.ordinal()
                && section.accepts(matcher.group(3))
                && current.filter(now -> section.compareTo(now) <= 0).isEmpty();
    }

    private static boolean plausible(Section section, String fold, int number, Optional<Section> current) {
        if (section.accepts(fold)) {
            return true;
        }
        if (current.filter(now -> section.ordinal() <= now.ordinal()).isPresent()) {
            return false;
        }
        if (section.ordinal() == number) {
            return true;
        }
        // Odd words under an odd number: only where a section of prose is due next, since 一、主动公开情况 also opens a topic.
        return !section.hasTable()
                && current.filter(now -> section.ordinal() == now.ordinal() + 1).isPresent();
    }
}
