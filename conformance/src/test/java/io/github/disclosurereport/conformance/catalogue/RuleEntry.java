package io.github.disclosurereport.conformance.catalogue;

import io.github.disclosurereport.conformance.Kit;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Form;
import io.github.disclosurereport.validation.RuleBook;
import io.github.disclosurereport.validation.rollup.RollupCheck;
import io.github.disclosurereport.validation.rule.Profile;
import io.github.disclosurereport.validation.rule.Rule;
import io.github.disclosurereport.validation.rule.RuleInfo;
import io.github.disclosurereport.validation.rule.Severity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A rule as the catalogue shows it.
 *
 * @param info its facts, for looking at a published report
 * @param filed how grave a violation is in a report to be filed
 * @param example a report that breaks it
 */
record RuleEntry(RuleInfo info, Severity filed, Example example) {

    /** Every rule that the kit has cases about, in the order of the kit; the tests of the kit see to it that none is missing. */
    static List<RuleEntry> all() {
        return Kit.cases()
                .map(example -> example.rule())
                .distinct()
                .map(RuleEntry::of)
                .toList();
    }

    private static RuleEntry of(String id) {
        RuleInfo info = info(id, Profile.REVIEW);
        return new RuleEntry(info, info(id, Profile.SUBMISSION).severity(), Example.of(id));
    }

    private static RuleInfo info(String id, Profile profile) {
        RuleInfo rollup = RollupCheck.info();
        return rollup.id().equals(id)
                ? rollup
                : Stream.of(Edition.values())
                        .flatMap(edition -> rule(id, edition, profile).stream())
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("no rule " + id))
                        .info();
    }

    private static Optional<Rule> rule(String id, Edition edition, Profile profile) {
        return RuleBook.standard(edition, profile).rule(id);
    }

    /** The cells that the rule watches; a roll-up compares every cell of the form. */
    List<Cell> cells(Edition edition) {
        return rule(info.id(), edition, Profile.REVIEW)
                .map(Rule::cells)
                .orElseGet(() -> Form.of(edition).cells());
    }
}
