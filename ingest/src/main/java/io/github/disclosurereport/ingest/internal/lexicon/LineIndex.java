package io.github.disclosurereport.ingest.internal.lexicon;

import io.github.disclosurereport.ingest.internal.text.LabelDistance;
import io.github.disclosurereport.ingest.internal.text.LabelNormalizer;
import io.github.disclosurereport.ingest.internal.text.LabelQualifiers;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The lines of a table by their keys. Made once a table of the form, since every document asks it. */
public final class LineIndex {

    /** Labels shorter than this are matched as a whole only. */
    private static final int DISTINCTIVE = 6;
    /** Words that a publisher may add to a label. */
    private static final int MOST_EXTRA = 8;

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}年");

    private final Map<String, FormLine> byKey = new HashMap<>();
    /** By their labels as the form prints them: most publishers keep those to the letter. */
    private final Map<String, FormLine> printed = new HashMap<>();
    /** Numbered labels, looked for at the end of other words. */
    private final Map<String, FormLine> ends = new LinkedHashMap<>();

    private final List<FormLine> lines;
    private final int longest;

    LineIndex(List<FormLine> lines) {
        this.lines = lines;
        int most = 0;
        for (FormLine line : lines) {
            for (String key : line.keys()) {
                byKey.put(key, line);
                most = Math.max(most, key.length());
            }
            for (String own : line.numbered()) {
                if (!line.keys().contains(own)) {
                    ends.put(own, line);
                }
            }
        }
        this.longest = most;
        for (FormLine line : lines) {
            for (String label : line.printed()) {
                if (line.equals(byKey.get(LabelNormalizer.of(label)))) {
                    printed.put(label, line);
                }
            }
        }
    }

    /** The line whose label is printed so, to the letter. */
    @Nullable
    public FormLine printed(String label) {
        return printed.get(label);
    }

    /** The length of the longest key. */
    public int longest() {
        return longest;
    }

    @Nullable
    public FormLine exactly(String key) {
        return byKey.get(key);
    }

    /** Whether a line is the next below another. */
    public boolean follows(FormLine line, FormLine before) {
        int at = lines.indexOf(line);
        return at > 0 && lines.get(at - 1).equals(before);
    }

    /** The line below another; the first if there is no other. */
    public Optional<FormLine> below(Optional<FormLine> before) {
        int at = before.map(lines::indexOf).orElse(-1) + 1;
        return at < lines.size() ? Optional.of(lines.get(at)) : Optional.empty();
    }

    /** A label cut short, or one with words added at its end. */
    public Optional<FormLine> similar(String key) {
        if (key.length() < DISTINCTIVE) {
            return Optional.empty();
        }
        FormLine found = null;
        for (Map.Entry<String, FormLine> entry : byKey.entrySet()) {
            String own = entry.getKey();
            boolean cutShort = own.startsWith(key) && key.length() * 5 >= own.length() * 3;
            boolean longer = own.length() >= DISTINCTIVE && isSlightlyMore(key, own);
            if (cutShort || longer) {
                if (found != null && !found.equals(entry.getValue())) {
                    return Optional.empty();
                }
                found = entry.getValue();
            }
        }
        return Optional.ofNullable(found);
    }

    private static boolean isSlightlyMore(String key, String own) {
        return key.startsWith(own)
                && key.length() <= own.length() + MOST_EXTRA
                && !LabelQualifiers.areCompared(own, key)
                && key.chars().skip(own.length()).noneMatch(Character::isDigit);
    }

    /**
     * A label with its number in which a few characters are others, are missing or are too many. Of lines with that number only one
     * may be meant.
     *
     * @param numbered the label with its number
     */
    public Optional<FormLine> misspelt(String numbered) {
        FormLine found = null;
        for (FormLine line : lines) {
            for (String own : line.numbered()) {
                if (LabelDistance.isSlight(own, numbered)) {
                    if (found != null && !found.equals(line)) {
                        return Optional.empty();
                    }
                    found = line;
                }
            }
        }
        return Optional.ofNullable(found);
    }

    /**
     * A label with its number right after other words, such as a broken group label.
     *
     * @param words the words with all numbers
     * @param isGroup whether what stands before is the label of a group: a short label is found behind such only
     */
    public Optional<FormLine> atEnd(String words, Predicate<String> isGroup) {
        for (Map.Entry<String, FormLine> end : ends.entrySet()) {
            String own = end.getKey();
            // A year before it makes it the line of that year.
            if (words.endsWith(own)
                    && !YEAR.matcher(words).find()
                    && (own.length() > DISTINCTIVE
                            || isGroup.test(words.substring(0, words.length() - own.length())))) {
                return Optional.of(end.getValue());
            }
        }
        return Optional.empty();
    }
}
