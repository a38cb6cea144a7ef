package io.github.disclosurereport.validation.rollup;

import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.validation.rule.Finding;
import io.github.disclosurereport.validation.rule.Outcome;
import io.github.disclosurereport.validation.rule.ReportView;
import io.github.disclosurereport.validation.rule.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Sorts the reports given: which are added, which not, and what is to be said about that. */
final class Intake {

    private final ReportView region;
    private final Roster roster;
    private final Map<String, Child> counted = new LinkedHashMap<>();
    private final List<Child> others = new ArrayList<>();
    private final Set<String> unlisted = new HashSet<>();
    private final List<String> unlistedNames = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private int unnamed;

    private Intake(ReportView region, Roster roster) {
        this.region = region;
        this.roster = roster;
    }

    static Intake of(ReportView region, List<AnnualReport> reports, Roster roster) {
        Intake made = new Intake(region, roster);
        reports.forEach(made::take);
        made.judge();
        return made;
    }

    private void take(AnnualReport report) {
        String stated = report.cover().organ().name();
        String key = Roster.key(stated);
        OptionalInt year = report.cover().year();
        OptionalInt regionYear = region.report().cover().year();
        if (key.isEmpty()) {
            unnamed++;
        } else if (report.edition() != region.edition()) {
            String edition = report.edition().id();
            say(
                    "edition",
                    Map.of(
                            "actual",
                            stated,
                            "edition",
                            edition,
                            "expected",
                            region.edition().id()));
        } else if (year.isPresent() && regionYear.isPresent() && year.getAsInt() != regionYear.getAsInt()) {
            say("year", Map.of("actual", stated, "year", year.getAsInt(), "expected", regionYear.getAsInt()));
        } else {
            place(key, roster.member(stated), new Child(stated, report.values()));
        }
    }

    private void place(String key, Optional<Roster.Member> member, Child child) {
        if (member.isEmpty()) {
            if (unlisted.add(key)) {
                unlistedNames.add(child.organ());
            }
            others.add(child);
        } else if (!member.get().included()) {
            others.add(child);
        } else if (counted.putIfAbsent(key, new Child(member.get().organ(), child.values())) != null) {
            say("duplicate", Map.of("actual", child.organ()));
        }
    }

    private void judge() {
        Coverage coverage = coverage();
        if (unnamed > 0) {
            say("unnamed", Map.of("actual", unnamed));
        }
        if (!unlistedNames.isEmpty()) {
            say("unlisted", Map.of("actual", unlistedNames));
        }
        if (!coverage.isComplete()) {
            Map<String, Object> arguments = Map.of("coverage", coverage.counts(), "expected", coverage.missing());
            say(coverage.present().isEmpty() ? "nothing" : "missing", arguments);
        }
        if (!coverage.absentLastYear().isEmpty()) {
            findings.add(finding("absent", Map.of("actual", coverage.absentLastYear()))
                    .withSeverity(Severity.INFO));
        }
    }

    private void say(String key, Map<String, Object> arguments) {
        findings.add(finding(key, arguments));
    }

    private Finding finding(String key, Map<String, Object> arguments) {
        return Finding.ofText(RollupWords.RULE, region, Optional.empty(), RollupWords.saying(key, arguments))
                .withOutcome(Outcome.NOT_EVALUATED);
    }

    Coverage coverage() {
        List<String> included = roster.members().stream()
                .filter(Roster.Member::included)
                .map(Roster.Member::organ)
                .toList();
        List<String> present = included.stream().filter(this::isCounted).toList();
        return new Coverage(
                included,
                present,
                included.stream().filter(organ -> !isCounted(organ)).toList(),
                unlistedNames,
                roster.members().stream().filter(member -> !member.included()).toList(),
                present.stream().filter(roster::isAbsentLastYear).toList());
    }

    private boolean isCounted(String organ) {
        return counted.containsKey(Roster.key(organ));
    }

    /** The reports that are added, in the order given. */
    List<Child> counted() {
        return List.copyOf(counted.values());
    }

    /** The government's own report: that of the organ whose name the region's report bears. */
    List<Child> own() {
        Child own = counted.get(Roster.key(region.report().cover().organ().name()));
        return own == null ? List.of() : List.of(own);
    }

    /** Reports of organs that are excluded or not on the roster. */
    List<Child> others() {
        return others;
    }

    List<Finding> findings() {
        return findings;
    }
}
