package io.github.disclosurereport.examples.check;

import io.github.disclosurereport.validation.ReportValidator;
import io.github.disclosurereport.validation.diagnosis.ErrorLocator;

/**
 * What looks at each report.
 *
 * @param validator says what is wrong
 * @param locator says which figures are to blame, by the same books
 */
record Checks(ReportValidator validator, ErrorLocator locator) {

    static Checks by(ReportValidator validator) {
        return new Checks(validator, ErrorLocator.of(validator.books()));
    }
}
