package io.github.disclosurereport.ingest.internal.format.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.ingest.NoteCode;
import io.github.disclosurereport.ingest.ReadLimits;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfTablesTest {

    private final Set<NoteCode> found = EnumSet.noneOf(NoteCode.class);
    private final PdfTables tables = new PdfTables(ReadLimits.standard(), found);
    private final PdfTable upper = TableContinuationTest.rowsOf(2, 50, 100, 150);
    private final PdfTable lower = TableContinuationTest.table(50, 100, 150);

    @ParameterizedTest
    @ValueSource(strings = {"1", "- 1 -", "第 1 页", "第1页 共3页"})
    void aTableGoesOnBehindTheNumberOfAPage(String number) {
        assertThat(tables.begin(upper, 4)).isTrue();
        tables.line(TableContinuationTest.line(number, 100, 800), 5);
        assertThat(tables.goesOn(lower, 6)).isTrue();
        tables.goOn(lower);

        assertThat(tables.at(4))
                .hasValueSatisfying(grid -> assertThat(grid.rows()).hasSize(3));
        assertThat(tables.isTaken(5)).isFalse();
    }

    @Test
    void notBehindAHeadingAndNotOnItsOwnPage() {
        tables.begin(upper, 4);
        assertThat(tables.goesOn(lower, 4)).isFalse();
        tables.line(TableContinuationTest.line("四、政府信息公开行政复议、行政诉讼情况", 50, 145), 5);
        assertThat(tables.goesOn(lower, 6)).isFalse();
    }

    @Test
    void wordsBelowItAreItsOwnOnlyIfItGoesOn() {
        upper.take(new PdfWord("结果维", 52, 76, 130, 0));
        tables.begin(upper, 4);
        tables.line(TableContinuationTest.line("持", 52, 145), 5);
        assertThat(tables.isTaken(5)).isFalse();
        tables.goOn(lower);

        assertThat(tables.isTaken(5)).isTrue();
        assertThat(tables.at(4))
                .hasValueSatisfying(
                        grid -> assertThat(grid.row(1).get(0).content().text()).isEqualTo("结果维 持"));
    }

    @Test
    void aRowAloneIsTextUnlessATableGoesOnWithIt() {
        tables.mayBegin(lower, 4, 6);
        assertThat(tables.isTaken(4)).isTrue();
        assertThat(tables.isTaken(5)).isFalse();
        assertThat(tables.goesOn(upper, 6)).isTrue();
        tables.goOn(upper);

        assertThat(tables.at(4))
                .hasValueSatisfying(grid -> assertThat(grid.rows()).hasSize(3));
        assertThat(tables.isTaken(4)).isFalse();
        assertThat(tables.isTaken(5)).isTrue();
    }

    @Test
    void noMoreTablesThanTheLimit() {
        for (int i = 0; i < ReadLimits.standard().tables(); i++) {
            assertThat(tables.begin(lower, i)).isTrue();
        }
        assertThat(tables.begin(lower, 1_000)).isFalse();
        assertThat(found).containsExactly(NoteCode.LIMIT_TABLES);
    }
}
