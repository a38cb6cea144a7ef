package io.github.disclosurereport.ingest.internal.placement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.DisclosureColumn;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Section;
import io.github.disclosurereport.ingest.internal.Blocks;
import io.github.disclosurereport.ingest.internal.document.GridCell;
import io.github.disclosurereport.ingest.internal.document.SpanGrid;
import io.github.disclosurereport.ingest.internal.lexicon.FormColumns;
import io.github.disclosurereport.ingest.internal.lexicon.TableLabels;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figures of a line of three cells stand in the columns from 1 on. */
class HeaderRowTest {

    private static final FormColumns FORM = TableLabels.of(Edition.E2021, Section.PROACTIVE_DISCLOSURE)
            .lines()
            .get(0)
            .columns();

    private final HeaderRow heads = new HeaderRow(3);

    private static List<GridCell> values(String row) {
        List<GridCell> squares = Blocks.table(1, "规章|" + row).grid().row(0);
        return squares.subList(1, squares.size());
    }

    /** Reads heads written as the numbers of the cells they name, one a column, "?" for one not understood, "-" for none. */
    private void heads(String written) {
        for (int column = 0; column < written.length(); column++) {
            char head = written.charAt(column);
            if (head == '?') {
                heads.wonder(column + 1, "备注");
            } else if (head != '-') {
                heads.know(column + 1, head - '0');
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "012, 1|2|3, true, true, true, true",
        "210, 1|2|3, true, true, true, false",
        "012, 1|2|3|4, true, false, false, true",
        "012, 1|2|3|, true, true, false, true",
        "012, 1|2, true, false, false, false",
        "-012, |1|2|3, true, false, false, false",
        "0012, 1|2|3|4, true, true, false, false",
        "01, 1|2, false, true, true, false",
        "10, 1|2, false, true, true, false",
        "01, 1|2|3, false, false, false, true",
        "01?, 1|2|3, false, true, false, false",
        "---, 1|2|3, false, false, false, true",
        "0, 1|2|3, false, false, false, true",
        "-0, 1|2|3, false, false, false, false",
        "?, 1|2|3, false, false, false, false"
    })
    void whatHeadsSayOfFigures(
            String written, String row, boolean all, boolean fits, boolean fitsPart, boolean allows) {
        heads(written);
        List<GridCell> values = values(row);
        assertThat(heads.namesAll()).as("names all").isEqualTo(all);
        assertThat(heads.fits(values)).as("fits").isEqualTo(fits);
        assertThat(heads.fitsPart(values)).as("fits part").isEqualTo(fitsPart);
        if (values.size() >= 3) {
            assertThat(heads.allows(FORM, values.subList(0, 3))).as("allows").isEqualTo(allows);
        }
    }

    @Test
    void aHeadThatLostItsSecondLineAgreesWithItsPlaceOnly() {
        heads.wonder(1, DisclosureColumn.ISSUED.label(Edition.E2021).substring(0, 4));
        assertThat(heads.allows(FORM, values("1|2|3"))).isTrue();
        heads.wonder(2, DisclosureColumn.ISSUED.label(Edition.E2021).substring(0, 4));
        assertThat(heads.allows(FORM, values("1|2|3"))).isFalse();
    }

    @Test
    void cellsAreNamedInTheOrderOfTheHeadsEachOnce() {
        heads("2?02");
        assertThat(heads.named()).containsExactly(2, 0);
        assertThat(heads.columns(2)).containsExactly(1, 4);
        assertThat(heads.columns(1)).isEmpty();
        assertThat(heads.names(1)).isTrue();
        assertThat(heads.names(2)).isFalse();
    }

    @Test
    void headsBeginBehindAColumnIfNoneStandsThere() {
        assertThat(heads.beginsBehind(0)).isFalse();
        heads.wonder(2, "备注");
        assertThat(heads.beginsBehind(1)).isTrue();
        assertThat(heads.beginsBehind(2)).isFalse();
    }

    @Test
    void aCellOverTwoColumnsIsNoPart() {
        heads("0");
        SpanGrid grid = new SpanGrid(1, 1, 5);
        grid.row();
        grid.cell("规章", 1, 1);
        grid.cell("7", 1, 2);
        grid.endRow();
        assertThat(heads.fitsPart(grid.build().row(0).subList(1, 2))).isFalse();
        heads("01");
        assertThat(heads.fits(grid.build().row(0).subList(1, 2))).isTrue();
    }

    @Test
    void aLineOfOneFigureMayStandUnderSeveralHeads() {
        HeaderRow one = new HeaderRow(1);
        one.know(1, 0);
        one.wonder(2, "备注");
        assertThat(one.fits(values("4"))).isTrue();
        assertThat(one.fits(values("4|5|6"))).isFalse();
    }
}
