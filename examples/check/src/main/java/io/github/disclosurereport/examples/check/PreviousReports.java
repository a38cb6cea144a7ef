package io.github.disclosurereport.examples.check;

import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.model.Cover;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Last year's reports: the one file that the call names, or a folder in which the same organ's report for the year before is found. */
final class PreviousReports {

    private final List<AnnualReport> reports;
    private final boolean byName;

    private PreviousReports(List<AnnualReport> reports, boolean byName) {
        this.reports = List.copyOf(reports);
        this.byName = byName;
    }

    static PreviousReports none() {
        return new PreviousReports(List.of(), true);
    }

    static PreviousReports read(String name, boolean single, InputStream in, Words words) throws CheckException {
        Inputs inputs = Inputs.ofPrevious(name, in, words);
        if (inputs.isSingle() && !single) {
            throw new CheckException(words.say("output.notFolder", "--previous"));
        }
        List<AnnualReport> reports = new ArrayList<>();
        for (Inputs.Input input : inputs.list()) {
            try {
                input.load(words).forEach(loaded -> reports.add(loaded.report()));
            } catch (CheckException failure) {
                throw new CheckException(words.say("previous.failed", input.name(), failure.getMessage()));
            }
        }
        return new PreviousReports(reports, !inputs.isSingle() || reports.size() > 1);
    }

    boolean isEmpty() {
        return reports.isEmpty();
    }

    Optional<AnnualReport> of(AnnualReport current) {
        return reports.stream()
                .filter(report -> !byName || precedes(report.cover(), current.cover()))
                .findFirst();
    }

    /** What to tell the user about the comparison: that there was none, or that the names differ. */
    Optional<String> remark(AnnualReport current, Optional<AnnualReport> last, String source, Words words) {
        if (last.isEmpty()) {
            return Optional.of(words.say("previous.none", source));
        }
        String before = last.get().cover().organ().name();
        String now = current.cover().organ().name();
        return before.equals(now) || before.isEmpty() || now.isEmpty()
                ? Optional.empty()
                : Optional.of(words.say("previous.other", source, before, now));
    }

    private static boolean precedes(Cover before, Cover now) {
        return before.organ().name().equals(now.organ().name())
                && before.year().isPresent()
                && now.year().isPresent()
                && before.year().getAsInt() + 1 == now.year().getAsInt();
    }
}
