package io.github.disclosurereport.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.validation.ReportValidator;
import io.github.disclosurereport.validation.diagnosis.Diagnosis;
import io.github.disclosurereport.validation.rule.Profile;
import io.github.disclosurereport.validation.rule.ReportView;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.node.ObjectNode;

/** Runs every case of the diagnosis with this library. The failure shows what was found as the case would write it. */
class DiagnosisConformanceTest {

    private static final ReportValidator VALIDATOR = ReportValidator.standard(Profile.SUBMISSION);

    @TestFactory
    Stream<DynamicTest> everyCase() {
        return Kit.diagnosisCases()
                .map(example -> DynamicTest.dynamicTest(
                        example.id(), () -> assertThat(found(example)).isEqualTo(example.expected())));
    }

    private static String found(DiagnosisCase example) {
        ReportView view = example.view();
        Diagnosis diagnosis = example.locator().diagnose(view, List.of());
        ObjectNode found = DiagnosisJson.of(diagnosis);
        AnnualReport corrected = view.report().with(diagnosis.edits()).with(diagnosis.fillings());
        found.put("corrected", VALIDATOR.validate(corrected).isValid());
        return example.comparable(found);
    }
}
