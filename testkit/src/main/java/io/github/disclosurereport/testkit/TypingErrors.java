package io.github.disclosurereport.testkit;

import io.github.disclosurereport.figure.Count;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.CellValues;
import io.github.disclosurereport.model.CellEdit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;

/** Errors as people make them when they type a table: digits swapped, added, dropped or replaced, and figures of the next cell. */
public final class TypingErrors {

    private static final int TEN = 10;

    private TypingErrors() {}

    /**
     * Mistypes some figures.
     *
     * @param values right figures
     * @param cells where an error may be made, in form order
     * @param number how many cells to mistype, at most as many as there are
     * @param random what decides
     * @return the edits that put the errors in, each into another cell
     */
    public static List<CellEdit> in(CellValues values, List<Cell> cells, int number, SplittableRandom random) {
        List<Cell> left = new ArrayList<>(cells);
        List<CellEdit> errors = new ArrayList<>();
        while (errors.size() < number) {
            Cell cell = left.remove(random.nextInt(left.size()));
            int next = cells.indexOf(cell) + (random.nextBoolean() ? 1 : -1);
            long neighbour =
                    values.number(cells.get(Math.floorMod(next, cells.size())).slot());
            long right = values.number(cell.slot());
            long wrong = right;
            while (wrong == right) {
                wrong = mistype(right, neighbour, random);
            }
            errors.add(new CellEdit(cell, Count.of(right), Count.of(wrong)));
        }
        Collections.sort(errors, (a, b) -> a.cell().compareTo(b.cell()));
        return errors;
    }

    private static long mistype(long right, long neighbour, SplittableRandom random) {
        String digits = Long.toString(right);
        int place = random.nextInt(digits.length());
        String digit = Integer.toString(random.nextInt(TEN));
        String wrong = switch (random.nextInt(5)) {
            case 0 -> swapped(digits, place);
            case 1 -> digits.substring(0, place) + digit + digits.substring(place);
            case 2 -> digits.substring(0, place) + digits.substring(place + 1);
            case 3 -> digits.substring(0, place) + digit + digits.substring(place + 1);
            default -> Long.toString(neighbour);
        };
        return wrong.isEmpty() ? 0 : Long.parseLong(wrong);
    }

    private static String swapped(String digits, int place) {
        if (place == 0) {
            return digits;
        }
        return digits.substring(0, place - 1)
                + digits.charAt(place)
                + digits.charAt(place - 1)
                + digits.substring(place + 1);
    }
}
