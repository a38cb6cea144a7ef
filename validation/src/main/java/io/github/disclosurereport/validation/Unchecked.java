package io.github.disclosurereport.validation;

import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.validation.rule.Outcome;
import io.github.disclosurereport.validation.rule.RuleInfo;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Checks of one rule that were not made, and why.
 *
 * @param rule the facts about the rule
 * @param outcome {@link Outcome#NOT_EVALUATED} or {@link Outcome#NOT_APPLICABLE}
 * @param checks how many of its checks came out so
 * @param blanks the cells that the rule judges and that are blank, in form order; empty for a rule about text and for checks that do
 *     not apply
 */
public record Unchecked(RuleInfo rule, Outcome outcome, int checks, List<Cell> blanks) {

    public Unchecked {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(outcome, "outcome");
        blanks = List.copyOf(blanks);
    }

    /**
     * The reason in words.
     *
     * @param locale Chinese, or anything else for English
     * @return one line: how many checks, why, and the rule id
     */
    public String message(Locale locale) {
        boolean chinese = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
        String tail = " [" + rule.id() + "]";
        if (outcome == Outcome.NOT_APPLICABLE) {
            return (chinese
                            ? checks + "项检查不适用：报告没有相应内容，或未提供对照的报告。"
                            : checks
                                    + " not applicable: the report has no such part, or nothing to compare with was given.")
                    + tail;
        }
        if (blanks.isEmpty()) {
            return (chinese
                            ? checks + "项检查未进行：报告未写明所需内容。"
                            : checks + " not evaluated: the report does not state what they need.")
                    + tail;
        }
        return (chinese
                        ? checks + "项检查未进行：相关的" + blanks.size() + "格空白。"
                        : checks + " not evaluated: " + blanks.size() + " of the cells are blank.")
                + tail;
    }
}
