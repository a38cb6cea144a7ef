/** A consumer of every library module, on the module path. */
module io.github.disclosurereport.examples.modulepath {
    requires io.github.disclosurereport.core;
    requires io.github.disclosurereport.validation;
    requires io.github.disclosurereport.json;
    requires io.github.disclosurereport.ingest;
    requires io.github.disclosurereport.html;
    requires static org.jspecify;

    uses io.github.disclosurereport.export.ReportExporter;
}
