package org.example.testkit;

import io.github.disclosurereport.export.ReportExporter;
import io.github.disclosurereport.testkit.ReportExporterContract;

class PlainTextTest extends ReportExporterContract {

    @Override
    protected ReportExporter exporter() {
        return new PlainText();
    }

    @Override
    protected String unsafe() {
        return "<script>";
    }
}
