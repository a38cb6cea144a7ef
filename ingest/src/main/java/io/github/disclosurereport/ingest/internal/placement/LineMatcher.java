package io.github.disclosurereport.ingest.internal.placement;

import io.github.disclosurereport.ingest.internal.lexicon.FormLine;
import io.github.disclosurereport.ingest.internal.lexicon.LineIndex;
import io.github.disclosurereport.ingest.internal.lexicon.TableLabels;
import io.github.disclosurereport.ingest.internal.text.LabelDistance;
import io.github.disclosurereport.ingest.internal.text.LabelNormalizer;
import io.github.disclosurereport.ingest.internal.text.LabelQualifiers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the line of the form that a label means. Short labels that also head columns need their number or their place. */
final class LineMatcher {

    private static final int MOST_PIECES = 14;
    private static final int MOST_KEYS = 2_000;

    private static final Pattern GROUP = Pattern.compile("[(][一二三四五六七八九十]{1,2}[)]");

    private final TableLabels labels;
    private final LineIndex lines;
    /** Keys made so far: the same labels are looked at again and again. */
    private final Map<String, String> keys = new HashMap<>();

    LineMatcher(TableLabels labels) {
        this.labels = labels;
        this.lines = labels.index();
    }

    /**
     * The line that a label means.
     *
     * @param pieces what stands before the figures, left to right; the line's own label is the last of it, maybe in pieces
     * @param previous the line placed just before, if any
     */
    Optional<FormLine> match(List<String> pieces, Optional<FormLine> previous) {
        if (pieces.isEmpty()) {
            return Optional.empty();
        }
        String last = pieces.get(pieces.size() - 1);
        FormLine printed = lines.printed(last);
        if (printed != null) {
            return Optional.of(printed);
        }
        String joined = "";
        Optional<FormLine> similar = Optional.empty();
        for (int n = 1; n <= Math.min(MOST_PIECES, pieces.size()); n++) {
            joined = pieces.get(pieces.size() - n) + joined;
            if (LabelQualifiers.arePart(joined)) {
                return Optional.empty();
            }
            String key = key(joined);
            FormLine exact = lines.exactly(key);
            if (exact != null && isCompared(exact, joined)) {
                return Optional.empty();
            }
            if (exact != null && isCertain(exact, joined, pieces, previous)) {
                return Optional.of(exact);
            }
            if (similar.isEmpty()) {
                similar = lines.similar(key);
            }
            if (joined.length() > 4 * lines.longest()) {
                break;
            }
        }
        String whole = joined;
        return similar.or(() -> lines.atEnd(LabelNormalizer.numbered(whole), labels::isFragment))
                .or(() -> lines.misspelt(LabelNormalizer.numbered(last)))
                .or(() -> due(LabelNormalizer.numbered(last), previous));
    }

    /** The line below the previous one, if a label is likely meant for it. */
    private Optional<FormLine> due(String numbered, Optional<FormLine> previous) {
        return lines.below(previous)
                .filter(line -> line.numbered().stream().anyMatch(own -> LabelDistance.isLikely(own, numbered)));
    }

    private String key(String text) {
        if (keys.size() > MOST_KEYS) {
            keys.clear();
        }
        return keys.computeIfAbsent(text, LabelNormalizer::of);
    }

    /** Whether a label is that of a line but for a remark in brackets, as （比上年增减）. */
    private static boolean isCompared(FormLine line, String label) {
        return line.printed().stream().allMatch(printed -> LabelQualifiers.areCompared(printed, label));
    }

    private boolean isCertain(FormLine line, String joined, List<String> pieces, Optional<FormLine> previous) {
        if (!labels.isColumn(key(joined))
                || line.numbered().contains(LabelNormalizer.numbered(LabelNormalizer.withoutRemark(joined)))) {
            return true;
        }
        if (isSubtotal(line, pieces)) {
            return false;
        }
        // Without its number, 其他 or 总计 is a line only right after the line before it, and not among column heads.
        if (pieces.stream().filter(piece -> labels.isColumn(key(piece))).count() > 1) {
            return false;
        }
        return previous.filter(before -> lines.follows(line, before)).isPresent();
    }

    /** Whether 总计 without its number stands inside a numbered group, as （六）其他处理, and so may be that group's total. */
    private static boolean isSubtotal(FormLine line, List<String> pieces) {
        return line.keys().contains("总计")
                && pieces.subList(0, pieces.size() - 1).stream()
                        .anyMatch(piece ->
                                GROUP.matcher(LabelNormalizer.fold(piece)).lookingAt());
    }
}
