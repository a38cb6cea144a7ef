package io.github.disclosurereport.validation.rules;

import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.validation.rule.CheckLog;
import io.github.disclosurereport.validation.rule.Finding;
import io.github.disclosurereport.validation.rule.ReportView;
import io.github.disclosurereport.validation.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What one rule said of one report: its outcomes in order, one letter a check, and its findings. */
final class Checked implements CheckLog {

    private final StringBuilder outcomes = new StringBuilder();
    private final List<Finding> findings = new ArrayList<>();

    static Checked of(Rule rule, AnnualReport report) {
        Checked checked = new Checked();
        rule.check(ReportView.of(report), checked);
        return checked;
    }

    static Checked of(Rule rule, AnnualReport report, AnnualReport previous) {
        Checked checked = new Checked();
        rule.check(ReportView.of(report).withPrevious(previous), checked);
        return checked;
    }

    /** S satisfied, V violated or worth saying, N not evaluated, - not applicable. */
    String outcomes() {
        return outcomes.toString();
    }

    List<Finding> findings() {
        return findings;
    }

    String chinese() {
        return findings.get(0).message(Locale.CHINA);
    }

    String english() {
        return findings.get(0).message(Locale.UK);
    }

    @Override
    public void satisfied() {
        outcomes.append('S');
    }

    @Override
    public void notApplicable() {
        outcomes.append('-');
    }

    @Override
    public void notEvaluated() {
        outcomes.append('N');
    }

    @Override
    public void found(Finding finding) {
        outcomes.append('V');
        findings.add(finding);
    }
}
