package io.github.disclosurereport.benchmarks;

import io.github.disclosurereport.model.AnnualReport;
import java.util.OptionalInt;

/** One way to find the least number of figures of table 三 that must change for all its equalities to hold, with counts from 0. */
interface Locator {

    /**
     * Looks for it.
     *
     * @return the number; empty if the locator gave up
     */
    OptionalInt least(AnnualReport report);
}
