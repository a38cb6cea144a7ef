/**
 * The annual report on government information disclosure (政府信息公开工作年度报告): figures, the form, the report and the exporter contract.
 *
 * <p>Nothing is required at run time.
 */
module io.github.disclosurereport.core {
    requires static org.jspecify;

    exports io.github.disclosurereport.figure;
    exports io.github.disclosurereport.form;
    exports io.github.disclosurereport.narrative;
    exports io.github.disclosurereport.model;
    exports io.github.disclosurereport.export;

    uses io.github.disclosurereport.export.ReportExporter;
}
