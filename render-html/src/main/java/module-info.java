/** Reports as accessible HTML in the official layout. */
module io.github.disclosurereport.html {
    requires transitive io.github.disclosurereport.core;
    requires gg.jte.runtime;
    requires static org.jspecify;

    exports io.github.disclosurereport.html;

    provides io.github.disclosurereport.export.ReportExporter with
            io.github.disclosurereport.html.HtmlExporter;
}
