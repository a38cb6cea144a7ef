package io.github.disclosurereport.json.binding;

import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Form;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The cells that an edition prints, nested by the steps of their paths, in form order. */
sealed interface CellTree {

    /** The first cell of the tree. */
    Cell first();

    /** A cell at the end of its path. */
    record Leaf(Cell cell) implements CellTree {

        @Override
        public Cell first() {
            return cell;
        }
    }

    /** What begins with the same steps, which are its name, by the next step. */
    record Branch(String name, Map<String, CellTree> children) implements CellTree {

        private static final Map<Edition, Branch> FORMS = new EnumMap<>(Edition.class);

        static {
            for (Edition edition : Edition.values()) {
                FORMS.put(edition, branch(Form.of(edition).cells(), 0));
            }
        }

        @Override
        public Cell first() {
            return children.values().iterator().next().first();
        }

        private static Branch branch(List<Cell> cells, int depth) {
            Map<String, List<Cell>> groups = cells.stream()
                    .collect(Collectors.groupingBy(
                            cell -> steps(cell)[depth], LinkedHashMap::new, Collectors.toUnmodifiableList()));
            Map<String, CellTree> children = new LinkedHashMap<>();
            groups.forEach((step, group) -> children.put(step, grown(group, depth + 1)));
            String name = String.join(".", List.of(steps(cells.get(0))).subList(0, depth));
            return new Branch(name, Collections.unmodifiableMap(children));
        }

        private static CellTree grown(List<Cell> cells, int depth) {
            Cell first = cells.get(0);
            return steps(first).length == depth ? new Leaf(first) : branch(cells, depth);
        }

        private static String[] steps(Cell cell) {
            return cell.path().split("\\.", -1);
        }
    }

    /** The tree of an edition; its children are the tables. */
    static Branch of(Edition edition) {
        return Objects.requireNonNull(Branch.FORMS.get(edition));
    }
}
