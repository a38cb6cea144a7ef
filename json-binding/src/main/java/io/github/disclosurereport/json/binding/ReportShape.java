package io.github.disclosurereport.json.binding;

import static io.github.disclosurereport.json.binding.SchemaDefinitions.object;

import io.github.disclosurereport.form.CellValuesBuilder;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.model.Cover;
import io.github.disclosurereport.model.SectionText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The whole report. */
final class ReportShape implements Shape<AnnualReport> {

    private final Shape<Edition> edition;
    private final Shape<Cover> cover;
    private final Shape<List<SectionText>> sections;

    ReportShape(ShapeRegistry registry) {
        this.edition = registry.of(Edition.class);
        this.cover = registry.of(Cover.class);
        this.sections = new ListShape<>(registry.of(SectionText.class));
    }

    @Override
    public void write(JsonSink out, AnnualReport report) {
        out.startObject();
        out.name("edition");
        edition.write(out, report.edition());
        out.name("cover");
        cover.write(out, report.cover());
        out.name("sections");
        sections.write(out, report.sections());
        TablesShape.write(out, CellTree.of(report.edition()), report.values());
        out.endObject();
    }

    @Override
    public @Nullable AnnualReport read(JsonValue json, Problems problems) {
        ObjectReader object = ObjectReader.of(json, problems);
        if (object == null) {
            return null;
        }
        int before = problems.count();
        Edition stated = object.read("edition", edition);
        Cover readCover = object.read("cover", cover);
        List<SectionText> readSections = object.read("sections", sections);
        if (stated == null) {
            // Which cells there must be is not known without it.
            return null;
        }
        CellValuesBuilder figures = new CellValuesBuilder(stated);
        for (Map.Entry<String, CellTree> table : CellTree.of(stated).children().entrySet()) {
            JsonValue value = object.find(table.getKey(), true);
            if (value != null) {
                TablesShape.read(value, table.getValue(), stated, figures, problems);
            }
        }
        object.refuseOthers();
        return readCover == null || readSections == null || problems.count() > before
                ? null
                : AnnualReport.of(readCover, readSections, figures.build());
    }

    @Override
    public Map<String, Object> schema(SchemaDefinitions definitions) {
        return definitions.refer("report", () -> {
            Map<String, Object> schema = object(
                    "type",
                    "object",
                    "properties",
                    object("edition", SchemaTexts.titled(AnnualReport.class, "edition", edition.schema(definitions))),
                    "required",
                    List.of("edition"));
            schema.put("if", object("properties", object("edition", object("const", Edition.E2019.id()))));
            schema.put("then", ofEdition(Edition.E2019, definitions));
            schema.put("else", ofEdition(Edition.E2021, definitions));
            return schema;
        });
    }

    private Map<String, Object> ofEdition(Edition which, SchemaDefinitions definitions) {
        return definitions.refer("report" + which.id(), () -> {
            Map<String, Object> properties = new LinkedHashMap<>();
            properties.put("edition", object("const", which.id()));
            properties.put("cover", SchemaTexts.titled(AnnualReport.class, "cover", cover.schema(definitions)));
            properties.put(
                    "sections", SchemaTexts.titled(AnnualReport.class, "sections", sections.schema(definitions)));
            CellTree.of(which)
                    .children()
                    .forEach((name, table) -> properties.put(name, TablesShape.schema(table, which, definitions)));
            Map<String, Object> schema = object("title", "政府信息公开工作年度报告（" + which.document() + "）");
            schema.putAll(object("type", "object", "properties", properties));
            schema.put("required", new ArrayList<>(properties.keySet()));
            schema.put("additionalProperties", false);
            return schema;
        });
    }
}
