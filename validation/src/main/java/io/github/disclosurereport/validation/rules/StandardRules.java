package io.github.disclosurereport.validation.rules;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.model.OrganKind;
import io.github.disclosurereport.validation.rule.EqualityRule;
import io.github.disclosurereport.validation.rule.Profile;
import io.github.disclosurereport.validation.rule.Rule;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The mandated rules of an edition. */
public final class StandardRules {

    private StandardRules() {}

    /**
     * The rules.
     *
     * @param edition the edition
     * @param profile who is asking
     * @param deadlines dates of the place that replace those of article 49, by kind of organ
     * @return the rules in the order in which they are checked
     */
    public static List<Rule> of(Edition edition, Profile profile, Map<OrganKind, MonthDay> deadlines) {
        List<EqualityRule> arithmetic = Equalities.of(edition);
        List<Rule> rules = new ArrayList<>(arithmetic);
        rules.add(new NegativeFigures(edition));
        rules.add(new AmountRules.UnitKnown(edition));
        rules.addAll(ofSectionTwo(edition));
        rules.add(new CompleteCells(edition, profile, arithmetic));
        rules.add(new CompleteSections());
        rules.add(new CompleteTopics());
        rules.add(new ProcessingFee());
        rules.add(new PeriodYear());
        rules.add(new PeriodSigned());
        rules.add(new DeadlinePublished(deadlines));
        rules.add(new EditionYear());
        rules.add(new AnnouncedParts());
        rules.add(new ClaimsCells(edition));
        rules.add(new ClaimsLists());
        rules.add(new ClaimsBalance());
        rules.add(new TextDamage());
        rules.add(new YearsCarry());
        rules.add(new YearRules.InForce());
        rules.add(new YearRules.Items());
        rules.add(new YearRules.Pending());
        return rules.stream()
                .filter(rule -> rule.info().editions().contains(edition))
                .toList();
    }

    private static List<Rule> ofSectionTwo(Edition edition) {
        return List.of(
                new PriorItems(),
                new DocumentRules.PublicTotal(),
                new DocumentRules.Stock(),
                new DocumentRules.RuleMaking(edition),
                new AmountRules.Procurement());
    }
}
