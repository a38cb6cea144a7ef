package io.github.disclosurereport.json;

import io.github.disclosurereport.json.binding.JsonSink;
import io.github.disclosurereport.json.binding.SchemaDefinitions;
import io.github.disclosurereport.json.binding.Shape;
import io.github.disclosurereport.json.binding.ShapeRegistry;
import io.github.disclosurereport.json.internal.JsonOutput;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.validation.ValidationResult;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * JSON Schema (draft 2020-12) of the JSON that this module writes, made from the catalogue of the form: titles are the official
 * labels. The same texts lie in the jar as {@code report.schema.json} and {@code result.schema.json} beside this class.
 */
public final class JsonSchemas {

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private JsonSchemas() {}

    /**
     * The schema of a report.
     *
     * @return the JSON text
     */
    public static String report() {
        return of(AnnualReport.class, "urn:io.github.disclosurereport:report", "政府信息公开工作年度报告 (annual report)");
    }

    /**
     * The schema of the result of a check. Needs the module validation.
     *
     * @return the JSON text
     */
    public static String result() {
        return of(ValidationResult.class, "urn:io.github.disclosurereport:result", "年度报告检查结果 (result of a check)");
    }

    private static String of(Class<?> type, String id, String title) {
        Shape<?> shape = ShapeRegistry.standard().of(type);
        SchemaDefinitions definitions = new SchemaDefinitions();
        Map<String, Object> root = shape.schema(definitions);
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", DIALECT);
        schema.put("$id", id);
        schema.put("title", title);
        schema.putAll(root);
        schema.put("$defs", definitions.all());
        return JsonOutput.indented(out -> write(out, schema));
    }

    private static void write(JsonSink out, Object value) {
        if (value instanceof Map<?, ?> object) {
            out.startObject();
            object.forEach((name, member) -> {
                out.name((String) name);
                write(out, member);
            });
            out.endObject();
        } else if (value instanceof List<?> array) {
            out.startArray();
            array.forEach(item -> write(out, item));
            out.endArray();
        } else if (value instanceof Integer number) {
            out.number(number.longValue());
        } else if (value instanceof Boolean bool) {
            out.bool(bool);
        } else {
            out.string((String) value);
        }
    }
}
