/** The library's types for a mapper of Jackson 2: {@link io.github.disclosurereport.json.jackson2.DisclosureReportModule}. */
@SuppressWarnings("module") // The digit is the generation of Jackson.
module io.github.disclosurereport.json.jackson2 {
    requires transitive io.github.disclosurereport.core;
    requires io.github.disclosurereport.json.binding;
    requires static io.github.disclosurereport.ingest;
    requires static io.github.disclosurereport.validation;
    requires transitive com.fasterxml.jackson.databind;
    requires static org.jspecify;

    exports io.github.disclosurereport.json.jackson2;

    provides com.fasterxml.jackson.databind.Module with
            io.github.disclosurereport.json.jackson2.DisclosureReportModule;
}
