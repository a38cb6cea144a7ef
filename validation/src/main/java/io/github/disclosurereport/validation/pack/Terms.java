package io.github.disclosurereport.validation.pack;

import io.github.disclosurereport.form.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a row demands of cells: sums on two sides. No cell stands there twice, all count the same way (件 or 项), and none may sink
 * below zero, since that a part exceeds its sum is judged while blanks are left.
 *
 * @param left the cells of the left side, at least one
 * @param atMost whether the left side may be less than the right
 * @param right the cells of the right side, at least one
 */
record Terms(List<Cell> left, boolean atMost, List<Cell> right) {

    private static final Pattern TOKEN = Pattern.compile("[<>=]+|\\+|[^\\s\\p{Z}<>=+]+");

    /** The longest path is shorter; what is longer is not searched for its beginning. */
    private static final int PATH = 100;

    static Terms of(Piece value) throws RulePackException {
        List<Cell> left = new ArrayList<>();
        List<Cell> right = new ArrayList<>();
        boolean related = false;
        boolean atMost = false;
        boolean wantsCell = true;
        Matcher tokens = TOKEN.matcher(value.text());
        while (tokens.find()) {
            Piece token = value.part(tokens.start(), tokens.end());
            String sign = token.text();
            if (wantsCell) {
                (related ? right : left).add(cell(token, left, right));
            } else if (!related && (sign.equals("=") || sign.equals("<="))) {
                related = true;
                atMost = sign.equals("<=");
            } else if (!sign.equals("+")) {
                throw token.wrong(related ? "sign.second" : "sign");
            }
            wantsCell = !wantsCell;
        }
        if (wantsCell || !related) {
            throw value.wrong("terms");
        }
        return new Terms(List.copyOf(left), atMost, List.copyOf(right));
    }

    private static Cell cell(Piece token, List<Cell> left, List<Cell> right) throws RulePackException {
        Cell cell = Cell.find(token.text()).orElse(null);
        if (cell == null) {
            throw unknown(token);
        }
        if (cell.isAmount() || cell.maySinkBelowZero()) {
            throw token.wrong(cell.isAmount() ? "cell.amount" : "cell.signed");
        }
        if (left.contains(cell) || right.contains(cell)) {
            throw token.wrong("cell.twice");
        }
        if (!left.isEmpty() && !left.get(0).unit().label().equals(cell.unit().label())) {
            throw token.wrong(
                    "cell.unit",
                    Map.of(
                            "unit", cell.unit().label(),
                            "first", left.get(0).unit().label()));
        }
        return cell;
    }

    /** How far the path is right, and what can follow there. */
    private static RulePackException unknown(Piece token) {
        String known = token.text().length() > PATH ? "" : token.text() + ".";
        while (true) {
            String begin = known;
            List<String> next = Cell.all().stream()
                    .map(Cell::path)
                    .filter(path -> path.startsWith(begin))
                    .map(path -> path.substring(begin.length()).split("\\.", -1)[0])
                    .distinct()
                    .toList();
            if (!next.isEmpty()) {
                return begin.isEmpty()
                        ? token.wrong("cell.begin", Map.of("known", next))
                        : token.wrong("cell.after", Map.of("begin", begin, "known", next));
            }
            known = known.substring(0, known.lastIndexOf('.', known.length() - 2) + 1);
        }
    }

    List<Cell> cells() {
        return Stream.concat(left.stream(), right.stream()).toList();
    }

    /** The cell to point at: what stands alone is the total of the others. */
    Cell subject() {
        return right.size() == 1 ? right.get(0) : left.get(0);
    }
}
