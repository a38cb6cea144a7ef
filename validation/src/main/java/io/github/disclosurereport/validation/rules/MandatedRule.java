package io.github.disclosurereport.validation.rules;

import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.Section;
import io.github.disclosurereport.validation.rule.Finding;
import io.github.disclosurereport.validation.rule.Message;
import io.github.disclosurereport.validation.rule.ReportView;
import io.github.disclosurereport.validation.rule.Rule;
import io.github.disclosurereport.validation.rule.RuleInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the mandated rules that are no equalities share: their facts, their cells, and findings in the words of the bundles. */
abstract class MandatedRule implements Rule {

    private static final String ONLY = "message";

    private final RuleInfo info;
    private final List<Cell> cells;

    MandatedRule(RuleInfo info, List<Cell> cells) {
        this.info = info;
        this.cells = Cell.inFormOrder(cells);
    }

    @Override
    public final RuleInfo info() {
        return info;
    }

    @Override
    public final List<Cell> cells() {
        return cells;
    }

    /** The words under {@code <rule id>.<key>}, with their arguments. */
    final Message message(String key, Map<String, Object> arguments) {
        return new Message(Words.text(info.id() + "." + key), arguments);
    }

    final Finding ofCells(
            ReportView view, List<Cell> involved, Cell subject, String key, Map<String, Object> arguments) {
        return Finding.ofCells(info, view, involved, subject, saying(key, arguments));
    }

    final Finding ofSection(ReportView view, Section section, String key, Map<String, Object> arguments) {
        return Finding.ofText(info, view, Optional.of(section), saying(key, arguments));
    }

    final Finding ofReport(ReportView view, String key, Map<String, Object> arguments) {
        return Finding.ofText(info, view, Optional.empty(), saying(key, arguments));
    }

    /** The words of a finding. A rule that says but one thing keeps it under {@code message}, which names no kind. */
    final Message saying(String key, Map<String, Object> arguments) {
        Message message = message(key, arguments);
        return key.equals(ONLY) ? message : message.withKind(key);
    }
}
