package io.github.disclosurereport.ingest.generated;

import io.github.disclosurereport.figure.Count;
import io.github.disclosurereport.figure.Figure;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.Form;
import io.github.disclosurereport.form.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Pattern;

/** What becomes of a table when its grid is lost, and which figures nobody can place then. */
final class Losses {

    private static final Pattern LETTERS = Pattern.compile("[Ol〇]+");

    private Losses() {}

    /** Blank cells are left out: a row that had some beside figures does not tell its columns any more. */
    static void collapse(Table table, Truth truth, SplittableRandom random) {
        for (Row row : table.body()) {
            for (Slot slot : row.figures()) {
                if (row.figures().size() > 1 && random.nextInt(6) == 0) {
                    slot.write("");
                    truth.expectBlank(slot.cell().orElseThrow());
                }
            }
            boolean anyBlank = row.figures().stream().anyMatch(Losses::isBlank);
            boolean anyLeft = row.figures().stream().anyMatch(slot -> !isBlank(slot));
            if (anyBlank && anyLeft) {
                undetermine(row, truth);
            }
            row.slots().removeIf(slot -> !slot.isLabel() && isBlank(slot));
        }
    }

    /** A figure stands at the end of its line, where that is seen: the row does not add up as it stands. */
    static void moveToEnd(Table table, Truth truth, SplittableRandom random) {
        if (table.section() == Section.PROACTIVE_DISCLOSURE) {
            return;
        }
        for (Row row : table.body()) {
            List<Slot> figures = row.figures();
            Slot moved = figures.get(random.nextInt(figures.size() - 1));
            if (random.nextInt(4) == 0
                    && figures.stream().allMatch(slot -> slot.text().matches("\\d+"))) {
                row.slots().remove(moved);
                row.slots().add(moved);
                if (addsUp(row)) {
                    row.slots().remove(moved);
                    row.slots().add(row.labels().size() + figures.indexOf(moved), moved);
                } else {
                    undetermine(row, truth);
                }
            }
        }
    }

    private static boolean addsUp(Row row) {
        List<Slot> figures = row.figures();
        int group = figures.size() == 7 ? 7 : 5;
        for (int from = 0; from < figures.size(); from += group) {
            long sum = 0;
            for (Slot slot : figures.subList(from, from + group - 1)) {
                sum += Long.parseLong(slot.text());
            }
            if (sum != Long.parseLong(figures.get(from + group - 1).text())) {
                return false;
            }
        }
        return true;
    }

    /**
     * Marks what a medium does not keep: where cells are told only by their order, words in place of a figure break the row; where
     * there is nothing but white space between words, a blank or a doubtful figure does too.
     */
    static void mark(Paper paper, Medium medium) {
        for (Table table : paper.tables()) {
            for (Row row : table.rows()) {
                boolean lost = switch (medium.grid()) {
                    case SPANS -> false;
                    case CELLS ->
                        (isHeadless(table, row) && looksLonger(row, medium))
                                || (medium.mayFillRows() && endsBlank(row));
                    case BARS ->
                        row.figures().stream().anyMatch(slot -> isWords(slot, paper.truth()))
                                || (medium.padsRows() && isLostInPadding(table, row, paper.truth()));
                    case WORDS -> isLostInWords(row, paper.truth(), medium);
                };
                if (lost || (medium.grid().compareTo(Medium.Grid.BARS) >= 0 && !isInOrder(row, paper))) {
                    undetermine(row, paper.truth());
                }
            }
        }
        listUndetermined(paper);
    }

    /** Whether a row has all figures of one line in the form's order, and no number more; one before its labels counts rows. */
    private static boolean isInOrder(Row row, Paper paper) {
        List<Cell> cells =
                row.figures().stream().map(slot -> slot.cell().orElseThrow()).toList();
        if (cells.isEmpty()) {
            return true;
        }
        Cell first = cells.get(0);
        List<Cell> printed = Form.of(paper.report().edition()).cells().stream()
                .filter(cell -> cell.section() == first.section()
                        && (cell.section() == Section.DISPUTES || cell.row().equals(first.row())))
                .toList();
        return cells.equals(printed) && row.labels().stream().skip(1).noneMatch(slot -> Digits.isNumber(slot.text()));
    }

