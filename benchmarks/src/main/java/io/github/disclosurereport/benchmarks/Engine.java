package io.github.disclosurereport.benchmarks;

import io.github.disclosurereport.model.AnnualReport;

/** One way to check the arithmetic of a report. */
interface Engine {

    /**
     * Checks a report as a user of the engine would.
     *
     * @return whatever the engine reports: its outcome, unread
     */
    Object check(AnnualReport report);

    /** The violated equalities: bit n stands for equality n. */
    long violated(AnnualReport report);
}
