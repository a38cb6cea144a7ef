package io.github.disclosurereport.ingest.internal.format.flat;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Section;
import io.github.disclosurereport.ingest.internal.lexicon.TableLabels;
import io.github.disclosurereport.ingest.internal.text.DelimitedRow;
import io.github.disclosurereport.ingest.internal.text.LabelNormalizer;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Rows of text that have every square of a table, as programs write tables of word processors down: a row a line, bars or tabs between
 * its squares, the words of a span in each square of it. That is a grid: all rows have as many squares, and a label of the form stands
 * in several beside each other. A row that lost a blank cell may have been filled up to that width: one that ends blank is cut short,
 * so that its figures are not certain.
 */
final class DelimitedGrid {

    private static final int FEWEST_SQUARES = 4;
    private static final int REPEATED = 2;

    private DelimitedGrid() {}

    /** The squares of rows without blank ones at the end: those may fill up a row that has lost a blank. Bars at both ends are a frame. */
    static List<List<String>> squares(List<String> rows) {
        boolean framed = rows.stream().allMatch(row -> isFramed(DelimitedRow.squares(row)));
        return rows.stream()
                .map(DelimitedRow::squares)
                .map(row -> withoutBlankEnd(framed ? row.subList(1, row.size()) : row))
                .toList();
    }

    private static List<String> withoutBlankEnd(List<String> row) {
        int end = row.size();
        while (end > 1 && row.get(end - 1).isEmpty()) {
            end--;
        }
        return row.subList(0, end);
    }

    private static boolean isFramed(List<String> squares) {
        return squares.get(0).isEmpty() && squares.get(squares.size() - 1).isEmpty();
    }

    /** How many lines from the first have as many squares as it, and so may be rows of one table; 0 if its squares are too few. */
    static int count(List<String> lines) {
        int width = DelimitedRow.squares(lines.get(0)).size();
        int rows = 0;
        while (width >= FEWEST_SQUARES
                && rows < lines.size()
                && DelimitedRow.squares(lines.get(rows)).size() == width) {
            rows++;
        }
        return rows;
    }

    /** Whether rows are of a table of the form, and have the label of a span in every square of it. */
    static boolean areWhole(List<String> rows) {
        if (rows.stream().noneMatch(row -> repeatsLabel(DelimitedRow.squares(row)))) {
            return false;
        }
        Set<String> keys = rows.stream()
                .flatMap(row -> DelimitedRow.squares(row).stream())
                .map(LabelNormalizer::of)
                .filter(key -> !key.isEmpty())
                .collect(Collectors.toSet());
        return TableLabels.bestFor(keys).isPresent();
    }

    private static boolean repeatsLabel(List<String> squares) {
        int run = 1;
        for (int i = 1; i < squares.size(); i++) {
            run = squares.get(i).equals(squares.get(i - 1)) ? run + 1 : 1;
            if (run == REPEATED && isLabel(LabelNormalizer.of(squares.get(i)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLabel(String key) {
        return Stream.of(Edition.values())
                .anyMatch(edition -> Stream.of(Section.values())
                        .filter(Section::hasTable)
                        .anyMatch(section -> TableLabels.of(edition, section).isLabel(key)));
    }
}
