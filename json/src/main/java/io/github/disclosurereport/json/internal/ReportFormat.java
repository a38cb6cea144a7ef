package io.github.disclosurereport.json.internal;

import io.github.disclosurereport.form.CellValuesBuilder;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.json.ReportJsonException;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.model.Cover;
import io.github.disclosurereport.model.SectionText;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/** The whole report. */
public final class ReportFormat {

    private static final Reading<Edition> EDITION = Scalars.choice(Edition.values(), Edition::id);
    private static final Reading<List<SectionText>> SECTIONS = Scalars.list(NarrativeFormat::section);

    private ReportFormat() {}

    /**
     * Writes a report.
     *
     * @param report the report
     * @return the JSON text
     */
    public static String write(AnnualReport report) {
        return JsonOutput.text(out -> write(out, report));
    }

    private static void write(JsonGenerator out, AnnualReport report) {
        out.writeStartObject();
        out.writeStringProperty("edition", report.edition().id());
        out.writeName("cover");
        CoverFormat.write(out, report.cover());
        out.writeName("sections");
        out.writeStartArray();
        report.sections().forEach(section -> NarrativeFormat.write(out, section));
        out.writeEndArray();
        TablesFormat.write(out, CellTree.of(report.edition()), report.values());
        out.writeEndObject();
    }

    /**
     * Reads a report.
     *
     * @param text the JSON text
     * @return the report
     * @throws ReportJsonException if the text is not a report
     */
    public static AnnualReport read(String text) throws ReportJsonException {
        ObjectReader object = ObjectReader.of(JsonTree.parse(text));
        Edition edition = object.required("edition", EDITION);
        Cover cover = object.required("cover", CoverFormat::cover);
        List<SectionText> sections = object.required("sections", SECTIONS);
        CellValuesBuilder figures = new CellValuesBuilder(edition);
        for (Map.Entry<String, CellTree> table : CellTree.of(edition).children().entrySet()) {
            TablesFormat.read(object.required(table.getKey()), table.getValue(), edition.id(), figures);
        }
        object.refuseOthers();
        return AnnualReport.of(cover, sections, figures.build());
    }
}
