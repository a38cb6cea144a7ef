package org.example.core;

import io.github.disclosurereport.figure.Count;
import io.github.disclosurereport.form.Applicant;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Form;
import io.github.disclosurereport.form.RequestLine;
import io.github.disclosurereport.model.AnnualReport;

public final class Main {

    public static void main(String[] arguments) {
        Cell granted = Cell.of(Applicant.TOTAL, RequestLine.GRANTED);
        AnnualReport report = AnnualReport.blank(Edition.E2021).with(granted, Count.of(1));
        long filled = Form.of(report.edition()).cells().stream()
                .filter(cell -> !report.get(cell).isBlank())
                .count();
        if (filled != 1) {
            throw new IllegalStateException("cells filled: " + filled);
        }
    }
}
