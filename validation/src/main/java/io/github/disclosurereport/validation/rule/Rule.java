package io.github.disclosurereport.validation.rule;

import io.github.disclosurereport.form.Cell;
import java.util.List;

/**
 * A rule. Implementations are immutable and thread-safe, judge nothing but the view they are given, and make one entry in the
 * log for every check: satisfied, violated, not evaluated or not applicable.
 */
public interface Rule {

    /**
     * The facts about the rule.
     *
     * @return the facts
     */
    RuleInfo info();

    /**
     * The cells whose figures the rule judges.
     *
     * @return the cells in form order; empty for a rule about text
     */
    List<Cell> cells();

    /**
     * Checks a report.
     *
     * @param view the report
     * @param log takes what was found
     */
    void check(ReportView view, CheckLog log);
}
