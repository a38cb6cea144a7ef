package io.github.disclosurereport.json;

import io.github.disclosurereport.json.binding.JsonProblem;
import io.github.disclosurereport.model.AnnualReport;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One line of a stream of reports.
 *
 * @param number the line, from 1
 * @param report the report; empty if the line is not one
 * @param problems what is wrong with the line, each with the column in it; empty if it is a report
 */
public record ReportLine(long number, Optional<AnnualReport> report, List<JsonProblem> problems) {

    public ReportLine {
        Objects.requireNonNull(report, "report");
        problems = List.copyOf(problems);
    }
}
