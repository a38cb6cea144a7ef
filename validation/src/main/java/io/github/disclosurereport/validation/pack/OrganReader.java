package io.github.disclosurereport.validation.pack;

import io.github.disclosurereport.model.Organ;
import io.github.disclosurereport.model.OrganKind;
import io.github.disclosurereport.model.OrganLevel;
import io.github.disclosurereport.model.ReportScope;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads what a pack says of an organ: kind, level and scope in any order, since no two of them share a word. */
final class OrganReader {

    private OrganReader() {}

    static Stream<OrganKind> kinds() {
        return Stream.of(OrganKind.values()).filter(kind -> kind != OrganKind.UNKNOWN);
    }

    private static Stream<OrganLevel> levels() {
        return Stream.of(OrganLevel.values()).filter(level -> level != OrganLevel.UNKNOWN);
    }

    private static Stream<ReportScope> scopes() {
        return Stream.of(ReportScope.values()).filter(scope -> scope != ReportScope.UNKNOWN);
    }

    static Organ organ(Entry entry) throws RulePackException {
        if (entry.key().isEmpty()) {
            throw entry.subject().wrong("organ.name");
        }
        List<Piece> words = entry.value().words();
        for (Piece word : words) {
            word.choice(ids(), id -> id, "organ.word");
        }
        return new Organ(
                entry.subject().text(),
                only(kinds(), OrganKind::id, words)
                        .orElseThrow(() -> entry.value().wrong("organ.kind")),
                only(levels(), OrganLevel::id, words).orElse(OrganLevel.UNKNOWN),
                only(scopes(), ReportScope::id, words).orElse(ReportScope.UNKNOWN),
                "",
                "");
    }

    private static Stream<String> ids() {
        return Stream.of(kinds().map(OrganKind::id), levels().map(OrganLevel::id), scopes().map(ReportScope::id))
                .flatMap(ids -> ids);
    }

    /** The choice that is among the words, if any. */
    private static <T> Optional<T> only(Stream<T> choices, Function<T, String> id, List<Piece> words)
            throws RulePackException {
        List<T> all = choices.toList();
        Optional<T> found = Optional.empty();
        for (Piece word : words) {
            Optional<T> choice = all.stream()
                    .filter(candidate -> id.apply(candidate).equals(word.text()))
                    .findFirst();
            if (choice.isPresent()) {
                if (found.isPresent()) {
                    throw word.wrong("organ.second");
                }
                found = choice;
            }
        }
        return found;
    }
}
