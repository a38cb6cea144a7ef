package io.github.disclosurereport.validation.rollup;

import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.Form;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.validation.rule.ReportView;
import io.github.disclosurereport.validation.rule.RuleInfo;
import java.util.List;
import java.util.Objects;

/**
 * The rule {@code rollup.sum}: a region's figure is that of its own organs and of its subordinates together, cell by cell. Immutable
 * and thread-safe.
 *
 * <pre>{@code
 * RollupResult result = RollupCheck.over(roster).check(region, reports);
 * System.out.println(result.coverage().message(Locale.CHINA));
 * }</pre>
 *
 * <p>A blank on either side is not evaluated, nor are amounts whose units are unknown. Where a member is missing, or a member's cell
 * is blank, only a region that has less than what is there already is violated, since counts are never negative; what else
 * differs is gathered into one finding a table. The column 本年增/减 of the 2019 edition may be negative and is then not evaluated
 * at all. A difference that is exactly one organ's figure is explained by it.
 */
public final class RollupCheck {

    private final Roster roster;

    private RollupCheck(Roster roster) {
        this.roster = roster;
    }

    /**
     * A check over a roster.
     *
     * @param roster who counts
     * @return the check
     */
    public static RollupCheck over(Roster roster) {
        return new RollupCheck(Objects.requireNonNull(roster, "roster"));
    }

    /**
     * The facts about the rule.
     *
     * @return the facts of {@code rollup.sum}
     */
    public static RuleInfo info() {
        return RollupWords.RULE;
    }

    /**
     * Compares a region's report with the sum of its parts.
     *
     * <p>Added are the reports of included members, each organ once, that are on the region's edition and for its year. All others
     * are reported and left out. The row 规章 belongs to the government itself: it is compared with the government's own report
     * (the one among {@code reports} whose organ bears the region's name) and is not applicable without it.
     *
     * @param region the region's report, 全行政区域
     * @param reports the reports of the government itself, of its own organs and of its subordinates
     * @return what was found
     */
    public RollupResult check(AnnualReport region, List<AnnualReport> reports) {
        ReportView view = ReportView.of(region);
        Comparison comparison = new Comparison(view, Intake.of(view, reports, roster));
        for (Cell cell : Form.of(view.edition()).cells()) {
            comparison.compare(cell);
        }
        return comparison.result();
    }
}
