package io.github.disclosurereport.validation.diagnosis.search;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.testkit.SampleReports;
import io.github.disclosurereport.validation.RuleBook;
import java.util.List;

/** The equalities of the mandated book, and reports that satisfy them. */
final class Book {

    private Book() {}

    static LinearSystem system(Edition edition) {
        return LinearSystem.of(RuleBook.standard(edition).analysis().equalities());
    }

    /** The part that is table 三: the one with the first slots. */
    static Component requests(Edition edition) {
        return system(edition).components().get(0);
    }

    /** Sparse published figures and dense made ones. */
    static List<Figures> reports(Edition edition) {
        AnnualReport published = switch (edition) {
            case E2019 -> SampleReports.guiyang2020();
            case E2021 -> SampleReports.city2025();
        };
        return List.of(
                Figures.of(published.values()),
                Figures.of(SampleReports.valid(edition, 1).values()),
                Figures.of(SampleReports.valid(edition, 2).values()));
    }
}
