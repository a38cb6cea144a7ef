package io.github.disclosurereport.examples.check;

import io.github.disclosurereport.figure.Count;
import io.github.disclosurereport.form.Applicant;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.RequestLine;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.testkit.OfficeSize;
import io.github.disclosurereport.testkit.SampleReports;

/** A bureau that granted 12 requests, and the same with 21 typed for 12 in the total. */
final class TypedReport {

    static final Cell GRANTED = Cell.of(Applicant.TOTAL, RequestLine.GRANTED);

    private static final AnnualReport RIGHT = SampleReports.realistic(Edition.E2021, OfficeSize.SMALL_BUREAU, 134);

    private TypedReport() {}

    static AnnualReport right() {
        if (!RIGHT.get(GRANTED).equals(Count.of(12))) {
            throw new IllegalStateException("the sample has " + RIGHT.get(GRANTED) + ", not 12");
        }
        return RIGHT;
    }

    static AnnualReport wrong() {
        return right().with(GRANTED, Count.of(21));
    }
}
