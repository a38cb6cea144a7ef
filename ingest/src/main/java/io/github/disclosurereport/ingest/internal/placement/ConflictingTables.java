package io.github.disclosurereport.ingest.internal.placement;

import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.LabelText;
import io.github.disclosurereport.form.Section;
import io.github.disclosurereport.ingest.Reading;
import io.github.disclosurereport.ingest.internal.document.Grid;
import io.github.disclosurereport.ingest.internal.lexicon.TableLabels;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds tables of one section that have the same lines under other titles and give a cell other figures, as of a city and of its
 * whole region. Tables with the same lines and other columns are the parts of one.
 */
final class ConflictingTables {

    /** More tables of one section than this are pieces. */
    private static final int MOST = 8;

    private final Edition edition;
    private final Section section;
    private final Set<String> lines = new HashSet<>();

    ConflictingTables(Edition edition, Section section) {
        this.edition = edition;
        this.section = section;
        if (section.hasTable()) {
            for (Edition any : Edition.values()) {
                TableLabels.of(any, section).lines().forEach(line -> lines.addAll(line.keys()));
            }
        }
    }

    /**
     * Those that stand side by side.
     *
     * @param grids the tables of the section, in order
     * @param captions what stands before each of them; "" if nothing
     */
    List<Grid> differing(List<Grid> grids, List<String> captions) {
        Set<Integer> differing = new HashSet<>();
        Map<Integer, Map<Cell, Reading>> read = new HashMap<>();
        for (int i = 0; i < Math.min(MOST, grids.size()); i++) {
            for (int j = 0; j < i; j++) {
                boolean titled = !LabelText.fold(captions.get(i)).equals(LabelText.fold(captions.get(j)));
                if (titled && haveSameLines(grids.get(i), grids.get(j))) {
                    for (int one : List.of(i, j)) {
                        read.computeIfAbsent(one, number -> read(grids.get(number), captions.get(number)));
                    }
                    if (contradict(read.getOrDefault(i, Map.of()), read.getOrDefault(j, Map.of()))) {
                        differing.addAll(List.of(i, j));
                    }
                }
            }
        }
        List<Grid> inOrder = new ArrayList<>();
        for (int i = 0; i < grids.size(); i++) {
            if (differing.contains(i)) {
                inOrder.add(grids.get(i));
            }
        }
        return inOrder;
    }

    /** Most lines of the one are lines of the other: the pieces of a table that a page has split have few in common. */
    private boolean haveSameLines(Grid one, Grid other) {
        Set<String> first = lines(one);
        Set<String> second = lines(other);
        Set<String> both = new HashSet<>(first);
        both.retainAll(second);
        return !both.isEmpty() && both.size() * 2 > Math.max(first.size(), second.size());
    }

    private Set<String> lines(Grid grid) {
        return grid.keys().stream().filter(lines::contains).collect(Collectors.toSet());
    }

    /** What a table gives when it is read by itself. */
    private Map<Cell, Reading> read(Grid grid, String caption) {
        ReadingCollector alone = new ReadingCollector(edition, 0);
        new GridReader(TableLabels.of(edition, section), alone, OptionalInt.empty()).read(grid, caption);
        return alone.all();
    }

    /** Whether both speak of a cell and say something else of it, be it that one of them cannot be read there. */
    private static boolean contradict(Map<Cell, Reading> one, Map<Cell, Reading> other) {
        for (Map.Entry<Cell, Reading> entry : one.entrySet()) {
            Reading there = other.get(entry.getKey());
            if (there != null && !LabelText.fold(entry.getValue().raw()).equals(LabelText.fold(there.raw()))) {
                return true;
            }
        }
        return false;
    }
}
