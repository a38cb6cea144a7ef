package io.github.disclosurereport.ingest;

import io.github.disclosurereport.figure.Amount;
import io.github.disclosurereport.figure.Count;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.CellValuesBuilder;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Form;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.testkit.SampleReports;
import java.util.SplittableRandom;

/** A report in which numbers, blanks and marks stand side by side. */
final class MixedReport {

    private MixedReport() {}

    static AnnualReport of(Edition edition, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        AnnualReport valid = SampleReports.valid(edition, seed);
        CellValuesBuilder builder = valid.values().toBuilder();
        for (Cell cell : Form.of(edition).cells()) {
            switch (random.nextInt(4)) {
                case 0 -> builder.set(cell, cell.isAmount() ? Amount.blank() : Count.blank());
                case 1 -> builder.set(cell, cell.isAmount() ? Amount.notApplicable() : Count.notApplicable());
                default -> {}
            }
        }
        return AnnualReport.of(valid.cover(), valid.sections(), builder.build());
    }
}
