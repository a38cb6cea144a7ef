package io.github.disclosurereport.validation.jakarta;

import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.validation.ReportValidator;
import io.github.disclosurereport.validation.ValidationResult;
import io.github.disclosurereport.validation.diagnosis.ClaimEvidence;
import io.github.disclosurereport.validation.diagnosis.ErrorLocator;
import io.github.disclosurereport.validation.rule.Finding;
import io.github.disclosurereport.validation.rule.ReportView;
import io.github.disclosurereport.validation.rule.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks reports, and looks for the wrong figures by the same books where there are errors in cells. Thread-safe. */
final class Checker {

    private final ReportValidator validator;

    /** Made when first needed: an application that sees no wrong report never pays for it. */
    private volatile @Nullable ErrorLocator locator;

    Checker(ReportValidator validator) {
        this.validator = validator;
    }

    /** The errors of a report, with the corrections that a diagnosis proposes: the prose is heard too. */
    List<Finding> errors(AnnualReport report) {
        ReportView view = ReportView.of(report);
        ValidationResult result = validator.validate(view);
        List<Finding> errors = result.findings(Severity.ERROR);
        if (errors.stream().allMatch(error -> error.cells().isEmpty())) {
            return errors;
        }
        return locator().diagnose(view, ClaimEvidence.of(view)).attachTo(result).findings(Severity.ERROR);
    }

    /** Two threads may each make one; they are alike. */
    private ErrorLocator locator() {
        ErrorLocator made = locator;
        if (made == null) {
            made = ErrorLocator.of(validator.books());
            locator = made;
        }
        return made;
    }
}
