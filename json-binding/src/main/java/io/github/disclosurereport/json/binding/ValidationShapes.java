package io.github.disclosurereport.json.binding;

import static io.github.disclosurereport.json.binding.Messages.message;
import static io.github.disclosurereport.json.binding.Messages.messageSchema;
import static io.github.disclosurereport.json.binding.SchemaDefinitions.object;

import io.github.disclosurereport.figure.Figure;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.validation.Acknowledgement;
import io.github.disclosurereport.validation.Unchecked;
import io.github.disclosurereport.validation.ValidationResult;
import io.github.disclosurereport.validation.rollup.Coverage;
import io.github.disclosurereport.validation.rollup.RollupResult;
import io.github.disclosurereport.validation.rollup.Roster;
import io.github.disclosurereport.validation.rule.Category;
import io.github.disclosurereport.validation.rule.Equality;
import io.github.disclosurereport.validation.rule.Finding;
import io.github.disclosurereport.validation.rule.Message;
import io.github.disclosurereport.validation.rule.Outcome;
import io.github.disclosurereport.validation.rule.RuleInfo;
import io.github.disclosurereport.validation.rule.Severity;
import io.github.disclosurereport.validation.rule.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a check found. Loaded only if the module validation is there. */
final class ValidationShapes {

    private static final String POINTER_SEPARATOR = "/";

    private ValidationShapes() {}

    static void addTo(ShapeRegistry registry) {
        registry.bindEnum(Category.class, Category::name);
        registry.bindEnum(Severity.class, Severity::name);
        registry.bindEnum(Outcome.class, Outcome::name);
        registry.bind(
                Text.class,
                new RecordShape<>(
                        Text.class,
                        registry,
                        RecordShape.Exceptions.none().withNames(Map.of("chinese", "zh", "english", "en"))));
        registry.bindRecords(RuleInfo.class);
        registry.bind(Message.class, new MessageShape(registry));
        registry.bind(Equality.class, new EqualityShape(registry));
        registry.bind(Finding.class, finding(registry));
        registry.bind(
                Acknowledgement.class,
                new RecordShape<>(
                        Acknowledgement.class,
                        registry,
                        RecordShape.Exceptions.none()
                                .withShapes(Map.of("by", ConvertedShape.absentAs("", Scalars.TEXT)))));
        registry.bind(
                Unchecked.class,
                new RecordShape<>(
                                Unchecked.class,
                                registry,
                                RecordShape.Exceptions.none().withNames(Map.of("rule", "about")))
                        .lead(
                                "rule",
                                object("type", "string"),
                                (out, unchecked) -> out.string(unchecked.rule().id()))
                        .derive("message", messageSchema(), (out, unchecked) -> message(out, unchecked::message)));
        registry.bind(
                ValidationResult.class,
                registry.record(ValidationResult.class)
                        .derive("valid", object("type", "boolean"), (out, result) -> out.bool(result.isValid())));
        registry.bindRecords(Roster.Member.class, Coverage.class);
        registry.bind(
                RollupResult.class,
                registry.record(RollupResult.class)
                        .derive("agrees", object("type", "boolean"), (out, result) -> out.bool(result.agrees())));
    }

    private static Shape<Finding> finding(ShapeRegistry registry) {
        RecordShape.Exceptions exceptions = RecordShape.Exceptions.none()
                .withNames(Map.of("rule", "about", "message", "words"))
                .withCompletion(ValidationShapes::figuresAsInCells);
        Map<String, Object> any = object();
        return new RecordShape<>(Finding.class, registry, exceptions)
                .lead(
                        "rule",
                        object("type", "string"),
                        (out, finding) -> out.string(finding.rule().id()))
                .derive("message", messageSchema(), (out, finding) -> message(out, finding::message))
                .derive("pointers", pointerSchema(), (out, finding) -> {
                    out.startArray();
                    finding.cells().forEach(cell -> out.string(pointer(cell)));
                    out.endArray();
                })
                .derive(
                        "expected",
                        any,
                        (out, finding) ->
                                value(registry, out, finding, finding.expected().orElse(null)))
                .derive(
                        "actual",
                        any,
                        (out, finding) ->
                                value(registry, out, finding, finding.actual().orElse(null)))
                .derive(
                        "difference",
                        object("type", List.of("integer", "null")),
                        (out, finding) -> finding.difference().ifPresentOrElse(out::number, out::nul))
                .derive(
                        "fingerprint",
                        object("type", "string", "pattern", "^[0-9a-f]{16}$"),
                        (out, finding) -> out.string(finding.fingerprint()));
    }

    /** The place of a cell in the JSON of its report. */
    static String pointer(Cell cell) {
        return POINTER_SEPARATOR + cell.path().replace(".", POINTER_SEPARATOR);
    }

    private static Map<String, Object> pointerSchema() {
        return object("type", "array", "items", object("type", "string"));
    }

    /** Numbers and figures as such, words in the languages asked for, all else as its text. */
    private static void value(ShapeRegistry registry, JsonSink out, Finding finding, @Nullable Object value) {
        if (value == null) {
            out.nul();
        } else if (value instanceof Message words) {
            message(out, language -> words.in(language, finding.edition()));
        } else if (value instanceof Text words) {
            message(out, words::in);
        } else {
            new ArgumentShape(registry).writePlain(out, value);
        }
    }

    /** Figures are read before it is known in which cells they stand. */
    private static void figuresAsInCells(@Nullable Object[] components) {
        if (components[6] instanceof List<?> cells
                && components[7] instanceof List<?> figures
                && cells.size() == figures.size()) {
            List<Figure> completed = new ArrayList<>(cells.size());
            for (int i = 0; i < cells.size(); i++) {
                completed.add(FigureShape.asIn((Cell) cells.get(i), (Figure) figures.get(i)));
            }
            components[7] = completed;
        }
    }
}
