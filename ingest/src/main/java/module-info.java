/**
 * Reads published annual reports: {@link io.github.disclosurereport.ingest.ReportReader} turns a document into a report and says
 * what was read where.
 */
module io.github.disclosurereport.ingest {
    requires transitive io.github.disclosurereport.core;
    requires java.xml;
    requires org.jsoup;
    requires static java.desktop;
    requires static org.apache.pdfbox;
    requires static org.apache.poi.ooxml;
    requires static org.apache.poi.ooxml.schemas;
    requires static org.apache.poi.poi;
    requires static org.apache.xmlbeans;
    requires static org.jspecify;

    exports io.github.disclosurereport.ingest;
}
