package io.github.disclosurereport.ingest.internal.placement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.DisclosureColumn;
import io.github.disclosurereport.form.DisclosureLine;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Section;
import io.github.disclosurereport.ingest.NoteCode;
import io.github.disclosurereport.ingest.Placement;
import io.github.disclosurereport.ingest.Reading;
import io.github.disclosurereport.ingest.Unread;
import io.github.disclosurereport.ingest.internal.Blocks;
import io.github.disclosurereport.ingest.internal.document.Grid;
import io.github.disclosurereport.ingest.internal.document.GridCell;
import io.github.disclosurereport.ingest.internal.lexicon.TableLabels;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows are written "label|figure|…", "A", "B" and "C" for the labels of the columns of the first block of 二. */
class LinePlacerTest {

    private static final Edition EDITION = Edition.E2021;
    private static final TableLabels LABELS = TableLabels.of(EDITION, Section.PROACTIVE_DISCLOSURE);

    private final ReadingCollector readings = new ReadingCollector(EDITION, 100);

    private static String labels(String row) {
        return row.replace("A", DisclosureColumn.ISSUED.label(EDITION))
                .replace("B", DisclosureColumn.REPEALED.label(EDITION))
                .replace("C", DisclosureColumn.IN_FORCE.label(EDITION));
    }

    /** Places the last of the rows; the others are heads. */
    private void place(boolean spans, String... rows) {
        Grid grid = Blocks.table(1, Stream.of(rows).map(LinePlacerTest::labels).toArray(String[]::new))
                .grid();
        GridHeaders heads = new GridHeaders(LABELS);
        int last = rows.length - 1;
        for (int r = 0; r < last; r++) {
            heads.add(grid.row(r), r);
        }
        List<GridCell> row = grid.row(last);
        new LinePlacer(readings, heads, "", spans).place(LABELS.lines().get(0), row.subList(1, row.size()));
    }

    /** What the three cells of the line hold, "?" where nothing certain was read. */
    private String read() {
        return Stream.of(DisclosureColumn.ISSUED, DisclosureColumn.REPEALED, DisclosureColumn.IN_FORCE)
                .map(column -> readings.all().get(Cell.of(DisclosureLine.GOVERNMENT_RULES, column)))
                .map(one -> one == null || one.placement() == Placement.NONE ? "?" : one.raw())
                .collect(Collectors.joining(" "));
    }

    private List<NoteCode> why() {
        return readings.unread().stream()
                .map(Unread::note)
                .map(note -> note.code())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "项目|C|A|B, 规章|3|1|2, 1 2 3, BY_LABELS",
        "项目|A|备注|B|C, 规章|1||2|3, 1 2 3, BY_LABELS",
        "项目|B|A, 规章|2|1, 1 2 ?, BY_LABELS",
        "|, 规章|1|2|3, 1 2 3, BY_LINE_LABEL",
        "项目|A||, 规章|1|2|3, 1 2 3, BY_LINE_LABEL",
        "项目||本年废止|, 规章|1|2|3, 1 2 3, BY_LINE_LABEL",
        "|, 规章|1|2|3|, 1 2 3, BY_LINE_LABEL",
        "项目||A|B|C, 规章||1|2|3, 1 2 3, BY_LABELS",
        "项目||A|B|C, 规章|||2|3, ' 2 3', BY_LABELS"
    })
    void figuresGoWhereHeadsOrTheirNumberTell(String heads, String row, String read, Placement how) {
        place(false, heads, row);
        assertThat(read()).isEqualTo(read);
        assertThat(readings.all().values()).extracting(Reading::placement).containsOnly(how);
        assertThat(why()).isEmpty();
        assertThat(readings.lines()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "|, 规章|1|2, WRONG_COUNT",
        "|, 规章|1||3|, WRONG_COUNT",
        "项目|B||, 规章|1|2|3, HEADS_DIFFER",
        "项目|A|备注|B, 规章|1|2|3, HEADS_DIFFER",
        "项目|A|B|C, 规章|1|2|3|4, WRONG_COUNT",
        "项目|A|A|B|C, 规章|1|2|3|4, MERGED"
    })
    void aLineThatIsNotCertainIsListedAndStaysBlank(String heads, String row, NoteCode code) {
        place(false, heads, row);
        assertThat(read()).isEqualTo("? ? ?");
        assertThat(why()).containsExactly(code);
        assertThat(readings.unread().get(0).text()).isEqualTo(row.substring(3).replace("|", " | "));
    }

    @Test
    void aFigureUnderAHeadThatTheFormDoesNotPrintIsListed() {
        place(false, "项目|A|备注|B|C", "规章|1|9|2|3");
        assertThat(read()).isEqualTo("1 2 3");
        assertThat(readings.unread()).extracting(Unread::text).containsExactly("9");
        assertThat(why()).containsExactly(NoteCode.NO_SUCH_COLUMN);
    }

    @ParameterizedTest
    @CsvSource({"7|, 7", "|7, 7", "7|7, 7", "|, ''", "7|8, ?"})
    void ofTwoCellsUnderOneHeadTheOneThatIsFilledCounts(String both, String read) {
        place(false, "项目|A|A|B|C", "规章|" + both + "|2|3");
        assertThat(read()).isEqualTo(read.equals("?") ? "? ? ?" : read + " 2 3");
    }

    @Test
    void whereSpansShowABlankCellIsNoFiller() {
        place(true, "项目||A|B|C", "规章|||2|3");
        assertThat(read()).isEqualTo("? ? ?");
    }
}
