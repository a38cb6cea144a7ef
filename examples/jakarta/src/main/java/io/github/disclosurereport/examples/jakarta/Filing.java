package io.github.disclosurereport.examples.jakarta;

import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.validation.jakarta.ConsistentReport;
import io.github.disclosurereport.validation.jakarta.Submission;
import jakarta.validation.constraints.NotBlank;
import java.util.List;

/**
 * What a region hands in.
 *
 * @param clerk who hands it in
 * @param report its own report
 * @param subordinates the reports of its subordinates
 */
public record Filing(
        @NotBlank String clerk,

        @ConsistentReport @ConsistentReport(groups = Submission.class)
        AnnualReport report,

        List<@ConsistentReport AnnualReport> subordinates) {}
