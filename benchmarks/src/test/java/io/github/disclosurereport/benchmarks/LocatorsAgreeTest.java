package io.github.disclosurereport.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.testkit.OfficeSize;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocatorsAgreeTest {

    private static final long A_MINUTE = 60_000;
    private static final long A_SECOND = 1_000;

    @ParameterizedTest(name = "{0}, {1} wrong figures")
    @CsvSource({"SMALL_BUREAU, 1", "SMALL_BUREAU, 2", "SMALL_BUREAU, 3", "CITY, 1"})
    void everyLocatorFindsTheSameNumber(OfficeSize size, int errors) {
        Locators locators = new Locators(A_MINUTE);
        new MistypedReports(size, errors, 3)
                .all()
                .forEach(report -> assertThat(locators.agreeing(report))
                        .isEqualTo(locators.all().size()));
    }

    /** Where a solver may well give up. */
    @ParameterizedTest(name = "{0}, {1} wrong figures")
    @CsvSource({"CITY, 2", "CITY, 3", "CITY, 4", "PROVINCE, 1", "PROVINCE, 2", "PROVINCE, 3", "PROVINCE, 4"})
    void noLocatorContradictsAnother(OfficeSize size, int errors) {
        Locators locators = new Locators(A_SECOND);
        new MistypedReports(size, errors, 2)
                .all()
                .forEach(report -> assertThat(locators.agreeing(report)).isPositive());
    }
}