    private static void undetermine(Row row, Truth truth) {
        row.figures().forEach(slot -> truth.undetermine(slot.cell().orElseThrow()));
    }

    /** Whether no head says which columns a row has; a caption over all of them does not, nor does one made up. */
    private static boolean isHeadless(Table table, Row row) {
        for (int r = table.rows().indexOf(row); r >= 0; r--) {
            Row above = table.rows().get(r);
            if (above.isHead()) {
                return above.slots().size() == 1
                        || above.slots().stream().anyMatch(slot -> slot.text().startsWith(Splits.MADE_UP));
            }
        }
        return true;
    }

    /** Whether a row without heads seems to have more figures than it has: repeated ones, or blanks that a span may have left. */
    private static boolean looksLonger(Row row, Medium medium) {
        return medium.repeatsSpans()
                ? row.figures().stream().anyMatch(slot -> slot.colSpan() > 1)
                : row.slots().stream().anyMatch(slot -> slot.colSpan() > 1)
                        && row.figures().stream().anyMatch(Losses::isBlank);
    }

    /**
     * Whether a row that is filled up has a blank among its figures and no total proves which is which. One at the beginning of a line
     * is lost anyhow: the bar behind it may be the line's border.
     */
    private static boolean isLostInPadding(Table table, Row row, Truth truth) {
        List<Slot> figures = row.figures();
        if (figures.stream().noneMatch(Losses::isBlank) || figures.stream().allMatch(Losses::isBlank)) {
            return false;
        }
        if (row.slots().size() == table.width()) {
            return row.labels().isEmpty() && isBlank(figures.get(0));
        }
        int group = figures.size() == 7 ? 7 : 5;
        if (figures.size() % group != 0 || isBlank(figures.get(0))) {
            return true;
        }
        for (int from = 0; from < figures.size(); from += group) {
            List<Slot> parts = figures.subList(from, from + group);
            Figure total = truth.figure(parts.get(group - 1).cell().orElseThrow());
            boolean none = total.equals(Count.of(0)) && parts.stream().anyMatch(Losses::isBlank);
            if (none || !total.isNumber()) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsBlank(Row row) {
        List<Slot> figures = row.figures();
        return !figures.isEmpty() && isBlank(figures.get(figures.size() - 1));
    }

    private static boolean isWords(Slot slot, Truth truth) {
        return !truth.isDetermined(slot.cell().orElseThrow())
                && !Digits.hasDigit(slot.text())
                && !LETTERS.matcher(slot.text()).matches();
    }

    private static boolean isLostInWords(Row row, Truth truth, Medium medium) {
        List<Slot> figures = row.figures();
        if (figures.isEmpty()) {
            return false;
        }
        // Two tabs show a blank, but not at the beginning or the end of the figures.
        boolean blank = medium.isTabbed()
                ? isBlank(figures.get(0)) || isBlank(figures.get(figures.size() - 1))
                : figures.stream().anyMatch(Losses::isBlank);
        boolean filled = figures.stream().anyMatch(slot -> !isBlank(slot));
        boolean doubtful = figures.stream()
                .anyMatch(slot -> !truth.isDetermined(slot.cell().orElseThrow()));
        boolean word = medium.breaksLabels()
                && figures.size() == 1
                && figures.get(0).text().equals("无");
        return (blank && filled) || doubtful || word;
    }

    static boolean isBlank(Slot slot) {
        return slot.text().chars().allMatch(c -> Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT);
    }

    /** Numbers of undetermined cells must be listed, once all quirks are done. */
    private static void listUndetermined(Paper paper) {
        List<String> numbers = new ArrayList<>();
        for (Table table : paper.tables()) {
            for (Slot slot : table.figures()) {
                if (!paper.truth().isDetermined(slot.cell().orElseThrow()) && Digits.hasDigit(slot.text())) {
                    numbers.add(slot.text());
                }
            }
        }
        numbers.forEach(paper.truth()::stray);
    }
}
