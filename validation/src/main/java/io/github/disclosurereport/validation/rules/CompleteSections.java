package io.github.disclosurereport.validation.rules;

import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Section;
import io.github.disclosurereport.model.SectionText;
import io.github.disclosurereport.validation.rule.Category;
import io.github.disclosurereport.validation.rule.CheckLog;
import io.github.disclosurereport.validation.rule.Finding;
import io.github.disclosurereport.validation.rule.Message;
import io.github.disclosurereport.validation.rule.ReportView;
import io.github.disclosurereport.validation.rule.Rule;
import io.github.disclosurereport.validation.rule.RuleInfo;
import io.github.disclosurereport.validation.rule.Severity;
import io.github.disclosurereport.validation.rule.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code complete.sections}: six sections, in order, none empty, each under the form's title or an accepted variant. One check a
 * section and one for the order. Empty tables are the business of {@code complete.cells}.
 */
final class CompleteSections implements Rule {

    private static final String ID = "complete.sections";
    private static final RuleInfo INFO = Words.info(ID, Category.COMPLETENESS, Severity.ERROR, Edition.values());

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Cell> cells() {
        return List.of();
    }

    @Override
    public void check(ReportView view, CheckLog log) {
        for (Section section : Section.values()) {
            Optional<Finding> finding = judge(section, view);
            finding.ifPresentOrElse(log::found, log::satisfied);
        }
        checkOrder(view, log);
    }

    private static Optional<Finding> judge(Section section, ReportView view) {
        List<SectionText> stated = view.report().sections().stream()
                .filter(text -> text.section() == section)
                .toList();
        if (stated.isEmpty()) {
            return Optional.of(finding(view, section, "missing", Map.of("title", section.heading())));
        }
        if (!section.hasTable() && view.report().narrative(section).isEmpty()) {
            return Optional.of(finding(view, section, "empty", Map.of("title", section.heading())));
        }
        if (stated.size() > 1) {
            Map<String, Object> arguments = Map.of("title", section.heading(), "times", stated.size());
            return Optional.of(finding(view, section, "repeated", arguments).withSeverity(Severity.WARNING));
        }
        String heading = stated.get(0).heading();
        if (!section.accepts(heading)) {
            Map<String, Object> arguments = Map.of("actual", heading, "expected", section.heading());
            return Optional.of(finding(view, section, "title.odd", arguments).withSeverity(Severity.WARNING));
        }
        return Optional.empty();
    }

    private static void checkOrder(ReportView view, CheckLog log) {
        List<SectionText> sections = view.report().sections();
        List<Section> order = new ArrayList<>();
        for (SectionText text : sections) {
            if (!order.isEmpty() && text.section().compareTo(order.get(order.size() - 1)) < 0) {
                Map<String, Object> arguments = Map.of(
                        "title",
                        text.heading(),
                        "before",
                        sections.get(order.size() - 1).heading());
                log.found(finding(view, text.section(), "order", arguments).withSeverity(Severity.WARNING));
                return;
            }
            order.add(text.section());
        }
        log.satisfied();
    }

    private static Finding finding(ReportView view, Section section, String variant, Map<String, Object> arguments) {
        Text template = Words.text(ID + "." + variant);
        return Finding.ofText(INFO, view.edition(), Optional.of(section), new Message(template, arguments));
    }
}
