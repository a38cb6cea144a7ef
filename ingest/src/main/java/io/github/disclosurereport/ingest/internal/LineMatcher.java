package io.github.disclosurereport.ingest.internal;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the line of the form that a label means. Short labels that also head columns need their number or their place. */
final class LineMatcher {

    private static final int MOST_PIECES = 14;
    private static final int MOST_KEYS = 2_000;
    /** Labels shorter than this are matched as a whole only. */
    private static final int DISTINCTIVE = 6;
    /** Words that a publisher may add to a label. */
    private static final int MOST_EXTRA = 8;

    /** Words that make a part of a line's figures of it. No label of the form has them. */
    private static final Pattern PART = Pattern.compile("其中|网上|线上|线下|网络|小计");

    private final TableLabels labels;
    private static final Pattern GROUP = Pattern.compile("[(][一二三四五六七八九十]{1,2}[)]");
    private static final int LONG = 200;

    private final Map<String, FormLine> byKey = new HashMap<>();
    /** Numbered labels, looked for at the end of other words. */
    private final Map<String, FormLine> ends = new LinkedHashMap<>();

    private final int longest;
    /** Keys made so far: the same labels are looked at again and again. */
    private final Map<String, String> keys = new HashMap<>();

    LineMatcher(TableLabels labels) {
        this.labels = labels;
        labels.lines().forEach(line -> line.keys().forEach(key -> byKey.put(key, line)));
        labels.lines()
                .forEach(line -> line.numbered().stream()
                        .filter(own ->
                                own.length() > DISTINCTIVE && !line.keys().contains(own))
                        .forEach(own -> ends.put(own, line)));
        this.longest = byKey.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    /**
     * The line that a label means.
     *
     * @param pieces what stands before the figures, left to right; the line's own label is the last of it, maybe in pieces
     * @param previous the line placed just before, if any
     */
    Optional<FormLine> match(List<String> pieces, Optional<FormLine> previous) {
        String joined = "";
        Optional<FormLine> similar = Optional.empty();
        for (int n = 1; n <= Math.min(MOST_PIECES, pieces.size()); n++) {
            joined = pieces.get(pieces.size() - n) + joined;
            if (isPart(joined)) {
                return Optional.empty();
            }
            String key = key(joined);
            FormLine exact = byKey.get(key);
            if (exact != null && isCertain(exact, joined, pieces, previous)) {
                return Optional.of(exact);
            }
            if (similar.isEmpty()) {
                similar = similar(key);
            }
            if (joined.length() > 4 * longest) {
                break;
            }
        }
        return similar.isPresent() ? similar : numberedEnd(joined);
    }

    private static boolean isPart(String text) {
        return PART.matcher(text.length() > LONG ? text : LabelKey.fold(text)).find();
    }

    private String key(String text) {
        if (keys.size() > MOST_KEYS) {
            keys.clear();
        }
        return keys.computeIfAbsent(text, LabelKey::of);
    }

    private boolean isCertain(FormLine line, String joined, List<String> pieces, Optional<FormLine> previous) {
        String numbered = LabelKey.numbered(LabelKey.withoutRemark(joined));
        if (!labels.isColumn(key(joined)) || line.numbered().contains(numbered)) {
            return true;
        }
        if (isSubtotal(line, pieces)) {
            return false;
        }
        // Without its number, 其他 or 总计 is a line only right after the line before it, and not among column heads.
        if (pieces.stream().filter(piece -> labels.isColumn(key(piece))).count() > 1) {
            return false;
        }
        int index = labels.lines().indexOf(line);
        return previous.filter(before -> labels.lines().indexOf(before) == index - 1)
                .isPresent();
    }

    /** Whether 总计 without its number stands inside a numbered group, as （六）其他处理, and so may be that group's total. */
    private static boolean isSubtotal(FormLine line, List<String> pieces) {
        return line.keys().contains("总计")
                && pieces.subList(0, pieces.size() - 1).stream()
                        .anyMatch(piece -> GROUP.matcher(LabelKey.fold(piece)).lookingAt());
    }

    /** A label cut short, or one with words added at its end. */
    private Optional<FormLine> similar(String key) {
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
                && key.chars().skip(own.length()).noneMatch(Character::isDigit);
    }

    /** A label with its number right after other words, such as a broken group label. */
    private Optional<FormLine> numberedEnd(String joined) {
        String words = LabelKey.numbered(joined);
        for (Map.Entry<String, FormLine> end : ends.entrySet()) {
            if (words.endsWith(end.getKey())) {
                return Optional.of(end.getValue());
            }
        }
        return Optional.empty();
    }
}
