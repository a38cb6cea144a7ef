package io.github.disclosurereport.validation.rules;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.OverviewTopic;
import io.github.disclosurereport.form.Section;
import io.github.disclosurereport.narrative.Narrative;
import io.github.disclosurereport.validation.rule.Category;
import io.github.disclosurereport.validation.rule.CheckLog;
import io.github.disclosurereport.validation.rule.ReportView;
import io.github.disclosurereport.validation.rule.Severity;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** {@code complete.topics}: section 一 speaks of the five topics, under headings or not. One check, one finding for all that lack. */
final class CompleteTopics extends MandatedRule {

    CompleteTopics() {
        super(Words.info("complete.topics", Category.COMPLETENESS, Severity.WARNING, Edition.values()), List.of());
    }

    @Override
    public void check(ReportView view, CheckLog log) {
        Narrative overview = view.report().overview().narrative();
        if (overview.isEmpty()) {
            log.notEvaluated();
            return;
        }
        List<OverviewTopic> lacking = Stream.of(OverviewTopic.values())
                .filter(topic -> !isSpokenOf(topic, overview))
                .toList();
        if (lacking.isEmpty()) {
            log.satisfied();
        } else {
            log.found(ofSection(view, Section.OVERVIEW, "message", Map.of("topics", lacking)));
        }
    }

    /** Block by block: words that stand paragraphs apart do not make a topic together. */
    private static boolean isSpokenOf(OverviewTopic topic, Narrative overview) {
        return overview.blocks().stream()
                .map(block -> new Narrative(List.of(block)).text())
                .anyMatch(topic::isSpokenOfIn);
    }
}
