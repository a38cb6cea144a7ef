package io.github.disclosurereport.ingest.internal.placement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Form;
import io.github.disclosurereport.form.FormTable;
import io.github.disclosurereport.form.PrintedCell;
import io.github.disclosurereport.form.PrintedRow;
import io.github.disclosurereport.ingest.ReadingState;
import io.github.disclosurereport.ingest.internal.document.Grid;
import io.github.disclosurereport.ingest.internal.document.SpanGrid;
import io.github.disclosurereport.ingest.internal.lexicon.PrintedTable;
import io.github.disclosurereport.ingest.internal.lexicon.TableLabels;
import java.util.List;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PrintedReaderTest {

    private static final int MOST = 1_000;
    private static final List<String> WRITTEN =
            List.of("0", "3", "12", "105", "", "/", "-8", "1,204", "7件", "２", "无", "1 3", "2.50", "251000元", "1.6万元");
    private static final List<String> CAPTIONS = List.of("", "（二）行政许可", "单位：元", "单位：件、亿元");

    static Stream<FormTable> tables() {
        return Stream.of(Edition.values()).flatMap(edition -> Form.of(edition).tables().stream());
    }

    /** The table, its labels as printed. */
    private static Grid grid(FormTable table, Function<PrintedCell, String> words) {
        SpanGrid grid = new SpanGrid(1, table.rows().size(), table.width());
        for (PrintedRow row : table.rows()) {
            grid.row();
            row.cells().forEach(cell -> grid.cell(words.apply(cell), cell.rowSpan(), cell.colSpan()));
            grid.endRow();
        }
        return grid.build();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void readsWhatAReaderOfAnyGridReads(FormTable table) {
        for (int seed = 1; seed <= 60; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Grid grid = grid(
                    table,
                    cell -> cell.cell().isPresent() ? WRITTEN.get(random.nextInt(WRITTEN.size())) : cell.label());
            String caption = CAPTIONS.get(random.nextInt(CAPTIONS.size()));
            ReadingCollector sooner = new ReadingCollector(table.edition(), MOST);
            ReadingCollector byRows = new ReadingCollector(table.edition(), MOST);
            assertThat(PrintedReader.read(grid, caption, table.edition(), sooner))
                    .isTrue();
            TableLabels labels = TableLabels.of(table.edition(), table.section());
            new GridReader(labels, byRows, OptionalInt.empty()).read(grid, caption);
            new UnplacedText(labels, byRows).grid(grid);

            assertThat(sooner.all()).as("seed %d", seed).isEqualTo(byRows.all());
            assertThat(sooner.values()).as("seed %d", seed).isEqualTo(byRows.values());
            assertThat(sooner.unread()).as("seed %d", seed).isEqualTo(byRows.unread());
            assertThat(sooner.lines()).as("seed %d", seed).isEqualTo(byRows.lines());
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void blanksStayBlanks(FormTable table) {
        Grid grid = grid(table, cell -> cell.cell().isPresent() ? "" : cell.label());
        ReadingCollector readings = new ReadingCollector(table.edition(), MOST);
        assertThat(PrintedReader.read(grid, "", table.edition(), readings)).isTrue();
        assertThat(readings.isAllBlank()).isTrue();
        assertThat(readings.all().values()).allMatch(reading -> reading.state() == ReadingState.BLANK);
        assertThat(readings.all()).hasSameSizeAs(table.cells());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void aGridWithWordsWhereAFigureGoesIsLeftToOthers(FormTable table) {
        for (Cell odd : table.cells()) {
            Grid grid = grid(
                    table,
                    cell -> cell.cell()
                            .map(own -> own.equals(odd) ? "见附件" : "0")
                            .orElse(cell.label()));
            ReadingCollector readings = new ReadingCollector(table.edition(), MOST);
            assertThat(PrintedReader.read(grid, "", table.edition(), readings)).isFalse();
            assertThat(readings.all()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void aGridThatDiffersInOneLabelIsNoTableAsPrinted(FormTable table) {
        List<PrintedCell> labels = table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.cell().isEmpty() && !cell.label().isEmpty())
                .toList();
        for (PrintedCell odd : labels) {
            for (String words : List.of("本年甲乙数", odd.label() + "（其中：网上）", odd.label() + "（同期占比）")) {
                Grid other = grid(table, cell -> cell.equals(odd) ? words : cell.label());
                assertThat(PrintedTable.of(other)).as(words).isEmpty();
            }
        }
        assertThat(PrintedTable.of(grid(table, PrintedCell::label))).isPresent();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void labelsMayBeBrokenAndUnnumbered(FormTable table) {
        Grid broken = grid(
                table,
                cell -> cell.label().length() < 4
                        ? cell.label()
                        : cell.label().substring(0, 2) + " " + cell.label().substring(2));
        assertThat(PrintedTable.of(broken)).isPresent();
        assertThat(PrintedTable.sectionOf(broken)).contains(table.section());
        assertThat(PrintedTable.of(broken).orElseThrow().isOf(table.edition())).isTrue();
    }
}
