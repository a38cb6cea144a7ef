package io.github.disclosurereport.benchmarks;

import io.github.disclosurereport.model.AnnualReport;

/**
 * The bean that bears the hand-written constraint: core knows no constraint annotations.
 *
 * @param report the report
 */
@FiguresAgree
record CheckedReport(AnnualReport report) {}
