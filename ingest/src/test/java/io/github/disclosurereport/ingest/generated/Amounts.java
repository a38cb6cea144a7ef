package io.github.disclosurereport.ingest.generated;

import io.github.disclosurereport.figure.AmountUnit;
import io.github.disclosurereport.form.Edition;

/** The unit of money that the form itself prints over its one column of money. */
final class Amounts {

    private Amounts() {}

    static AmountUnit printedUnit(Edition edition) {
        return edition == Edition.E2019 ? AmountUnit.UNKNOWN : AmountUnit.TEN_THOUSAND_YUAN;
    }
}
