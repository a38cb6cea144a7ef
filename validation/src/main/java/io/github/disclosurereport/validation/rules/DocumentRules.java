package io.github.disclosurereport.validation.rules;

import static io.github.disclosurereport.form.DisclosureColumn.CREATED;
import static io.github.disclosurereport.form.DisclosureColumn.IN_FORCE;
import static io.github.disclosurereport.form.DisclosureColumn.ISSUED;
import static io.github.disclosurereport.form.DisclosureColumn.PUBLISHED;
import static io.github.disclosurereport.form.DisclosureColumn.PUBLISHED_TO_DATE;
import static io.github.disclosurereport.form.DisclosureColumn.REPEALED;

import io.github.disclosurereport.figure.FigureState;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.DisclosureColumn;
import io.github.disclosurereport.form.DisclosureLine;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.model.Organ;
import io.github.disclosurereport.model.OrganKind;
import io.github.disclosurereport.model.OrganLevel;
import io.github.disclosurereport.validation.rule.Category;
import io.github.disclosurereport.validation.rule.CheckLog;
import io.github.disclosurereport.validation.rule.ReportView;
import io.github.disclosurereport.validation.rule.Severity;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The rules about 规章 and 规范性文件 in section 二. */
final class DocumentRules {

    private static final List<DisclosureLine> LINES = Line.beside(Edition.E2021, IN_FORCE);

    private DocumentRules() {}

    /**
     * {@code documents.public-total} (2019): what was published this year does not exceed what was published to date; where both
     * are the same the stock of earlier years may have been forgotten. One check a line.
     */
    static final class PublicTotal extends MandatedRule {

        PublicTotal() {
            super(
                    Words.info("documents.public-total", Category.CONSISTENCY, Severity.WARNING, Edition.E2019),
                    Line.cells(LINES, PUBLISHED, PUBLISHED_TO_DATE));
        }

        @Override
        public void check(ReportView view, CheckLog log) {
            for (DisclosureLine name : LINES) {
                Line line = new Line(name, view.values());
                int order = line.count(PUBLISHED).compareTo(line.count(PUBLISHED_TO_DATE));
                List<Cell> cells = Line.cells(List.of(name), PUBLISHED, PUBLISHED_TO_DATE);
                Map<String, Object> arguments = line.arguments(PUBLISHED, PUBLISHED_TO_DATE);
                if (line.anyBlank(PUBLISHED, PUBLISHED_TO_DATE)) {
                    log.notEvaluated();
                } else if (order > 0) {
                    log.found(ofCells(view, cells, cells.get(1), "exceeded", arguments));
                } else if (order == 0 && line.count(PUBLISHED).signum() > 0) {
                    log.found(ofCells(view, cells, cells.get(1), "same", arguments)
                            .withSeverity(Severity.INFO));
                } else {
                    log.satisfied();
                }
            }
        }
    }

    /** {@code documents.stock} (2021): what was in force a year ago, as this year's figures imply, is not negative. One check a line. */
    static final class Stock extends MandatedRule {

        Stock() {
            super(
                    Words.info("documents.stock", Category.CONSISTENCY, Severity.WARNING, Edition.E2021),
                    Line.cells(LINES, ISSUED, REPEALED, IN_FORCE));
        }

        @Override
        public void check(ReportView view, CheckLog log) {
            for (DisclosureLine name : LINES) {
                Line line = new Line(name, view.values());
                BigInteger before =
                        line.count(IN_FORCE).subtract(line.count(ISSUED)).add(line.count(REPEALED));
                if (line.anyBlank(ISSUED, REPEALED, IN_FORCE)) {
                    log.notEvaluated();
                } else if (before.signum() < 0) {
                    Map<String, Object> arguments = line.arguments(ISSUED, REPEALED, IN_FORCE);
                    arguments.put("before", before);
                    List<Cell> cells = Line.cells(List.of(name), ISSUED, REPEALED, IN_FORCE);
                    log.found(ofCells(view, cells, Cell.of(name, IN_FORCE), "message", arguments));
                } else {
                    log.satisfied();
                }
            }
        }
    }

    /**
     * {@code documents.rule-making}: 规章 only of bodies that may enact them. One check a report, where the kind of organ is known; with
     * a blank among the cells it is violated or not evaluated.
     */
    static final class RuleMaking extends MandatedRule {

        RuleMaking(Edition edition) {
            super(
                    Words.info("documents.rule-making", Category.CONSISTENCY, Severity.WARNING, Edition.values()),
                    Line.cells(List.of(DisclosureLine.GOVERNMENT_RULES), columns(edition)));
        }

        private static DisclosureColumn[] columns(Edition edition) {
            return edition == Edition.E2019
                    ? new DisclosureColumn[] {CREATED, PUBLISHED, PUBLISHED_TO_DATE}
                    : new DisclosureColumn[] {ISSUED, REPEALED, IN_FORCE};
        }

        @Override
        public void check(ReportView view, CheckLog log) {
            Organ organ = view.report().cover().organ();
            List<Cell> positive = cells().stream()
                    .filter(cell -> view.values().number(cell.slot()) > 0)
                    .toList();
            if (isUnknown(organ)) {
                log.notApplicable();
            } else if (!positive.isEmpty() && !mayEnact(organ)) {
                Map<String, Object> arguments = Map.of("cells", positive);
                log.found(ofCells(view, positive, positive.get(0), "message", arguments));
            } else if (anyBlank(view)) {
                log.notEvaluated();
            } else {
                log.satisfied();
            }
        }

        private boolean anyBlank(ReportView view) {
            return cells().stream().anyMatch(cell -> view.values().state(cell.slot()) == FigureState.BLANK);
        }

        private static boolean isUnknown(Organ organ) {
            return organ.kind() == OrganKind.UNKNOWN
                    || (organ.kind() == OrganKind.GOVERNMENT && organ.level() == OrganLevel.UNKNOWN);
        }

        private static boolean mayEnact(Organ organ) {
            return organ.kind() == OrganKind.STATE_COUNCIL_DEPARTMENT
                    || (organ.kind() == OrganKind.GOVERNMENT
                            && Stream.of(OrganLevel.NATIONAL, OrganLevel.PROVINCE, OrganLevel.CITY)
                                    .anyMatch(level -> level == organ.level()));
        }
    }
}
