package io.github.disclosurereport.validation.pack;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The lines of a pack by the word they begin with and what they are about, in the order of the pack. */
final class Entries {

    private final Map<Keyword, Map<String, Entry>> byKeyword = new EnumMap<>(Keyword.class);

    /**
     * Sorts the lines.
     *
     * @throws RulePackException if two begin with the same word and are about the same thing
     */
    Entries(List<Entry> entries) throws RulePackException {
        for (Keyword keyword : Keyword.values()) {
            byKeyword.put(keyword, new LinkedHashMap<>());
        }
        for (Entry entry : entries) {
            Entry first = under(entry.keyword()).putIfAbsent(entry.key(), entry);
            if (first != null) {
                throw entry.subject()
                        .wrong("twice", Map.of("line", first.subject().line()));
            }
        }
    }

    private Map<String, Entry> under(Keyword keyword) {
        return Objects.requireNonNull(byKeyword.get(keyword));
    }

    Collection<Entry> of(Keyword keyword) {
        return under(keyword).values();
    }

    Optional<Entry> find(Keyword keyword, String subject) {
        return Optional.ofNullable(under(keyword).get(subject));
    }
}
