package io.github.disclosurereport.validation.rules;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Section;
import io.github.disclosurereport.model.SectionText;
import io.github.disclosurereport.validation.rule.Category;
import io.github.disclosurereport.validation.rule.CheckLog;
import io.github.disclosurereport.validation.rule.Finding;
import io.github.disclosurereport.validation.rule.ReportView;
import io.github.disclosurereport.validation.rule.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code complete.sections}: six sections, in order, none empty, each under the form's title or an accepted variant. One check a
 * section and one for the order. Empty tables are the business of {@code complete.cells}.
 */
final class CompleteSections extends MandatedRule {

    CompleteSections() {
        super(Words.info("complete.sections", Category.COMPLETENESS, Severity.ERROR, Edition.values()), List.of());
    }

    @Override
    public void check(ReportView view, CheckLog log) {
        for (Section section : Section.values()) {
            Optional<Finding> finding = judge(section, view);
            finding.ifPresentOrElse(log::found, log::satisfied);
        }
        checkOrder(view, log);
    }

    private Optional<Finding> judge(Section section, ReportView view) {
        List<SectionText> stated = view.report().sections().stream()
                .filter(text -> text.section() == section)
                .toList();
        if (stated.isEmpty()) {
            return Optional.of(ofSection(view, section, "missing", Map.of("title", section.heading())));
        }
        if (!section.hasTable() && view.report().narrative(section).isEmpty()) {
            return Optional.of(ofSection(view, section, "empty", Map.of("title", section.heading())));
        }
        if (stated.size() > 1) {
            Map<String, Object> arguments = Map.of("title", section.heading(), "times", stated.size());
            return Optional.of(ofSection(view, section, "repeated", arguments).withSeverity(Severity.WARNING));
        }
        String heading = stated.get(0).heading();
        if (!section.accepts(heading)) {
            Map<String, Object> arguments = Map.of("actual", heading, "expected", section.heading());
            return Optional.of(ofSection(view, section, "title.odd", arguments).withSeverity(Severity.WARNING));
        }
        return Optional.empty();
    }

    private void checkOrder(ReportView view, CheckLog log) {
        List<SectionText> sections = view.report().sections();
        List<Section> order = new ArrayList<>();
        for (SectionText text : sections) {
            if (!order.isEmpty() && text.section().compareTo(order.get(order.size() - 1)) < 0) {
                Map<String, Object> arguments = Map.of(
                        "title",
                        text.heading(),
                        "before",
                        sections.get(order.size() - 1).heading());
                log.found(ofSection(view, text.section(), "order", arguments).withSeverity(Severity.WARNING));
                return;
            }
            order.add(text.section());
        }
        log.satisfied();
    }
}
