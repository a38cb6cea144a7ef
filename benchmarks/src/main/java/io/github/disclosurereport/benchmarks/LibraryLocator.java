package io.github.disclosurereport.benchmarks;

import io.github.disclosurereport.form.Applicant;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.RequestLine;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.validation.diagnosis.DiagnosedPart;
import io.github.disclosurereport.validation.diagnosis.Diagnosis;
import io.github.disclosurereport.validation.diagnosis.ErrorLocator;
import io.github.disclosurereport.validation.diagnosis.Status;
import java.util.OptionalInt;

/** This library through its front door: every least set of 三 and of 四 with its explanation, where a solver gives one number. */
final class LibraryLocator implements Locator {

    private static final Cell ANY = Cell.of(Applicant.TOTAL, RequestLine.RECEIVED);

    private final ErrorLocator locator = ErrorLocator.standard();

    Diagnosis diagnose(AnnualReport report) {
        return locator.diagnose(report);
    }

    @Override
    public OptionalInt least(AnnualReport report) {
        DiagnosedPart requests = diagnose(report).parts().stream()
                .filter(part -> part.cells().contains(ANY))
                .findFirst()
                .orElseThrow();
        return requests.status() == Status.CAPPED ? OptionalInt.empty() : OptionalInt.of(requests.least());
    }
}
