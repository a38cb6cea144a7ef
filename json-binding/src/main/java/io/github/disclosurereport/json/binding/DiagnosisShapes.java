package io.github.disclosurereport.json.binding;

import static io.github.disclosurereport.json.binding.SchemaDefinitions.object;

import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.validation.diagnosis.BlankReason;
import io.github.disclosurereport.validation.diagnosis.BlankValue;
import io.github.disclosurereport.validation.diagnosis.Certificate;
import io.github.disclosurereport.validation.diagnosis.Correction;
import io.github.disclosurereport.validation.diagnosis.CountRange;
import io.github.disclosurereport.validation.diagnosis.DiagnosedPart;
import io.github.disclosurereport.validation.diagnosis.Diagnosis;
import io.github.disclosurereport.validation.diagnosis.Evidence;
import io.github.disclosurereport.validation.diagnosis.Explanation;
import io.github.disclosurereport.validation.diagnosis.Hypothesis;
import io.github.disclosurereport.validation.diagnosis.Status;
import io.github.disclosurereport.validation.rule.Equality;
import java.util.List;
import java.util.Map;

/** What a diagnosis proposes. Loaded only if the module validation is there. */
final class DiagnosisShapes {

    private DiagnosisShapes() {}

    static void addTo(ShapeRegistry registry) {
        registry.bindEnum(Status.class, Status::name);
        registry.bindEnum(BlankReason.class, BlankReason::name);
        registry.bindEnum(Hypothesis.class, Hypothesis::name);
        registry.bindRecords(CountRange.class, Correction.class, Evidence.class, BlankValue.class);
        Shape<Map<Cell, List<Equality>>> witnesses = new CellMapShape<>(new ListShape<>(registry.of(Equality.class)));
        registry.bind(
                Certificate.class,
                new RecordShape<>(
                        Certificate.class,
                        registry,
                        RecordShape.Exceptions.none().withShapes(Map.of("witnesses", witnesses))));
        registry.bindRecords(Explanation.class, DiagnosedPart.class);
        registry.bind(
                Diagnosis.class,
                registry.record(Diagnosis.class).derive("messages", object("type", "object"), (out, diagnosis) -> {
                    out.startObject();
                    out.languages().forEach(language -> {
                        out.name(language.getLanguage());
                        out.startArray();
                        diagnosis.messages(language).forEach(out::string);
                        out.endArray();
                    });
                    out.endObject();
                }));
    }
}
