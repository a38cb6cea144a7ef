package io.github.disclosurereport.benchmarks;

import io.github.disclosurereport.model.AnnualReport;
import java.util.OptionalInt;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * The mixed-integer solver of ojAlgo: a count may leave its figure only where a variable of 0 or 1 is 1. Two things make its task
 * easier. Counts are not asked to be whole, since they can be once those variables are. And they are shares of the greatest count:
 * in their own size it took answers for the least, now and then, that were one too many.
 */
final class OjAlgoLocator implements Locator {

    private final long milliseconds;

    /** Gives up after a time. */
    OjAlgoLocator(long milliseconds) {
        this.milliseconds = milliseconds;
    }

    @Override
    public OptionalInt least(AnnualReport report) {
        Question question = new Question(report);
        Optimisation.Options options = new Optimisation.Options();
        options.time_abort = milliseconds;
        options.time_suffice = milliseconds;
        ExpressionsBasedModel model = new ExpressionsBasedModel(options);
        Variable[] counts = new Variable[question.figures.length];
        for (int i = 0; i < counts.length; i++) {
            counts[i] = count(model, i, (double) question.figures[i] / question.most);
        }
        for (int sum = 0; sum < Question.TERMS.length; sum++) {
            Expression zero = model.newExpression("sum" + sum).level(0);
            int[] terms = Question.TERMS[sum];
            for (int i = 0; i < terms.length; i++) {
                zero.set(counts[terms[i]], Question.SIGNS[sum][i]);
            }
        }
        Optimisation.Result best = model.minimise();
        return best.getState().isOptimal() ? OptionalInt.of((int) Math.round(best.getValue())) : OptionalInt.empty();
    }

    /** From 0 to 1; where {@code changed} is 0, neither above nor below its figure. */
    private static Variable count(ExpressionsBasedModel model, int number, double figure) {
        Variable count = model.newVariable("count" + number).lower(0).upper(1);
        Variable changed = model.newVariable("changed" + number).binary().weight(1);
        model.newExpression("above" + number)
                .set(count, 1)
                .set(changed, figure - 1)
                .upper(figure);
        model.newExpression("below" + number).set(count, 1).set(changed, figure).lower(figure);
        return count;
    }
}
