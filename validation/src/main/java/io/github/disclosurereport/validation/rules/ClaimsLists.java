package io.github.disclosurereport.validation.rules;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Section;
import io.github.disclosurereport.validation.claims.ClaimReading;
import io.github.disclosurereport.validation.claims.Enumeration;
import io.github.disclosurereport.validation.claims.PartsList;
import io.github.disclosurereport.validation.rule.Category;
import io.github.disclosurereport.validation.rule.CheckLog;
import io.github.disclosurereport.validation.rule.Finding;
import io.github.disclosurereport.validation.rule.ReportView;
import io.github.disclosurereport.validation.rule.Severity;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code claims.lists}: parts behind 其中 do not exceed their total, and things named one by one are as many as the text says. One check
 * a list; not applicable where there is none. Short of it is worth a look only: lists are rarely complete, and 等 often says as much.
 */
final class ClaimsLists extends MandatedRule {

    /** More of them say nothing new, and the text may be hostile. */
    private static final int MOST = 50;

    /** Fewer than so many names before 等 are examples, and so are names that leave out more than a quarter. */
    private static final int NO_EXAMPLES = 5;

    private static final int QUARTER = 4;

    ClaimsLists() {
        super(Words.info("claims.lists", Category.CONSISTENCY, Severity.WARNING, Edition.values()), List.of());
    }

    @Override
    public void check(ReportView view, CheckLog log) {
        ClaimReading reading = view.claims();
        List<Optional<Finding>> checks = new ArrayList<>();
        reading.lists().forEach(list -> checks.add(parts(view, list)));
        reading.enumerations().forEach(list -> checks.add(things(view, list)));
        if (checks.isEmpty()) {
            log.notApplicable();
        }
        checks.stream().filter(Optional::isEmpty).forEach(check -> log.satisfied());
        checks.stream().flatMap(Optional::stream).limit(MOST).forEach(log::found);
    }

    private Optional<Finding> parts(ReportView view, PartsList list) {
        BigInteger total = list.total().value().integer();
        BigInteger sum = list.sum();
        int order = sum.compareTo(total);
        boolean single = list.parts().size() == 1;
        if (order == 0 || (order < 0 && single)) {
            return Optional.empty();
        }
        Map<String, Object> arguments = Map.of(
                "where", Words.where(list.total().place().section()),
                "clause", list.total().clause(),
                "unit", list.total().value().unit(),
                "expected", total,
                "actual", sum,
                "difference", sum.subtract(total).abs());
        return Optional.of(
                order > 0
                        ? finding(view, list.total().place().section(), "parts.more", arguments)
                        : finding(view, list.total().place().section(), "parts.less", arguments)
                                .withSeverity(Severity.INFO));
    }

    private Optional<Finding> things(ReportView view, Enumeration list) {
        int stated = list.stated()
                .integer()
                .min(BigInteger.valueOf(Integer.MAX_VALUE))
                .intValue();
        boolean more = list.least() > stated && list.startKnown();
        if (!more && !isShort(list, stated)) {
            return Optional.empty();
        }
        int named = more ? list.least() : list.most();
        Map<String, Object> arguments = Map.of(
                "where", Words.where(list.place().section()),
                "clause", list.clause(),
                "unit", list.stated().unit(),
                "expected", BigInteger.valueOf(stated),
                "actual", BigInteger.valueOf(named),
                "difference", BigInteger.valueOf(Math.abs(stated - named)));
        return Optional.of(
                more
                        ? finding(view, list.place().section(), "things.more", arguments)
                        : finding(view, list.place().section(), "things.less", arguments)
                                .withSeverity(Severity.INFO));
    }

    private static boolean isShort(Enumeration list, int stated) {
        int lacking = stated - list.most();
        boolean examples = list.most() < NO_EXAMPLES || lacking > stated / QUARTER;
        return lacking > 0 && !(list.open() && examples) && lacking <= stated / 2;
    }

    private Finding finding(ReportView view, Optional<Section> section, String key, Map<String, Object> arguments) {
        return Finding.ofText(info(), view, section, message(key, arguments));
    }
}
