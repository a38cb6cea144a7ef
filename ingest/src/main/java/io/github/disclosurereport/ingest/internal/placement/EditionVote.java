package io.github.disclosurereport.ingest.internal.placement;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.ingest.Note;
import io.github.disclosurereport.ingest.NoteCode;
import io.github.disclosurereport.ingest.internal.lexicon.TableLabels;
import io.github.disclosurereport.ingest.internal.text.LabelNormalizer;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which edition's form a document follows, and why.
 *
 * @param edition the edition
 * @param reason what decided it
 * @param doubt labels that speak against it, if any
 */
public record EditionVote(Edition edition, Note reason, Optional<Note> doubt) {

    private static final int NAMED = 5;
    private static final Map<Edition, Set<String>> OWN = new EnumMap<>(Edition.class);

    static {
        for (Edition edition : Edition.values()) {
            OWN.put(edition, TableLabels.onlyIn(edition));
        }
    }

    /**
     * The labels of only one edition that occur in words run together, each but once, in order. 处理决定数量 is no label of its own inside
     * 本年处理决定数量.
     *
     * @param all the words of all lines of a table, run together
     * @return the keys of the labels
     */
    static Collection<String> labelsIn(String all) {
        String words = LabelNormalizer.spelt(all);
        Set<String> labels = new HashSet<>();
        OWN.values().forEach(labels::addAll);
        SortedMap<Integer, String> found = new TreeMap<>();
        for (String label : labels) {
            List<String> longer = labels.stream()
                    .filter(other -> other.length() > label.length() && other.endsWith(label))
                    .toList();
            for (int at = words.indexOf(label); at >= 0; at = words.indexOf(label, at + 1)) {
                int end = at + label.length();
                if (longer.stream().noneMatch(other -> words.startsWith(other, end - other.length()))) {
                    found.put(at, label);
                    break;
                }
            }
        }
        return found.values();
    }

    /**
     * Decides by the labels that only one edition prints, else by the year.
     *
     * @param keys the keys of the labels of the tables
     * @param year the report year, if known
     */
    public static EditionVote of(List<String> keys, OptionalInt year) {
        Map<Edition, Set<String>> found = new EnumMap<>(Edition.class);
        for (Edition edition : Edition.values()) {
            found.put(edition, new LinkedHashSet<>());
        }
        for (String key : keys) {
            OWN.forEach((edition, own) -> {
                if (own.contains(key)) {
                    Objects.requireNonNull(found.get(edition)).add(key);
                }
            });
        }
        Set<String> old = Objects.requireNonNull(found.get(Edition.E2019));
        Set<String> current = Objects.requireNonNull(found.get(Edition.E2021));
        if (old.size() == current.size()) {
            return byYear(year);
        }
        Edition winner = old.size() > current.size() ? Edition.E2019 : Edition.E2021;
        Set<String> against = winner == Edition.E2019 ? current : old;
        Optional<Note> doubt = against.isEmpty()
                ? Optional.empty()
                : Optional.of(Note.of(NoteCode.EDITION_MIXED, winner.id(), named(against)));
        Set<String> proof = winner == Edition.E2019 ? old : current;
        return new EditionVote(winner, Note.of(NoteCode.EDITION_BY_LABELS, winner.id(), named(proof)), doubt);
    }

    private static EditionVote byYear(OptionalInt year) {
        Optional<Edition> due = year.isPresent() ? Edition.forReportYear(year.getAsInt()) : Optional.empty();
        if (due.isPresent()) {
            Note reason = Note.of(NoteCode.EDITION_BY_YEAR, due.get().id(), Integer.toString(year.getAsInt()));
            return new EditionVote(due.get(), reason, Optional.empty());
        }
        Edition latest = Edition.E2021;
        return new EditionVote(latest, Note.of(NoteCode.EDITION_ASSUMED, latest.id()), Optional.empty());
    }

    private static String named(Set<String> keys) {
        return keys.stream().limit(NAMED).map(TableLabels::printed).collect(Collectors.joining("、"));
    }
}
