package io.github.disclosurereport.json.internal;

import io.github.disclosurereport.form.Section;
import io.github.disclosurereport.json.ReportJsonException;
import io.github.disclosurereport.model.SectionText;
import io.github.disclosurereport.narrative.Block;
import io.github.disclosurereport.narrative.ExtraTable;
import io.github.disclosurereport.narrative.Heading;
import io.github.disclosurereport.narrative.Narrative;
import io.github.disclosurereport.narrative.Paragraph;
import io.github.disclosurereport.narrative.Reference;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** Prose: sections, and the blocks that they and the preamble consist of. */
final class NarrativeFormat {

    private static final Reading<Section> SECTION = Scalars.choice(Section.values(), Section::id);
    private static final Reading<Reference.Kind> KIND = Scalars.choice(Reference.Kind.values(), Reference.Kind::id);
    private static final Reading<List<List<String>>> ROWS = Scalars.list(Scalars.list(Scalars::text));
    private static final Reading<List<Block>> BLOCKS = Scalars.list(NarrativeFormat::block);

    private NarrativeFormat() {}

    static void write(JsonGenerator out, SectionText section) {
        out.writeStartObject();
        out.writeStringProperty("section", section.section().id());
        out.writeStringProperty("heading", section.heading());
        out.writeName("narrative");
        write(out, section.narrative());
        out.writeEndObject();
    }

    static SectionText section(JsonValue json) throws ReportJsonException {
        ObjectReader object = ObjectReader.of(json);
        SectionText section = new SectionText(
                object.required("section", SECTION),
                object.optional("heading", Scalars::text, ""),
                object.optional("narrative", NarrativeFormat::narrative, Narrative.empty()));
        object.refuseOthers();
        return section;
    }

    static void write(JsonGenerator out, Narrative narrative) {
        out.writeStartArray();
        for (Block block : narrative.blocks()) {
            out.writeStartObject();
            write(out, block);
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    static Narrative narrative(JsonValue json) throws ReportJsonException {
        return new Narrative(BLOCKS.of(json));
    }

    private static void write(JsonGenerator out, Block block) {
        if (block instanceof Heading heading) {
            out.writeStringProperty("type", "heading");
            out.writeNumberProperty("level", heading.level());
            out.writeStringProperty("text", heading.text());
        } else if (block instanceof Paragraph paragraph) {
            out.writeStringProperty("type", "paragraph");
            out.writeStringProperty("text", paragraph.text());
        } else if (block instanceof ExtraTable table) {
            out.writeStringProperty("type", "table");
            out.writeName("rows");
            writeRows(out, table.rows());
        } else if (block instanceof Reference reference) {
            out.writeStringProperty("type", "reference");
            out.writeStringProperty("kind", reference.kind().id());
            out.writeStringProperty("text", reference.text());
            out.writeStringProperty("target", reference.target());
        }
    }

    private static void writeRows(JsonGenerator out, List<List<String>> rows) {
        out.writeStartArray();
        for (List<String> row : rows) {
            out.writeStartArray();
            row.forEach(out::writeString);
            out.writeEndArray();
        }
        out.writeEndArray();
    }

    private static Block block(JsonValue json) throws ReportJsonException {
        ObjectReader object = ObjectReader.of(json);
        JsonValue type = object.required("type");
        Block block = switch (Scalars.text(type)) {
            case "heading" ->
                new Heading(object.required("level", Scalars::level), object.required("text", Scalars::text));
            case "paragraph" -> new Paragraph(object.required("text", Scalars::text));
            case "table" -> new ExtraTable(object.required("rows", ROWS));
            case "reference" ->
                new Reference(
                        object.required("kind", KIND),
                        object.optional("text", Scalars::text, ""),
                        object.required("target", Scalars::text));
            default -> throw type.expected("one of \"heading\", \"paragraph\", \"table\", \"reference\"");
        };
        object.refuseOthers();
        return block;
    }
}
