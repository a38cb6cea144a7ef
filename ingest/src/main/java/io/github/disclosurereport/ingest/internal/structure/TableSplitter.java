package io.github.disclosurereport.ingest.internal.structure;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Form;
import io.github.disclosurereport.form.FormTable;
import io.github.disclosurereport.ingest.SourcePlace;
import io.github.disclosurereport.ingest.internal.document.Block;
import io.github.disclosurereport.ingest.internal.document.Grid;
import io.github.disclosurereport.ingest.internal.document.GridCell;
import io.github.disclosurereport.ingest.internal.lexicon.PrintedTable;
import io.github.disclosurereport.ingest.internal.lexicon.SectionHeading;
import io.github.disclosurereport.ingest.internal.lexicon.TableLabels;
import io.github.disclosurereport.ingest.internal.text.CellText;
import io.github.disclosurereport.ingest.internal.text.LabelNormalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Parts a grid in which several tables of the form stand below each other, as in sheets without empty rows and in layout tables: where
 * a row heads a section, and where the first head of a table stands again below figures.
 */
public final class TableSplitter {

    /** For each table, the keys of the labels that the first row of its heads bears, remarks in brackets aside. */
    private static final Set<Set<String>> OPENINGS = new HashSet<>();

    static {
        for (Edition edition : Edition.values()) {
            for (FormTable table : Form.of(edition).tables()) {
                OPENINGS.add(table.blocks().get(0).head().get(0).cells().stream()
                        .map(cell -> key(cell.label()))
                        .filter(key -> !key.isEmpty())
                        .collect(Collectors.toSet()));
            }
        }
    }

    private final Block.Table table;
    private final Grid grid;
    private final List<Block> parts = new ArrayList<>();
    /** Whether rows of text stand between its tables. */
    private final boolean headed;
    /** The first row of the part that is being read. */
    private int from;

    private boolean figures;

    private TableSplitter(Block.Table table) {
        this.table = table;
        this.grid = table.grid();
        boolean any = false;
        for (int r = 0; r < grid.rows().size() && !any; r++) {
            any = line(r).filter(TableSplitter::isHeading).isPresent();
        }
        this.headed = any;
    }

    /** The blocks with every such grid parted. */
    public static List<Block> of(List<Block> blocks) {
        List<Block> parted = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            if (block instanceof Block.Table table
                    && PrintedTable.of(table.grid()).isEmpty()
                    && TableLabels.bestFor(table.grid().keys()).isPresent()) {
                parted.addAll(new TableSplitter(table).parts());
            } else {
                parted.add(block);
            }
        }
        return parted;
    }

    private List<Block> parts() {
        for (int r = 0; r < grid.rows().size(); r++) {
            Optional<CellText> line = headed ? line(r).filter(TableSplitter::isText) : Optional.empty();
            if (line.isPresent()) {
                end(r);
                parts.add(new Block.Text(line.get().text(), 0, line.get().place()));
                from = r + 1;
            } else if (figures && opens(r)) {
                end(r);
            } else {
                figures |= hasFigures(r);
            }
        }
        if (from == 0) {
            return List.of(table);
        }
        end(grid.rows().size());
        return parts;
    }

    /** The text of a row that has nothing else. */
    private Optional<CellText> line(int row) {
        Optional<CellText> only = Optional.empty();
        for (GridCell square : grid.row(row)) {
            boolean own = square.row() == row && square.rowSpan() == 1;
            if (!own || (only.isPresent() && !square.content().isBlank())) {
                return Optional.empty();
            }
            only = square.content().isBlank() ? only : Optional.of(square.content());
        }
        return only;
    }

    private static boolean isHeading(CellText text) {
        return SectionHeading.of(text.text(), Optional.empty()).isPresent();
    }

    private static boolean isText(CellText text) {
        return isHeading(text) || !(text.figure().isFigure() || TableLabels.isFragmentOfAny(text.text()));
    }

    private boolean hasFigures(int row) {
        List<GridCell> squares = grid.row(row);
        for (int i = squares.size() - 1; i >= 0; i--) {
            CellText content = squares.get(i).content();
            if (!content.isBlank() && content.figure().isFigure()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a row begins a table anew: nothing reaches into it from above, and it bears all first heads and no figures. */
    private boolean opens(int row) {
        Set<String> keys = new HashSet<>();
        for (GridCell square : grid.row(row)) {
            if (square.row() != row) {
                return false;
            }
            keys.add(key(square.content().text()));
        }
        return OPENINGS.stream().anyMatch(keys::containsAll) && !hasFigures(row);
    }

    /** The captions of section 二 differ in their brackets only. */
    private static String key(String label) {
        String key = LabelNormalizer.of(label);
        return key.startsWith("第") ? LabelNormalizer.numbered(LabelNormalizer.withoutRemark(label)) : key;
    }

    /** Ends a part before a row. */
    private void end(int row) {
        List<List<GridCell>> rows = new ArrayList<>();
        int width = 0;
        for (int r = from; r < row; r++) {
            List<GridCell> squares = new ArrayList<>();
            for (GridCell square : grid.rows().get(r)) {
                squares.add(new GridCell(
                        square.content(), square.row() - from, square.column(), square.rowSpan(), square.colSpan()));
                if (square.colSpan() > 1 || !square.content().isBlank()) {
                    width = Math.max(width, square.endColumn());
                }
            }
            rows.add(squares);
        }
        if (width > 0) {
            // What is blank in all rows behind the last column is the width of another table.
            int columns = width;
            rows.replaceAll(squares -> squares.subList(0, Math.min(columns, squares.size())));
            SourcePlace place = from == 0
                    ? table.place()
                    : rows.stream()
                            .flatMap(List::stream)
                            .findFirst()
                            .orElseThrow()
                            .content()
                            .place();
            parts.add(new Block.Table(new Grid(rows), place));
        }
        from = row;
        figures = false;
    }
}
