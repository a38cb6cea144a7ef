package io.github.disclosurereport.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Section;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.validation.rule.Category;
import io.github.disclosurereport.validation.rule.Finding;
import io.github.disclosurereport.validation.rule.Message;
import io.github.disclosurereport.validation.rule.Outcome;
import io.github.disclosurereport.validation.rule.ReportView;
import io.github.disclosurereport.validation.rule.RuleInfo;
import io.github.disclosurereport.validation.rule.Severity;
import io.github.disclosurereport.validation.rule.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EvaluationTest {

    private static final Text WORDS = new Text("文", "text");

    private static Finding finding(String rule, Optional<Section> section) {
        RuleInfo info =
                new RuleInfo(rule, Category.CONSISTENCY, Severity.WARNING, List.of(Edition.values()), WORDS, WORDS);
        ReportView view = ReportView.of(AnnualReport.zero(Edition.E2021));
        return Finding.ofText(info, view, section, new Message(WORDS, Map.of()));
    }

    @Test
    void everyOutcomeIsCountedByItself() {
        Evaluation evaluation = new Evaluation(RuleBook.standard(Edition.E2021));
        for (int i = 0; i < 8; i++) {
            evaluation.satisfied();
        }
        for (int i = 0; i < 4; i++) {
            evaluation.notApplicable();
        }
        evaluation.notEvaluated();
        evaluation.found(finding("a", Optional.empty()).withOutcome(Outcome.NOT_EVALUATED));
        for (int i = 0; i < 3; i++) {
            evaluation.found(finding("a", Optional.empty()));
        }
        ValidationResult result = evaluation.result();
        assertThat(result.satisfied()).isEqualTo(8);
        assertThat(result.notApplicable()).isEqualTo(4);
        assertThat(result.notEvaluated()).as("one of them worth saying").isEqualTo(2);
        assertThat(result.violated()).isEqualTo(3);
        assertThat(result.findings()).hasSize(4);
        assertThat(result.acknowledgements()).isEmpty();
    }

    @Test
    void findingsAreSortedAndAsGraveAsTheBookSays() {
        RuleBook book = RuleBook.standard(Edition.E2021).withSeverity("edition.year", Severity.INFO);
        Evaluation evaluation = new Evaluation(book);
        evaluation.found(finding("z", Optional.of(Section.PROBLEMS)));
        evaluation.found(finding("edition.year", Optional.empty()));
        assertThat(evaluation.result().findings())
                .extracting(found -> found.rule().id() + " " + found.severity())
                .containsExactly("edition.year INFO", "z WARNING");
    }
}
