package io.github.disclosurereport.validation.rollup;

import io.github.disclosurereport.figure.AmountUnit;
import io.github.disclosurereport.figure.Figure;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.CellValuesBuilder;
import io.github.disclosurereport.form.DisclosureLine;
import io.github.disclosurereport.form.Section;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.model.Cover;
import io.github.disclosurereport.validation.rule.Finding;
import io.github.disclosurereport.validation.rule.Message;
import io.github.disclosurereport.validation.rule.Outcome;
import io.github.disclosurereport.validation.rule.ReportView;
import io.github.disclosurereport.validation.rule.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Holds a region's figures against the sums of its parts, one cell after the other. */
final class Comparison {

    private final ReportView region;
    private final Intake intake;
    private final Coverage coverage;
    private final Explanation explanation;
    private final CellValuesBuilder sum;
    private final List<Finding> findings;
    private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
    private final Map<Section, List<Cell>> perhapsMissing = new EnumMap<>(Section.class);

    Comparison(ReportView region, Intake intake) {
        this.region = region;
        this.intake = intake;
        this.coverage = intake.coverage();
        this.explanation = new Explanation(intake);
        this.sum = new CellValuesBuilder(region.edition());
        this.findings = new ArrayList<>(intake.findings());
    }

    void compare(Cell cell) {
        boolean own = cell.row() == DisclosureLine.GOVERNMENT_RULES;
        List<Child> parts = own ? intake.own() : intake.counted();
        Outcome outcome;
        if (parts.isEmpty()) {
            outcome = own ? Outcome.NOT_APPLICABLE : Outcome.NOT_EVALUATED;
        } else {
            Total total = Total.of(Rollup.figures(parts.stream().map(Child::values), cell));
            sum.set(cell, total.figure(cell));
            outcome = compare(cell, total, own);
        }
        outcomes.merge(outcome, 1, Integer::sum);
    }

    private Outcome compare(Cell cell, Total total, boolean own) {
        Figure stated = region.values().figure(cell);
        Optional<Exact> gap = stated.isBlank()
                ? Optional.empty()
                : total.known().flatMap(known -> Exact.of(stated).minus(known));
        if (gap.isEmpty() || isPerhapsTheUnit(cell, gap.get())) {
            return Outcome.NOT_EVALUATED;
        }
        boolean incomplete = !own && !coverage.isComplete();
        // Nothing that is still to come is negative, so what is there already may be too much.
        boolean exceeded = gap.get().signum() < 0 && !cell.maySinkBelowZero();
        if ((incomplete || total.isOpen()) && !exceeded) {
            if (!total.isOpen() && !gap.get().isZero()) {
                perhapsMissing
                        .computeIfAbsent(cell.section(), section -> new ArrayList<>())
                        .add(cell);
            }
            return Outcome.NOT_EVALUATED;
        }
        if (gap.get().isZero()) {
            return Outcome.SATISFIED;
        }
        findings.add(finding(cell, total, gap.get(), own));
        return Outcome.VIOLATED;
    }

    /** Amounts without a unit that differ may be the same money. */
    private static boolean isPerhapsTheUnit(Cell cell, Exact gap) {
        return cell.isAmount() && !gap.isZero() && gap.unit() == AmountUnit.UNKNOWN;
    }

    private Finding finding(Cell cell, Total total, Exact gap, boolean own) {
        Figure stated = region.values().figure(cell);
        Map<String, Object> arguments = new HashMap<>();
        arguments.put("cell", cell);
        arguments.put("region", stated(cell, stated));
        arguments.put("unit", unit(cell));
        arguments.put("actual", Exact.of(stated).shown(cell.isAmount()));
        arguments.put("expected", total.known().orElseThrow().shown(cell.isAmount()));
        arguments.put("difference", gap.abs().shown(cell.isAmount()));
        if (own) {
            return ofCells(List.of(cell), "own", arguments);
        }
        Object blanks = total.blanks() == 0
                ? RollupWords.NOTHING
                : RollupWords.message("blanks", Map.of("blanks", total.blanks()));
        arguments.put("coverage", coverage.counts());
        arguments.put("blanks", blanks);
        Optional<Message> explained = explanation.of(cell, gap);
        arguments.put("explanation", explained.isPresent() ? explained.get() : RollupWords.NOTHING);
        return ofCells(List.of(cell), gap.signum() < 0 ? "less" : "more", arguments);
    }

    /** The measure word; in English the place says what is counted. */
    private static Text unit(Cell cell) {
        return new Text(cell.unit().label(), "");
    }

    /** With its unit, which a mark has not. */
    private static Text stated(Cell cell, Figure figure) {
        Text unit = figure.isNumber() ? unit(cell) : RollupWords.NOTHING;
        return new Text(figure + unit.chinese(), figure + unit.english());
    }

    private Finding ofCells(List<Cell> cells, String key, Map<String, Object> arguments) {
        return Finding.ofCells(RollupWords.RULE, region, cells, cells.get(0), RollupWords.saying(key, arguments));
    }

    RollupResult result() {
        perhapsMissing.forEach((section, cells) -> {
            Map<String, Object> arguments = Map.of(
                    "section", new Text(section.numeral(), String.valueOf(section.ordinal() + 1)),
                    "cells", cells.size(),
                    "coverage", coverage.counts());
            findings.add(ofCells(cells, "open", arguments).withOutcome(Outcome.NOT_EVALUATED));
        });
        explanation.ofAll(region).ifPresent(findings::add);
        Collections.sort(findings);
        return new RollupResult(
                findings,
                coverage,
                summed(),
                count(Outcome.SATISFIED),
                count(Outcome.VIOLATED),
                count(Outcome.NOT_EVALUATED),
                count(Outcome.NOT_APPLICABLE));
    }

    private int count(Outcome outcome) {
        return outcomes.getOrDefault(outcome, 0);
    }

    private AnnualReport summed() {
        Cover stated = region.report().cover();
        Cover cover = Cover.blank().withOrgan(stated.organ());
        AnnualReport blank = AnnualReport.blank(region.edition());
        return AnnualReport.of(
                stated.year().isPresent() ? cover.withYear(stated.year().getAsInt()) : cover,
                blank.sections(),
                sum.build());
    }
}
