package io.github.disclosurereport.benchmarks;

import io.github.disclosurereport.model.AnnualReport;
import java.util.OptionalInt;
import org.chocosolver.solver.Model;
import org.chocosolver.solver.Solution;
import org.chocosolver.solver.Solver;
import org.chocosolver.solver.search.strategy.Search;
import org.chocosolver.solver.variables.BoolVar;
import org.chocosolver.solver.variables.IntVar;

/**
 * The constraint solver Choco: counts between bounds, as few as possible other than they stand. First it decides which may change,
 * none before some: its own search, which follows conflicts, seldom ends on a city's report.
 */
final class ChocoLocator implements Locator {

    private final long milliseconds;

    /** Gives up after a time. */
    ChocoLocator(long milliseconds) {
        this.milliseconds = milliseconds;
    }

    @Override
    public OptionalInt least(AnnualReport report) {
        Question question = new Question(report);
        Model model = new Model();
        int size = question.figures.length;
        IntVar[] counts = new IntVar[size];
        BoolVar[] changed = new BoolVar[size];
        for (int i = 0; i < size; i++) {
            counts[i] = model.intVar("count" + i, 0, question.most, true);
            changed[i] = model.arithm(counts[i], "!=", question.figures[i]).reify();
        }
        for (int sum = 0; sum < Question.TERMS.length; sum++) {
            model.scalar(terms(counts, Question.TERMS[sum]), Question.SIGNS[sum], "=", 0)
                    .post();
        }
        IntVar least = model.sum("least", changed);
        Solver solver = model.getSolver();
        solver.setSearch(Search.inputOrderLBSearch(changed), Search.inputOrderLBSearch(counts));
        solver.limitTime(milliseconds);
        Solution best = solver.findOptimalSolution(least, Model.MINIMIZE);
        return best == null || solver.isStopCriterionMet()
                ? OptionalInt.empty()
                : OptionalInt.of(best.getIntVal(least));
    }

    private static IntVar[] terms(IntVar[] counts, int[] numbers) {
        IntVar[] terms = new IntVar[numbers.length];
        for (int i = 0; i < terms.length; i++) {
            terms[i] = counts[numbers[i]];
        }
        return terms;
    }
}
