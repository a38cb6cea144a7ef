package io.github.disclosurereport.validation.rules;

import io.github.disclosurereport.figure.Amount;
import io.github.disclosurereport.figure.AmountUnit;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.DisclosureColumn;
import io.github.disclosurereport.form.DisclosureLine;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Form;
import io.github.disclosurereport.form.FormItem;
import io.github.disclosurereport.validation.rule.Category;
import io.github.disclosurereport.validation.rule.CheckLog;
import io.github.disclosurereport.validation.rule.Measured;
import io.github.disclosurereport.validation.rule.ReportView;
import io.github.disclosurereport.validation.rule.Severity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The rules about money in section 二. */
final class AmountRules {

    private AmountRules() {}

    /**
     * {@code figures.unit}: an amount's unit is known, and an amount in 万元 is not what the prose gives in 元 with the same digits.
     * One check an amount.
     */
    static final class UnitKnown extends MandatedRule {

        /** A figure in 元, the thousands perhaps set apart; the sentence around it must speak of the line. */
        private static final Pattern YUAN = Pattern.compile("(?<![0-9.,])([0-9][0-9,]{0,20}(?:\\.[0-9]{1,6})?)元");

        UnitKnown(Edition edition) {
            super(
                    Words.info("figures.unit", Category.DEFINITION, Severity.WARNING, Edition.values()),
                    Form.of(edition).cells().stream().filter(Cell::isAmount).toList());
        }

        @Override
        public void check(ReportView view, CheckLog log) {
            for (Cell cell : cells()) {
                if (!(view.values().figure(cell) instanceof Amount amount) || !amount.isNumber()) {
                    log.notEvaluated();
                } else if (amount.unit() == AmountUnit.UNKNOWN && amount.value().signum() != 0) {
                    log.found(ofCells(view, List.of(cell), cell, "unknown", Map.of("cell", cell, "amount", amount)));
                } else {
                    statedInYuan(view, cell, amount)
                            .ifPresentOrElse(
                                    sentence -> log.found(ofCells(
                                            view,
                                            List.of(cell),
                                            cell,
                                            "yuan",
                                            Map.of("cell", cell, "amount", amount, "sentence", sentence))),
                                    log::satisfied);
                }
            }
        }

        /** The sentence that speaks of the cell's line and gives the same digits in 元. */
        private static Optional<String> statedInYuan(ReportView view, Cell cell, Amount amount) {
            if (amount.unit() != AmountUnit.TEN_THOUSAND_YUAN || amount.value().signum() == 0) {
                return Optional.empty();
            }
            String digits = amount.value().toPlainString();
            return Prose.of(view.report()).stream()
                    .flatMap(prose -> prose.sentences().stream())
                    .filter(sentence -> speaksOf(sentence, cell.row(), view.edition()))
                    .filter(sentence -> YUAN.matcher(sentence)
                            .results()
                            .anyMatch(figure -> figure.group(1).replace(",", "").equals(digits)))
                    .findFirst();
        }

        private static boolean speaksOf(String sentence, FormItem line, Edition edition) {
            String label = line.label(edition);
            return sentence.contains(label) || sentence.contains(label.substring(label.length() - 2));
        }
    }

    /** {@code procurement.both} (2019): projects are 0 exactly when the amount is. */
    static final class Procurement extends MandatedRule {

        private static final Cell PROJECTS = Cell.of(DisclosureLine.PROCUREMENT, DisclosureColumn.PROJECTS);
        private static final Cell MONEY = Cell.of(DisclosureLine.PROCUREMENT, DisclosureColumn.AMOUNT);

        Procurement() {
            super(
                    Words.info("procurement.both", Category.CONSISTENCY, Severity.WARNING, Edition.E2019),
                    List.of(PROJECTS, MONEY));
        }

        @Override
        public void check(ReportView view, CheckLog log) {
            Amount amount = (Amount) view.values().figure(MONEY);
            if (amount.isBlank() || view.values().figure(PROJECTS).isBlank()) {
                log.notEvaluated();
                return;
            }
            boolean none = view.values().number(PROJECTS.slot()) == 0;
            boolean free = !amount.isNumber() || amount.value().signum() == 0;
            if (none == free) {
                log.satisfied();
            } else {
                Map<String, Object> arguments = Map.of(
                        "line",
                        PROJECTS.row(),
                        "projects",
                        new Measured(view.values().figure(PROJECTS), PROJECTS),
                        "amount",
                        new Measured(amount, MONEY));
                log.found(ofCells(view, cells(), PROJECTS, "message", arguments));
            }
        }
    }
}
