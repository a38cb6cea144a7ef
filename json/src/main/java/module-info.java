/** Annual reports as JSON, strictly, both ways: {@link io.github.disclosurereport.json.ReportJson}. */
module io.github.disclosurereport.json {
    requires transitive io.github.disclosurereport.core;
    requires tools.jackson.core;
    requires static org.jspecify;

    exports io.github.disclosurereport.json;

    provides io.github.disclosurereport.export.ReportExporter with
            io.github.disclosurereport.json.JsonExporter;
}
