package io.github.disclosurereport.validation.rules;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.validation.rule.EqualityRule;
import io.github.disclosurereport.validation.rule.Profile;
import io.github.disclosurereport.validation.rule.Rule;
import java.util.ArrayList;
import java.util.List;

/** The mandated rules of an edition. */
public final class StandardRules {

    private StandardRules() {}

    /**
     * The rules.
     *
     * @param edition the edition
     * @param profile who is asking
     * @return the rules in the order in which they are checked
     */
    public static List<Rule> of(Edition edition, Profile profile) {
        List<EqualityRule> arithmetic = Equalities.of(edition);
        List<Rule> rules = new ArrayList<>(arithmetic);
        rules.add(new NegativeFigures(edition));
        if (edition == Edition.E2019) {
            rules.add(new PriorItems());
        }
        rules.add(new CompleteCells(edition, profile, arithmetic));
        rules.add(new CompleteSections());
        rules.add(new PeriodYear());
        rules.add(new PeriodSigned());
        rules.add(new EditionYear());
        rules.add(new YearsCarry());
        return List.copyOf(rules);
    }
}
