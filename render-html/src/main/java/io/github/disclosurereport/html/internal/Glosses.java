package io.github.disclosurereport.html.internal;

import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.FormItem;
import io.github.disclosurereport.form.FormTable;
import io.github.disclosurereport.form.PrintedCell;
import io.github.disclosurereport.form.RequestGroup;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The English beside the printed labels of a table, from the catalogue. A label for which the catalogue has none gets none. */
final class Glosses {

    private static final Glosses NONE = new Glosses(Map.of());

    /** Keyed by row and column of the printed cell. */
    private final Map<List<Integer>, String> english;

    private Glosses(Map<List<Integer>, String> english) {
        this.english = english;
    }

    static Glosses none() {
        return NONE;
    }

    /** Each figure knows the labels that govern it, and its cell the words for them. */
    static Glosses of(FormTable table) {
        Map<List<Integer>, String> english = new HashMap<>();
        for (Cell cell : table.cells()) {
            for (PrintedCell header : table.printed(cell).orElseThrow().headers()) {
                words(cell, header, table.edition()).ifPresent(text -> english.put(key(header), text));
            }
        }
        return new Glosses(english);
    }

    private static Optional<String> words(Cell cell, PrintedCell header, Edition edition) {
        Stream<String> groups = Stream.of(RequestGroup.values())
                .filter(group -> group.label().equals(header.label()))
                .map(RequestGroup::english);
        Stream<String> items = items(cell)
                .filter(item -> item.label(edition).equals(header.label()))
                .map(FormItem::english);
        return Stream.concat(items, groups).findFirst();
    }

    private static Stream<FormItem> items(Cell cell) {
        return Stream.of(cell.column(), cell.row());
    }

    @Nullable
    String get(PrintedCell printed) {
        return english.get(key(printed));
    }

    private static List<Integer> key(PrintedCell printed) {
        return List.of(printed.row(), printed.column());
    }
}
