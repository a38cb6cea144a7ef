package io.github.disclosurereport.examples.check;

import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.validation.ValidationResult;
import io.github.disclosurereport.validation.diagnosis.ClaimEvidence;
import io.github.disclosurereport.validation.diagnosis.Diagnosis;
import io.github.disclosurereport.validation.rule.ReportView;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;

/**
 * Checks a file: each report in it is printed, written where outputs are asked for, and counted.
 *
 * @param checks the rules, and the search for the wrong figure
 * @param before the reports of the year before
 * @param known what is known of findings before the check
 * @param outputs where HTML and JSON go
 * @param printer how findings are shown
 * @param tally how many came out how
 * @param words the language
 * @param err where failures are told, a line each
 */
record FileCheck(
        Checks checks,
        PreviousReports before,
        Known known,
        Outputs outputs,
        Printer printer,
        Tally tally,
        Words words,
        PrintStream err) {

    void run(Inputs.Input input) {
        try {
            List<Loaded> reports = input.load(words);
            for (int i = 0; i < reports.size(); i++) {
                boolean only = reports.size() == 1;
                String name = only ? input.name() : words.say("one", input.name(), i + 1, reports.size());
                run(name, input, reports.get(i));
            }
        } catch (CheckException failure) {
            tally.failure();
            printer.failure(input.name(), failure.getMessage());
            complain(words.say("failure", input.name(), failure.getMessage()));
        }
    }

    private void run(String name, Inputs.Input input, Loaded loaded) {
        try {
            Optional<AnnualReport> last = before.of(loaded.report());
            ReportView alone = ReportView.of(loaded.report()).withUnread(loaded.unreadCells());
            ReportView view = last.map(alone::withPrevious).orElse(alone);
            ValidationResult result = known.explain(checks.validator().validate(view));
            Diagnosis diagnosis = checks.locator().diagnose(view, ClaimEvidence.of(view));
            printer.print(name, loaded, result, diagnosis);
            if (!before.isEmpty()) {
                before.remark(loaded.report(), last, name, words).ifPresent(this::complain);
            }
            outputs.write(input.name(), loaded.report(), words);
            tally.done(result, known.newIn(result).isValid());
        } catch (UnwrittenException failure) {
            tally.failure();
            complain(words.say("failure", name, failure.getMessage()));
        }
    }

    private void complain(String line) {
        err.println(OneLine.of(line));
    }
}
