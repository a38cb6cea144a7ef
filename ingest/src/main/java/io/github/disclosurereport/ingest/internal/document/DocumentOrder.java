package io.github.disclosurereport.ingest.internal.document;

import io.github.disclosurereport.ingest.SourcePlace;
import io.github.disclosurereport.ingest.Unread;
import io.github.disclosurereport.ingest.internal.text.CellText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Brings what was not read into the order of the document: grids are read before what lost its grid. */
public final class DocumentOrder {

    /**
     * A piece and where it stands.
     *
     * @param unread the piece
     * @param line the line of it, or of its table
     * @param column the column of it, or of its table
     * @param row the row within its table, 0 outside of tables
     * @param cell the column within its table
     */
    private record Placed(Unread unread, int line, int column, int row, int cell) {}

    private static final Comparator<Placed> ORDER = Comparator.comparingInt(Placed::line)
            .thenComparingInt(Placed::column)
            .thenComparingInt(Placed::row)
            .thenComparingInt(Placed::cell);

    private final Map<Integer, SourcePlace.InText> tables = new HashMap<>();

    public DocumentOrder(List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Block.Table table && table.place() instanceof SourcePlace.InText place) {
                table.grid().texts().stream()
                        .map(CellText::place)
                        .filter(SourcePlace.InTable.class::isInstance)
                        .findFirst()
                        .ifPresent(cell -> tables.put(((SourcePlace.InTable) cell).table(), place));
            }
        }
    }

    /** The pieces in order; as they are if it is not known where all of them stand. */
    public List<Unread> of(List<Unread> unread) {
        List<Placed> placed = new ArrayList<>();
        for (Unread piece : unread) {
            SourcePlace.InText table =
                    piece.place() instanceof SourcePlace.InTable cell ? tables.get(cell.table()) : null;
            if (piece.place() instanceof SourcePlace.InText text) {
                placed.add(new Placed(piece, text.line(), text.column(), 0, 0));
            } else if (piece.place() instanceof SourcePlace.InTable cell && table != null) {
                placed.add(new Placed(piece, table.line(), table.column(), cell.row(), cell.column()));
            } else {
                return unread;
            }
        }
        placed.sort(ORDER);
        return placed.stream().map(Placed::unread).toList();
    }
}
