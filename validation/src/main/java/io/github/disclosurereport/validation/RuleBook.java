package io.github.disclosurereport.validation;

import io.github.disclosurereport.form.CellValues;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.model.OrganKind;
import io.github.disclosurereport.validation.rule.EqualityRule;
import io.github.disclosurereport.validation.rule.Profile;
import io.github.disclosurereport.validation.rule.Rule;
import io.github.disclosurereport.validation.rule.Severity;
import io.github.disclosurereport.validation.rules.StandardRules;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rules for one edition, in the order in which they are checked. Immutable: a change gives a new book. */
public final class RuleBook {

    private final Edition edition;
    private final List<Rule> rules;
    private final Map<String, Severity> severities;
    private final List<EqualityRule> equalities;
    private final ValidationResult allSatisfied;

    private RuleBook(Edition edition, List<Rule> rules, Map<String, Severity> severities) {
        this.edition = edition;
        this.rules = List.copyOf(rules);
        this.severities = Map.copyOf(severities);
        this.equalities = this.rules.stream()
                .filter(EqualityRule.class::isInstance)
                .map(EqualityRule.class::cast)
                .toList();
        int checks =
                equalities.stream().mapToInt(rule -> rule.equalities().size()).sum();
        this.allSatisfied = new ValidationResult(List.of(), checks, 0, 0, 0, List.of());
    }

    /** Whether this is a book of arithmetic alone and the figures satisfy all of it: then {@link #allSatisfied()} is the result. */
    boolean isSatisfiedBy(CellValues values) {
        if (equalities.size() != rules.size()) {
            return false;
        }
        for (EqualityRule rule : equalities) {
            if (!rule.holds(values)) {
                return false;
            }
        }
        return true;
    }

    /** The result that all reports share about which a book of arithmetic has nothing to say. */
    ValidationResult allSatisfied() {
        return allSatisfied;
    }

    /**
     * The mandated rules, for looking at a published report: {@link Profile#REVIEW}.
     *
     * @param edition the edition
     * @return the book
     */
    public static RuleBook standard(Edition edition) {
        return standard(edition, Profile.REVIEW);
    }

    /**
     * The mandated rules.
     *
     * @param edition the edition
     * @param profile who is asking
     * @return the book
     */
    public static RuleBook standard(Edition edition, Profile profile) {
        return standard(edition, profile, Map.of());
    }

    /**
     * The mandated rules with the deadlines of a place.
     *
     * @param edition the edition
     * @param profile who is asking
     * @param deadlines the dates of the year after the report year that replace those of article 49, by kind of organ
     * @return the book
     * @throws IllegalArgumentException if there is a date for {@link OrganKind#UNKNOWN}: of such an organ nobody can say when it is late
     */
    public static RuleBook standard(Edition edition, Profile profile, Map<OrganKind, MonthDay> deadlines) {
        if (deadlines.containsKey(OrganKind.UNKNOWN)) {
            throw new IllegalArgumentException("deadlines: no date can hold for an unknown kind of organ");
        }
        return new RuleBook(edition, StandardRules.of(edition, profile, deadlines), Map.of());
    }

    /**
     * The edition whose reports the book judges.
     *
     * @return the edition
     */
    public Edition edition() {
        return edition;
    }

    /**
     * The rules.
     *
     * @return the rules in the order in which they are checked
     */
    public List<Rule> rules() {
        return rules;
    }

    /**
     * The rule of the given id.
     *
     * @param id its stable name
     * @return the rule, if the book has it
     */
    public Optional<Rule> rule(String id) {
        return rules.stream().filter(rule -> rule.info().id().equals(id)).findFirst();
    }

    /**
     * The severity that this book gives to a rule's findings instead of their own.
     *
     * @param id the rule's id
     * @return the severity; empty if the rule's own counts
     */
    public Optional<Severity> severity(String id) {
        return Optional.ofNullable(severities.get(id));
    }

    /**
     * What the book's arithmetic can and cannot see. Worked out anew at each call.
     *
     * @return the analysis
     */
    public BookAnalysis analysis() {
        return BookAnalysis.of(rules);
    }

    /**
     * The book with one more rule.
     *
     * @param rule a rule of your own
     * @return a new book
     * @throws IllegalArgumentException if the book has a rule of that id, the rule is not for the book's edition, or its equalities
     *     contradict the book's: with them nothing but 0 could stand in some cells
     */
    public RuleBook plus(Rule rule) {
        String id = rule.info().id();
        if (rule(id).isPresent()) {
            throw new IllegalArgumentException("the book has a rule \"" + id + "\" already");
        }
        if (!rule.info().editions().contains(edition)) {
            throw new IllegalArgumentException("rule \"" + id + "\" is not for the " + edition.id() + " edition");
        }
        List<Rule> more = new ArrayList<>(rules);
        more.add(rule);
        if (rule instanceof EqualityRule) {
            BookAnalysis.of(more);
        }
        return new RuleBook(edition, more, severities);
    }

    /**
     * The book without a rule.
     *
     * @param id the rule's id
     * @return a new book
     * @throws IllegalArgumentException if the book has no such rule
     */
    public RuleBook without(String id) {
        requireRule(id);
        return new RuleBook(
                edition,
                rules.stream().filter(rule -> !rule.info().id().equals(id)).toList(),
                severities);
    }

    /**
     * The book with another severity for everything a rule finds.
     *
     * @param id the rule's id
     * @param severity the severity
     * @return a new book
     * @throws IllegalArgumentException if the book has no such rule
     */
    public RuleBook withSeverity(String id, Severity severity) {
        requireRule(id);
        Map<String, Severity> changed = new HashMap<>(severities);
        changed.put(id, severity);
        return new RuleBook(edition, rules, changed);
    }

    private void requireRule(String id) {
        if (rule(id).isEmpty()) {
            throw new IllegalArgumentException("the book has no rule \"" + id + "\"");
        }
    }
}
