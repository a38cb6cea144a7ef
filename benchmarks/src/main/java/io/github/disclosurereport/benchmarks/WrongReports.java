package io.github.disclosurereport.benchmarks;

import io.github.disclosurereport.figure.Count;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.CellValues;
import io.github.disclosurereport.form.CellValuesBuilder;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.testkit.SampleReports;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/** Realistic reports with a number of wrong figures. The same arguments always make an equal report. */
final class WrongReports {

    private static final List<Cell> WATCHED = FormEqualities.all().stream()
            .flatMap(equality -> equality.cells().stream())
            .distinct()
            .sorted()
            .toList();

    private WrongReports() {}

    /** A valid report with so many different figures raised by 1: each breaks every equality it stands in, one to three. */
    static AnnualReport with(int errors, long seed) {
        AnnualReport valid = SampleReports.valid(FormEqualities.EDITION, seed);
        CellValues figures = valid.values();
        CellValuesBuilder changed = figures.toBuilder();
        for (Cell cell : pick(errors, new SplittableRandom(seed))) {
            changed.set(cell, Count.of(figures.number(cell.slot()) + 1));
        }
        return AnnualReport.of(valid.cover(), valid.sections(), changed.build());
    }

    private static Set<Cell> pick(int errors, SplittableRandom random) {
        Set<Cell> picked = new LinkedHashSet<>();
        while (picked.size() < errors) {
            picked.add(WATCHED.get(random.nextInt(WATCHED.size())));
        }
        return picked;
    }
}
