package io.github.disclosurereport.validation.rules;

import static io.github.disclosurereport.form.DisclosureColumn.CHANGE;
import static io.github.disclosurereport.form.DisclosureColumn.IN_FORCE;
import static io.github.disclosurereport.form.DisclosureColumn.ISSUED;
import static io.github.disclosurereport.form.DisclosureColumn.ITEMS_LAST_YEAR;
import static io.github.disclosurereport.form.DisclosureColumn.REPEALED;

import io.github.disclosurereport.figure.FigureState;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.CellValues;
import io.github.disclosurereport.form.DisclosureLine;
import io.github.disclosurereport.form.DisputeResult;
import io.github.disclosurereport.form.DisputeStage;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.validation.rule.Category;
import io.github.disclosurereport.validation.rule.CheckLog;
import io.github.disclosurereport.validation.rule.ReportView;
import io.github.disclosurereport.validation.rule.RuleInfo;
import io.github.disclosurereport.validation.rule.Severity;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The rules that hold this year's stocks against last year's. Not applicable without last year's report, or if it cannot be compared. */
final class YearRules {

    private YearRules() {}

    /** Compares with the report of the year before, if it is of that year. */
    private abstract static class AgainstLastYear extends MandatedRule {

        AgainstLastYear(RuleInfo info, List<Cell> cells) {
            super(info, cells);
        }

        @Override
        public final void check(ReportView view, CheckLog log) {
            Optional<ReportView> previous = view.lastYear().filter(before -> isComparable(view, before));
            if (previous.isEmpty()) {
                log.notApplicable();
            } else {
                compare(view, previous.get().values(), log);
            }
        }

        /** Section 二 is another one in each edition. */
        boolean isComparable(ReportView view, ReportView before) {
            return before.edition() == view.edition();
        }

        abstract void compare(ReportView view, CellValues before, CheckLog log);
    }

    /** {@code years.in-force} (2021): in force last year + issued − repealed = in force this year. One check a line. */
    static final class InForce extends AgainstLastYear {

        private static final List<DisclosureLine> LINES = Line.beside(Edition.E2021, IN_FORCE);

        InForce() {
            super(
                    Words.info("years.in-force", Category.CONSISTENCY, Severity.WARNING, Edition.E2021),
                    Line.cells(LINES, ISSUED, REPEALED, IN_FORCE));
        }

        @Override
        void compare(ReportView view, CellValues before, CheckLog log) {
            for (DisclosureLine name : LINES) {
                Line now = new Line(name, view.values());
                Line last = new Line(name, before);
                BigInteger expected =
                        last.count(IN_FORCE).add(now.count(ISSUED)).subtract(now.count(REPEALED));
                if (now.anyBlank(ISSUED, REPEALED, IN_FORCE) || last.anyBlank(IN_FORCE)) {
                    log.notEvaluated();
                } else if (expected.equals(now.count(IN_FORCE))) {
                    log.satisfied();
                } else {
                    Map<String, Object> arguments = now.arguments(ISSUED, REPEALED);
                    arguments.put("last", last.count(IN_FORCE));
                    arguments.put("expected", expected);
                    arguments.put("actual", now.count(IN_FORCE));
                    arguments.put(
                            "difference", now.count(IN_FORCE).subtract(expected).abs());
                    List<Cell> cells = Line.cells(List.of(name), ISSUED, REPEALED, IN_FORCE);
                    log.found(ofCells(view, cells, Cell.of(name, IN_FORCE), "message", arguments));
                }
            }
        }
    }

    /** {@code years.items} (2019): items last year are those of the year before with its change. One check a line. */
    static final class Items extends AgainstLastYear {

        private static final List<DisclosureLine> LINES = Line.beside(Edition.E2019, CHANGE);

        Items() {
            super(
                    Words.info("years.items", Category.CONSISTENCY, Severity.WARNING, Edition.E2019),
                    Line.cells(LINES, ITEMS_LAST_YEAR));
        }

        @Override
        void compare(ReportView view, CellValues before, CheckLog log) {
            for (DisclosureLine name : LINES) {
                Line now = new Line(name, view.values());
                Line last = new Line(name, before);
                BigInteger expected = last.count(ITEMS_LAST_YEAR).add(last.count(CHANGE));
                BigInteger actual = now.count(ITEMS_LAST_YEAR);
                if (now.anyBlank(ITEMS_LAST_YEAR) || last.anyBlank(ITEMS_LAST_YEAR, CHANGE)) {
                    log.notEvaluated();
                } else if (expected.equals(actual)) {
                    log.satisfied();
                } else {
                    Map<String, Object> arguments = last.arguments(ITEMS_LAST_YEAR, CHANGE);
                    arguments.put("expected", expected);
                    arguments.put("actual", actual);
                    arguments.put("difference", actual.subtract(expected).abs());
                    Cell cell = Cell.of(name, ITEMS_LAST_YEAR);
                    log.found(ofCells(view, List.of(cell), cell, "message", arguments));
                }
            }
        }
    }

    /**
     * {@code years.pending}: a block of section 四, which is the same in both editions, counts at least the cases that were pending a year
     * ago. One check a block.
     */
    static final class Pending extends AgainstLastYear {

        Pending() {
            super(
                    Words.info("years.pending", Category.CONSISTENCY, Severity.INFO, Edition.values()),
                    Stream.of(DisputeStage.values()).map(Pending::total).toList());
        }

        @Override
        boolean isComparable(ReportView view, ReportView before) {
            return true;
        }

        private static Cell total(DisputeStage stage) {
            return Cell.of(stage, DisputeResult.TOTAL);
        }

        @Override
        void compare(ReportView view, CellValues before, CheckLog log) {
            for (DisputeStage stage : DisputeStage.values()) {
                Cell pending = Cell.of(stage, DisputeResult.PENDING);
                long total = view.values().number(total(stage).slot());
                long open = before.number(pending.slot());
                if (before.state(pending.slot()) == FigureState.BLANK
                        || view.values().state(total(stage).slot()) == FigureState.BLANK) {
                    log.notEvaluated();
                } else if (total >= open) {
                    log.satisfied();
                } else {
                    Map<String, Object> arguments = new HashMap<>();
                    arguments.put("stage", stage);
                    arguments.put("expected", BigInteger.valueOf(open));
                    arguments.put("actual", BigInteger.valueOf(total));
                    log.found(ofCells(view, List.of(total(stage)), total(stage), "message", arguments));
                }
            }
        }
    }
}
