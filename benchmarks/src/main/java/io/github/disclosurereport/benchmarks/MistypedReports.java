package io.github.disclosurereport.benchmarks;

import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.Form;
import io.github.disclosurereport.form.Section;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.testkit.OfficeSize;
import io.github.disclosurereport.testkit.SampleReports;
import io.github.disclosurereport.testkit.TypingErrors;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;

/** Reports of real sizes with figures of table 三 mistyped, one after the other and round again, since no two take the same time. */
final class MistypedReports {

    private static final List<Cell> REQUESTS =
            Form.of(FormEqualities.EDITION).table(Section.REQUESTS).cells();

    private final List<AnnualReport> reports;
    private int given;

    /** So many reports, each with other figures and other errors. The same arguments always make equal reports. */
    MistypedReports(OfficeSize size, int errors, int number) {
        reports = LongStream.range(0, number)
                .mapToObj(seed -> report(size, errors, seed))
                .toList();
    }

    private static AnnualReport report(OfficeSize size, int errors, long seed) {
        AnnualReport valid = SampleReports.realistic(FormEqualities.EDITION, size, seed);
        return valid.with(TypingErrors.in(valid.values(), REQUESTS, errors, new SplittableRandom(seed)));
    }

    List<AnnualReport> all() {
        return reports;
    }

    AnnualReport next() {
        given = given + 1 < reports.size() ? given + 1 : 0;
        return reports.get(given);
    }
}
