package io.github.disclosurereport.ingest.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The column heads of a grid as far as it has been read: for each column, the labels above it from the top down. */
final class GridHeads {

    private final List<List<CellText>> columns = new ArrayList<>();
    private final List<List<String>> keys = new ArrayList<>();
    private boolean underData;

    /** Adds a row of heads. Heads below figures begin anew, as section 二 does for every block. */
    void add(List<Grid.Square> row, int index) {
        if (underData) {
            columns.clear();
            keys.clear();
            underData = false;
        }
        for (Grid.Square square : row) {
            if (square.row() == index && !square.content().isBlank()) {
                String key = square.content().key();
                for (int c = square.column(); c < square.endColumn(); c++) {
                    while (columns.size() <= c) {
                        columns.add(new ArrayList<>());
                        keys.add(new ArrayList<>());
                    }
                    columns.get(c).add(square.content());
                    keys.get(c).add(key);
                }
            }
        }
    }

    /** Says that figures were met: the next heads begin anew. */
    void dataBegins() {
        underData = true;
    }

    /** The keys over a column, outermost first. */
    List<String> keys(int column) {
        return column < keys.size() ? keys.get(column) : List.of();
    }

    /** What stands over a column, run together: where a unit may be stated. */
    String words(int column) {
        return texts(column).stream().map(CellText::text).collect(Collectors.joining(" "));
    }

    private List<CellText> texts(int column) {
        return column < columns.size() ? columns.get(column) : List.of();
    }

    int width() {
        return columns.size();
    }
}
