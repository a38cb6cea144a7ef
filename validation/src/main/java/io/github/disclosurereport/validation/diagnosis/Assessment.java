package io.github.disclosurereport.validation.diagnosis;

import io.github.disclosurereport.figure.Count;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.CellValues;
import io.github.disclosurereport.form.CellValuesBuilder;
import io.github.disclosurereport.validation.diagnosis.search.CellSet;
import io.github.disclosurereport.validation.diagnosis.search.Change;
import io.github.disclosurereport.validation.rule.Equality;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns the smallest sets that a search found into explanations, the most plausible first. */
final class Assessment {

    private final Part part;
    private final CellValues values;
    private final Optional<CellValues> lastYear;
    private final List<Evidence> evidence;

    /** Of one part of a report. */
    Assessment(Part part, CellValues values, Optional<CellValues> lastYear, List<Evidence> evidence) {
        this.part = part;
        this.values = values;
        this.lastYear = lastYear;
        this.evidence = evidence;
    }

    List<Explanation> rank(List<CellSet> sets) {
        if (sets.isEmpty()) {
            return List.of();
        }
        List<Equality> violated = violated();
        List<Explanation> explanations = new ArrayList<>();
        for (CellSet set : sets) {
            explanations.add(explain(set, violated, sets.size() - 1));
        }
        explanations.sort(PLAUSIBILITY);
        List<Explanation> ranked = new ArrayList<>();
        for (Explanation explanation : explanations) {
            int place = ranked.size();
            boolean tied = place > 0 && PLAUSIBILITY.compare(explanations.get(place - 1), explanation) == 0;
            int rank = tied ? ranked.get(place - 1).rank() : place + 1;
            ranked.add(
                    new Explanation(rank, explanation.corrections(), explanation.support(), explanation.certificate()));
        }
        return ranked;
    }

    /** Evidence first, then the least telling of the hypotheses that it needs, then how many keys were hit wrong. */
    private static final Comparator<Explanation> PLAUSIBILITY = Comparator.comparingInt(Assessment::lackOfSupport)
            .thenComparing(explanation -> !explanation.isDetermined())
            .thenComparingInt(explanation -> explanation.corrections().stream()
                    .mapToInt(Correction::step)
                    .max()
                    .orElse(0))
            .thenComparingInt(explanation -> explanation.corrections().stream()
                    .mapToInt(Assessment::slips)
                    .sum())
            .thenComparingInt(explanation -> explanation.corrections().stream()
                    .mapToInt(Correction::step)
                    .sum());

    private static int slips(Correction correction) {
        return correction
                .to()
                .map(to -> Slips.count(correction.from().toString(), to.toString()))
                .orElse(0);
    }

    private static int lackOfSupport(Explanation explanation) {
        return -explanation.support().stream().mapToInt(Evidence::weight).sum();
    }

    private Explanation explain(CellSet set, List<Equality> violated, int competing) {
        List<Cell> cells = set.changes().stream()
                .map(change -> Cell.all().get(change.slot()))
                .toList();
        Optional<CellValues> corrected = corrected(set);
        List<Correction> corrections = new ArrayList<>();
        for (Change change : set.changes()) {
            Cell cell = Cell.all().get(change.slot());
            List<Hypothesis> hypotheses = corrected
                    .map(after -> new Hypotheses(part, values, after, lastYear).of(cell, cells))
                    .orElse(List.of());
            corrections.add(new Correction(cell, values.figure(cell), change.values(), hypotheses));
        }
        corrections.sort(Comparator.comparing(Correction::cell));
        List<Evidence> support = corrected
                .map(after ->
                        evidence.stream().filter(piece -> piece.agrees(after)).toList())
                .orElse(List.of());
        return new Explanation(1, corrections, support, new Certificate(violated, witnesses(cells), competing));
    }

    /** The figures with the set's changes; empty if it leaves a choice. */
    private Optional<CellValues> corrected(CellSet set) {
        CellValuesBuilder builder = values.toBuilder();
        for (Change change : set.changes()) {
            Optional<Count> count = change.values().count();
            if (count.isEmpty()) {
                return Optional.empty();
            }
            builder.set(Cell.all().get(change.slot()), count.get());
        }
        return Optional.of(builder.build());
    }

    private List<Equality> violated() {
        return part.equalities().stream()
                .filter(equality -> !equality.holdsWithBlanksAsZero(values) && !equality.hasBlank(values))
                .toList();
    }

    private Map<Cell, List<Equality>> witnesses(List<Cell> cells) {
        Map<Cell, List<Equality>> witnesses = new LinkedHashMap<>();
        for (Cell cell : cells) {
            witnesses.put(
                    cell,
                    part.equalitiesWith(cell).stream()
                            .filter(equality -> !equality.hasBlank(values) && isAlone(cell, equality, cells))
                            .toList());
        }
        return witnesses;
    }

    /** Whether a cell of an equality is the only one in it that changes. */
    private static boolean isAlone(Cell cell, Equality equality, List<Cell> cells) {
        for (Cell other : cells) {
            if (!other.equals(cell) && equality.cells().contains(other)) {
                return false;
            }
        }
        return true;
    }
}
