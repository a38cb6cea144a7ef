package io.github.disclosurereport.validation.diagnosis;

import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Form;
import io.github.disclosurereport.form.FormItem;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The cells beside, above and below a cell. */
final class Neighbours {

    private static final Map<Edition, Map<Cell, List<Cell>>> BY_EDITION = new EnumMap<>(Edition.class);

    static {
        for (Edition edition : Edition.values()) {
            Map<Cell, List<Cell>> neighbours = new HashMap<>();
            add(neighbours, edition, Cell::row);
            add(neighbours, edition, Cell::column);
            BY_EDITION.put(edition, neighbours);
        }
    }

    private Neighbours() {}

    static List<Cell> of(Cell cell, Edition edition) {
        return BY_EDITION.getOrDefault(edition, Map.of()).getOrDefault(cell, List.of());
    }

    private static void add(Map<Cell, List<Cell>> neighbours, Edition edition, Function<Cell, FormItem> line) {
        Map<FormItem, Cell> last = new LinkedHashMap<>();
        for (Cell cell : Form.of(edition).cells()) {
            Cell before = last.put(line.apply(cell), cell);
            if (before != null && before.section() == cell.section()) {
                neighbours.computeIfAbsent(cell, any -> new ArrayList<>()).add(before);
                neighbours.computeIfAbsent(before, any -> new ArrayList<>()).add(cell);
            }
        }
    }
}
