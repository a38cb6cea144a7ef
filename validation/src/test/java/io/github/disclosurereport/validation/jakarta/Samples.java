package io.github.disclosurereport.validation.jakarta;

import io.github.disclosurereport.figure.Count;
import io.github.disclosurereport.form.Applicant;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.RequestLine;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.model.CellEdit;
import io.github.disclosurereport.testkit.SampleReports;
import jakarta.validation.ConstraintViolation;
import java.util.List;
import java.util.Set;

/** Reports and how to look at what a provider says of them. */
final class Samples {

    /** Breaks two rules: the column's outcomes and the row's applicants. */
    static final Cell GRANTED = Cell.of(Applicant.TOTAL, RequestLine.GRANTED);

    private static final AnnualReport VALID = SampleReports.valid(Edition.E2021, 1);

    private Samples() {}

    static AnnualReport valid() {
        return VALID;
    }

    static AnnualReport wrong() {
        return VALID.with(GRANTED, Count.of(1_000_000));
    }

    /** What puts {@link #wrong()} right. */
    static CellEdit cure() {
        return new CellEdit(GRANTED, Count.of(1_000_000), VALID.get(GRANTED));
    }

    static AnnualReport unfilled() {
        return VALID.with(GRANTED, Count.blank());
    }

    static List<String> paths(Set<? extends ConstraintViolation<?>> violations) {
        return violations.stream()
                .map(violation -> violation.getPropertyPath().toString())
                .sorted()
                .toList();
    }

    static List<String> messages(Set<? extends ConstraintViolation<?>> violations) {
        return violations.stream().map(ConstraintViolation::getMessage).sorted().toList();
    }
}
