package io.github.disclosurereport.validation.diagnosis.search;

import io.github.disclosurereport.validation.diagnosis.SearchLimits;
import io.github.disclosurereport.validation.diagnosis.Status;

/**
 * Finds every smallest set of cells whose change satisfies the equalities of a component: cells that are neither blank nor pinned,
 * of least weight together, such that with them and the blanks open all equalities hold with counts that are not negative. A
 * figure below 0 is in every set; one that is in no equality is not seen here.
 */
public final class Localizer {

    private Localizer() {}

    /**
     * Looks for the smallest sets.
     *
     * @param component the part of the report
     * @param figures what the report says
     * @param limits how far to search
     * @return every smallest set
     */
    public static Localization locate(Component component, Figures figures, SearchLimits limits) {
        Problem problem = Problem.of(component, figures);
        if (problem.isRefuted()) {
            return Localization.without(Status.UNSOLVABLE, 0, 0);
        }
        if (component.isUnit()) {
            try {
                return locate(UnitTableau.of(problem), limits);
            } catch (ArithmeticException outgrown) {
                // Numbers beyond a long, or equalities that do not stay within −1, 0 and 1: the wide tableau holds
                // them.
            }
        }
        return locate(WideTableau.of(problem), limits);
    }

    static Localization locate(Tableau start, SearchLimits limits) {
        return start.isClean() ? Localization.without(Status.CLEAN, 0, 0) : new Search(start, limits).run();
    }
}
