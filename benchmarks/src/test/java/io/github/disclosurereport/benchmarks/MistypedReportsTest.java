package io.github.disclosurereport.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.Section;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.testkit.OfficeSize;
import io.github.disclosurereport.testkit.SampleReports;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MistypedReportsTest {

    private static final int NUMBER = 8;

    @ParameterizedTest
    @EnumSource
    void soManyFiguresOfTheRequestsAreWrong(OfficeSize size) {
        List<AnnualReport> reports = new MistypedReports(size, 3, NUMBER).all();

        for (int seed = 0; seed < NUMBER; seed++) {
            AnnualReport wrong = reports.get(seed);
            AnnualReport valid = SampleReports.realistic(FormEqualities.EDITION, size, seed);
            List<Cell> changed = Cell.all().stream()
                    .filter(cell -> !wrong.get(cell).equals(valid.get(cell)))
                    .toList();
            assertThat(changed).as("seed %d", seed).hasSize(3).allMatch(cell -> cell.section() == Section.REQUESTS);
        }
        assertThat(reports).isEqualTo(new MistypedReports(size, 3, NUMBER).all());
    }

    @ParameterizedTest
    @EnumSource
    void theyComeRoundAgain(OfficeSize size) {
        MistypedReports reports = new MistypedReports(size, 1, 2);
        AnnualReport first = reports.next();

        assertThat(reports.next()).isNotEqualTo(first);
        assertThat(reports.next()).isSameAs(first);
    }

    @ParameterizedTest
    @EnumSource
    void fortyWrongFiguresAreBeyondAnySearch(OfficeSize size) {
        assertThat(new MistypedReports(size, 40, NUMBER).all())
                .extracting(new LibraryLocator()::least)
                .containsOnly(OptionalInt.empty());
    }
}
