package io.github.disclosurereport.validation.rule;

import io.github.disclosurereport.form.Edition;
import java.util.List;
import java.util.Objects;

/**
 * The facts about a rule.
 *
 * @param id the stable name, such as {@code requests.balance}; it never changes its meaning
 * @param category what kind of thing it is about
 * @param severity how grave a violation is; the gravest, where a rule knows several
 * @param editions the editions it applies to
 * @param title what it demands
 * @param citation where that is laid down
 */
public record RuleInfo(
        String id, Category category, Severity severity, List<Edition> editions, Text title, Text citation) {

    public RuleInfo {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(severity, "severity");
        editions = List.copyOf(editions);
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(citation, "citation");
    }
}
