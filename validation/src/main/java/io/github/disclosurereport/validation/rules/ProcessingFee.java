package io.github.disclosurereport.validation.rules;

import io.github.disclosurereport.form.Applicant;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.RequestLine;
import io.github.disclosurereport.form.Section;
import io.github.disclosurereport.validation.rule.Category;
import io.github.disclosurereport.validation.rule.CheckLog;
import io.github.disclosurereport.validation.rule.ReportView;
import io.github.disclosurereport.validation.rule.Severity;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * {@code complete.processing-fee} (2021): a word on fees for processing information, in section 六 or elsewhere; the more needed where
 * requests were closed because such a fee was not paid.
 */
final class ProcessingFee extends MandatedRule {

    private static final Pattern FEE = Pattern.compile("信息处理费|信息公开处理费|收取.{0,10}(处理费|费用)|收费");
    private static final Cell UNPAID = Cell.of(Applicant.TOTAL, RequestLine.UNPAID);

    ProcessingFee() {
        super(Words.info("complete.processing-fee", Category.COMPLETENESS, Severity.WARNING, Edition.E2021), List.of());
    }

    @Override
    public void check(ReportView view, CheckLog log) {
        boolean spokenOf = Prose.of(view.report()).stream()
                .anyMatch(prose -> FEE.matcher(prose.text()).find());
        long unpaid = view.values().number(UNPAID.slot());
        if (spokenOf) {
            log.satisfied();
        } else {
            Map<String, Object> arguments =
                    Map.of("title", Section.OTHER_MATTERS.heading(), "unpaid", unpaid, "line", RequestLine.UNPAID);
            log.found(ofSection(view, Section.OTHER_MATTERS, unpaid > 0 ? "unpaid" : "message", arguments));
        }
    }
}
