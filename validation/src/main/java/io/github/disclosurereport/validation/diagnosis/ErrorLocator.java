package io.github.disclosurereport.validation.diagnosis;

import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.CellValues;
import io.github.disclosurereport.form.CellValuesBuilder;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.validation.RuleBook;
import io.github.disclosurereport.validation.diagnosis.search.BlankDeduction;
import io.github.disclosurereport.validation.diagnosis.search.Deduction;
import io.github.disclosurereport.validation.diagnosis.search.Figures;
import io.github.disclosurereport.validation.diagnosis.search.Localization;
import io.github.disclosurereport.validation.diagnosis.search.Localizer;
import io.github.disclosurereport.validation.rule.ReportView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds which figures of a report are wrong: all smallest sets of cells whose change, with the blanks filled in, satisfies every
 * equality of the book with counts that are not negative. Exact and complete: it never guesses. Immutable and thread-safe; make one
 * and keep it.
 *
 * <pre>{@code
 * Diagnosis diagnosis = ErrorLocator.standard().diagnose(report);
 * diagnosis.messages(Locale.CHINA).forEach(System.out::println);
 * AnnualReport corrected = report.with(diagnosis.edits());
 * }</pre>
 *
 * <p>On the form every single wrong figure of table 三 is located, since each of its cells stands in a row and in a column that must
 * add up. A block of table 四 has one equality: an error there is seen, not located.
 */
public final class ErrorLocator {

    private final Map<Edition, List<Part>> parts;
    private final Set<Cell> pinned;
    private final Map<Cell, Integer> weights;
    private final SearchLimits limits;

    private ErrorLocator(
            Map<Edition, List<Part>> parts, Set<Cell> pinned, Map<Cell, Integer> weights, SearchLimits limits) {
        this.parts = parts;
        this.pinned = Set.copyOf(pinned);
        this.weights = Map.copyOf(weights);
        this.limits = limits;
    }

    /**
     * A locator with the mandated arithmetic of both editions.
     *
     * @return the locator
     */
    public static ErrorLocator standard() {
        return of(RuleBook.standard(Edition.E2019), RuleBook.standard(Edition.E2021));
    }

    /**
     * A locator with the arithmetic of books, rules of your own included. Equalities that are no errors in their book are left out.
     *
     * @param books at most one an edition
     * @return the locator
     * @throws IllegalArgumentException if two books are for the same edition
     */
    public static ErrorLocator of(RuleBook... books) {
        return of(List.of(books));
    }

    /**
     * A locator with the arithmetic of the books that a validator checks by. Equalities that are no errors in their book are left out.
     *
     * @param books at most one an edition, such as {@link io.github.disclosurereport.validation.ReportValidator#books()}
     * @return the locator
     * @throws IllegalArgumentException if two books are for the same edition
     */
    public static ErrorLocator of(List<RuleBook> books) {
        Map<Edition, List<Part>> parts = new EnumMap<>(Edition.class);
        for (RuleBook book : books) {
            if (parts.put(book.edition(), Part.allOf(book)) != null) {
                throw new IllegalArgumentException(
                        "two books for the " + book.edition().id() + " edition");
            }
        }
        return new ErrorLocator(parts, Set.of(), Map.of(), SearchLimits.STANDARD);
    }

    /**
     * The locator with figures that are known to be right, say from the ledger, and are never doubted.
     *
     * @param cells the cells
     * @return a copy
     */
    public ErrorLocator withPinned(Set<Cell> cells) {
        return new ErrorLocator(parts, cells, weights, limits);
    }

    /**
     * The locator with figures that are harder to doubt than others. The smallest set is then the one that weighs least.
     *
     * @param changed the price of doubting a cell, at least 1; 1 for a cell that is not named
     * @return a copy
     * @throws IllegalArgumentException if a weight is less than 1
     */
    public ErrorLocator withWeights(Map<Cell, Integer> changed) {
        changed.forEach((cell, weight) -> {
            if (weight < 1) {
                throw new IllegalArgumentException("weight " + weight + " of " + cell + " is less than 1");
            }
        });
        return new ErrorLocator(parts, pinned, changed, limits);
    }

    /**
     * The locator with other limits.
     *
     * @param changed how far to search
     * @return a copy
     */
    public ErrorLocator withLimits(SearchLimits changed) {
        return new ErrorLocator(parts, pinned, weights, changed);
    }

    /**
     * Looks for the wrong figures of a report.
     *
     * @param report the report
     * @return what was found
     * @throws IllegalArgumentException if the locator has no book for the report's edition
     */
    public Diagnosis diagnose(AnnualReport report) {
        return diagnose(ReportView.of(report), List.of());
    }

    /**
     * Looks for the wrong figures of a report with all that the caller knows beside it. Last year's report, if the view has it, breaks
     * ties.
     *
     * @param view the report
     * @param evidence figures stated elsewhere, which break ties too
     * @return what was found
     * @throws IllegalArgumentException if the locator has no book for the report's edition
     */
    public Diagnosis diagnose(ReportView view, List<Evidence> evidence) {
        List<Part> searched = parts.get(view.edition());
        if (searched == null) {
            throw new IllegalArgumentException(
                    "no rule book for the " + view.edition().id() + " edition");
        }
        List<Evidence> all =
                Stream.concat(LastYear.of(view).stream(), evidence.stream()).toList();
        Optional<CellValues> lastYear = view.lastYear().map(ReportView::values);
        Figures figures = figures(view.values());
        List<DiagnosedPart> diagnosed = new ArrayList<>();
        List<BlankValue> blanks = new ArrayList<>();
        for (Part part : searched) {
            Localization found = Localizer.locate(part.component(), figures, limits);
            Assessment assessment = new Assessment(part, view.values(), lastYear, all);
            DiagnosedPart answer = new DiagnosedPart(
                    part.where(), part.cells(), found.status(), assessment.rank(found.sets()), found.lowerBound());
            diagnosed.add(answer);
            if (part.component().hasBlank(figures)) {
                addBlanks(part, view.values(), answer, blanks);
            }
        }
        blanks.sort(Comparator.comparing(BlankValue::cell));
        return new Diagnosis(view.edition(), diagnosed, blanks);
    }

    private Figures figures(CellValues values) {
        Figures figures = Figures.of(values);
        if (!pinned.isEmpty()) {
            figures = figures.withPinned(pinned.stream().mapToInt(Cell::slot).toArray());
        }
        for (Map.Entry<Cell, Integer> weight : weights.entrySet()) {
            figures = figures.withWeight(weight.getKey().slot(), weight.getValue());
        }
        return figures;
    }

    /** What the blanks can hold once the suggestion is followed. */
    private static void addBlanks(Part part, CellValues values, DiagnosedPart answer, List<BlankValue> blanks) {
        boolean settled = answer.status() == Status.CLEAN || answer.suggestion().isPresent();
        if (!settled) {
            return;
        }
        CellValuesBuilder corrected = values.toBuilder();
        answer.suggestion().stream()
                .flatMap(explanation -> explanation.edits().stream())
                .forEach(edit -> corrected.set(edit.cell(), edit.to()));
        for (Deduction deduction : BlankDeduction.of(part.component(), Figures.of(corrected.build()))) {
            Cell cell = Cell.all().get(deduction.slot());
            blanks.add(new BlankValue(cell, deduction.values(), deduction.reason()));
        }
    }
}
