package io.github.disclosurereport.ingest.internal.format.ooxml.xlsx;

import io.github.disclosurereport.ingest.NoteCode;
import io.github.disclosurereport.ingest.ReadLimits;
import io.github.disclosurereport.ingest.internal.document.Block;
import io.github.disclosurereport.ingest.internal.document.Grid;
import io.github.disclosurereport.ingest.internal.lexicon.SectionHeading;
import io.github.disclosurereport.ingest.internal.lexicon.TableLabels;
import io.github.disclosurereport.ingest.internal.text.CellText;
import io.github.disclosurereport.ingest.internal.text.FigureNotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Cuts a sheet into blocks. Rows that lie together are a table; a row with nothing but one text in it is a line of text, unless the
 * form's tables have that text: captions and lines without figures look alike.
 */
final class XlsxBlocks {

    private final ReadLimits limits;
    private final Set<NoteCode> found;
    private final List<Block> blocks = new ArrayList<>();
    private final List<XlsxSheet.Line> run = new ArrayList<>();
    private int coveredTo;
    private int tables;
    private int cells;

    XlsxBlocks(ReadLimits limits, Set<NoteCode> found) {
        this.limits = limits;
        this.found = found;
    }

    List<Block> blocks() {
        return blocks;
    }

    void add(XlsxSheet sheet) {
        XlsxGrid grid = new XlsxGrid(sheet);
        coveredTo = 0;
        headBySheetName(sheet);
        for (XlsxSheet.Line row : sheet.rows()) {
            boolean covered = row.number() <= coveredTo;
            if (row.gapBefore() && !covered) {
                close(grid);
            }
            if (!covered && isLine(row)) {
                close(grid);
                lines(row);
            } else if (!row.isBlank() || !run.isEmpty()) {
                run.add(row);
                row.cells()
                        .keySet()
                        .forEach(column -> coveredTo = Math.max(coveredTo, grid.bottom(row.number(), column)));
                if (row.isBlank() && !covered) {
                    // Maybe the line of figures of section 四, all blank.
                    close(grid);
                }
            }
        }
        close(grid);
    }

    /** A sheet may bear the heading of its section as its name only. */
    private void headBySheetName(XlsxSheet sheet) {
        Optional<SectionHeading> name = SectionHeading.of(sheet.name(), Optional.empty());
        boolean within = sheet.rows().stream()
                .flatMap(row -> row.cells().values().stream())
                .anyMatch(text -> isHeading(XlsxText.line(text.text())));
        if (name.isPresent() && !within && !sheet.rows().isEmpty()) {
            XlsxSheet.Line first = sheet.rows().get(0);
            text(sheet.name(), first.cells().firstEntry().getValue());
        }
    }

    private static boolean isHeading(String text) {
        return SectionHeading.of(text, Optional.empty()).isPresent();
    }

    private static boolean isLine(XlsxSheet.Line row) {
        if (row.cells().size() != 1) {
            return false;
        }
        String text = XlsxText.line(row.cells().firstEntry().getValue().text());
        if (FigureNotation.of(text).isFigure()) {
            return false;
        }
        return isHeading(text) || !TableLabels.isFragmentOfAny(text);
    }

    private void lines(XlsxSheet.Line row) {
        row.cells().values().forEach(cell -> cell.text().lines().forEach(line -> text(line, cell)));
    }

    private void text(String line, CellText cell) {
        String words = XlsxText.line(line);
        if (words.isEmpty()) {
            return;
        }
        if (blocks.size() >= limits.blocks()) {
            found.add(NoteCode.LIMIT_BLOCKS);
        } else {
            blocks.add(new Block.Text(words, 0, cell.place()));
        }
    }

    /** Ends the rows that lie together: a table, if any row of it has two cells. */
    private void close(XlsxGrid grid) {
        if (run.stream().allMatch(row -> row.cells().size() < 2)) {
            run.forEach(this::lines);
        } else if (tables >= limits.tables() || cells >= limits.cells()) {
            found.add(tables >= limits.tables() ? NoteCode.LIMIT_TABLES : NoteCode.LIMIT_CELLS);
        } else {
            if (run.size() > limits.rows()) {
                found.add(NoteCode.LIMIT_TABLE_SIZE);
            }
            List<XlsxSheet.Line> rows = run.subList(0, Math.min(run.size(), limits.rows()));
            Grid table = grid.of(rows, limits);
            tables++;
            cells += table.squares();
            XlsxSheet.Line first = rows.get(0);
            blocks.add(
                    new Block.Table(table, first.cells().firstEntry().getValue().place()));
        }
        run.clear();
    }
}
