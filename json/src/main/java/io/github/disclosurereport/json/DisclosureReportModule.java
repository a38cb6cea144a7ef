package io.github.disclosurereport.json;

import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.json.binding.Shape;
import io.github.disclosurereport.json.binding.ShapeRegistry;
import io.github.disclosurereport.json.internal.CellKeyDeserializer;
import io.github.disclosurereport.json.internal.JsonOutput;
import io.github.disclosurereport.json.internal.ShapeDeserializer;
import io.github.disclosurereport.json.internal.ShapeSerializer;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.module.SimpleModule;

/**
 * Lets a mapper of Jackson 3 read and write the library's types: reports, cells and figures; if the module validation is there,
 * results, findings, diagnoses and roll-ups; if the module ingest is there, imports. A mapper built with {@code findAndAddModules()},
 * as that of Spring Boot 4 is, has it as soon as the jar is there.
 *
 * <p>What is written is read back equal. Reading is as strict as {@link ReportJson}, whatever the mapper's settings: unknown names,
 * values of another type and missing cells are refused with line, column and path.
 */
public final class DisclosureReportModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    /** Writes messages in Chinese and English. */
    public DisclosureReportModule() {
        this(JsonOutput.LANGUAGES);
    }

    private DisclosureReportModule(List<Locale> languages) {
        super("disclosure-report");
        ShapeRegistry shapes = ShapeRegistry.standard();
        shapes.types().forEach(type -> add(type, shapes, languages));
        // As a name, a cell is written by its toString(), the path.
        addKeyDeserializer(Cell.class, new CellKeyDeserializer());
    }

    private <T> void add(Class<T> type, ShapeRegistry shapes, List<Locale> languages) {
        Shape<T> shape = shapes.of(type);
        addSerializer(type, new ShapeSerializer<>(type, shape, languages));
        addDeserializer(type, new ShapeDeserializer<>(type, shape));
    }

    /**
     * The module with messages in other languages.
     *
     * @param languages {@link Locale#CHINESE}, {@link Locale#ENGLISH} or both, in the order to be written
     * @return the module
     */
    public static DisclosureReportModule withLanguages(Locale... languages) {
        return new DisclosureReportModule(List.of(languages));
    }
}
