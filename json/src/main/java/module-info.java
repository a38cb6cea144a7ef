/** Reports and results as JSON: {@link io.github.disclosurereport.json.ReportJson}, and a module for the application's own mapper. */
module io.github.disclosurereport.json {
    requires transitive io.github.disclosurereport.core;
    requires transitive io.github.disclosurereport.json.binding;
    requires static io.github.disclosurereport.ingest;
    requires static io.github.disclosurereport.validation;
    requires transitive tools.jackson.databind;
    requires static org.jspecify;

    exports io.github.disclosurereport.json;
    exports io.github.disclosurereport.json.findings;

    provides io.github.disclosurereport.export.ReportExporter with
            io.github.disclosurereport.json.JsonExporter;
    provides tools.jackson.databind.JacksonModule with
            io.github.disclosurereport.json.DisclosureReportModule;
}
