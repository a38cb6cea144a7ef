package io.github.disclosurereport.ingest.internal;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.LabelText;
import io.github.disclosurereport.form.Section;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds tables of one section that have the same lines, other figures and other titles, as of a city and of its whole region. */
final class SideBySide {

    /** More tables of one section than this are pieces. */
    private static final int MOST = 8;

    private final Set<String> lines = new HashSet<>();

    SideBySide(Section section) {
        if (section.hasTable()) {
            for (Edition edition : Edition.values()) {
                TableLabels.of(edition, section).lines().forEach(line -> lines.addAll(line.keys()));
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
        List<Grid> differing = new ArrayList<>();
        for (int i = 0; i < Math.min(MOST, grids.size()); i++) {
            for (int j = 0; j < Math.min(MOST, grids.size()); j++) {
                boolean titled = !LabelText.fold(captions.get(i)).equals(LabelText.fold(captions.get(j)));
                if (i != j
                        && titled
                        && haveSameLines(grids.get(i), grids.get(j))
                        && differ(grids.get(i), grids.get(j))) {
                    differing.add(grids.get(i));
                    break;
                }
            }
        }
        return differing;
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

    private static boolean differ(Grid one, Grid other) {
        return !words(one).equals(words(other));
    }

    private static List<String> words(Grid grid) {
        return grid.texts().stream().map(text -> LabelText.fold(text.text())).toList();
    }
}
