package org.example.validation;

import io.github.disclosurereport.figure.Count;
import io.github.disclosurereport.form.Applicant;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.RequestLine;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.validation.ReportValidator;
import io.github.disclosurereport.validation.ValidationResult;
import io.github.disclosurereport.validation.diagnosis.ErrorLocator;
import java.util.List;

public final class Main {

    public static void main(String[] arguments) {
        AnnualReport report = AnnualReport.zero(Edition.E2021)
                .with(Cell.of(Applicant.TOTAL, RequestLine.GRANTED), Count.of(1));
        ValidationResult result = ReportValidator.standard().validate(report);
        List<String> rules = result.findings().stream().map(finding -> finding.rule().id()).toList();
        if (result.isValid() || !rules.contains("requests.applicants")) {
            throw new IllegalStateException("found only " + rules);
        }
        if (ErrorLocator.standard().diagnose(report).edits().isEmpty()) {
            throw new IllegalStateException("no correction proposed");
        }
    }
}
