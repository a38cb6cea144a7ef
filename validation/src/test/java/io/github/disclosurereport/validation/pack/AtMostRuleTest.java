package io.github.disclosurereport.validation.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.figure.Count;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.validation.rule.OutcomeLog;
import io.github.disclosurereport.validation.rule.ReportView;
import io.github.disclosurereport.validation.rule.Rule;
import java.math.BigInteger;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AtMostRuleTest {

    private static final Cell A = Cell.ofPath("disputes.reconsideration.upheld");
    private static final Cell B = Cell.ofPath("disputes.reconsideration.overturned");
    private static final Cell LIMIT = Cell.ofPath("disputes.reconsideration.total");

    private static OutcomeLog check(String a, String b, String limit) throws RulePackException {
        AnnualReport report = AnnualReport.zero(Edition.E2021)
                .with(A, Count.parse(a))
                .with(B, Count.parse(b))
                .with(LIMIT, Count.parse(limit));
        Rule rule = Packs.row(A + " + " + B + " <= " + LIMIT).rows().get(0);
        assertThat(rule).isInstanceOf(AtMostRule.class);
        assertThat(rule.cells()).containsExactly(A, B, LIMIT);
        OutcomeLog log = new OutcomeLog();
        rule.check(ReportView.of(report), log);
        return log;
    }

    @ParameterizedTest
    @CsvSource({
        "2, 3, 5, satisfied",
        "2, 3, 6, satisfied",
        "2, 3, 4, violated",
        "2, /, 2, satisfied", // A mark counts as nothing,
        "2, 3, /, violated", // and is no blank either.
        "2, '', 5, not evaluated",
        "6, '', 5, violated", // No figure in the blank could mend it.
        "6, 0, '', not evaluated",
        "'', '', '', not evaluated",
        "9223372036854775807, 1, -9223372036854775808, violated",
        "9223372036854775807, 1, 9223372036854775807, violated", // What overflow would have called less.
    })
    void outcomes(String a, String b, String limit, String outcome) throws RulePackException {
        assertThat(check(a, b, limit).outcomes).containsExactly(outcome);
    }

    @Test
    void aFindingSaysHowMuchIsTooMany() throws RulePackException {
        assertThat(check("2", "3", "4").findings).singleElement().satisfies(finding -> {
            assertThat(finding.cells()).containsExactly(A, B, LIMIT);
            assertThat(finding.subject()).contains(LIMIT);
            assertThat(finding.expected()).contains(BigInteger.valueOf(4));
            assertThat(finding.actual()).contains(BigInteger.valueOf(5));
            assertThat(finding.difference()).contains(BigInteger.ONE);
            assertThat(finding.message(Locale.CHINA)).contains("左边5件，右边4件，多出1件。请核对这些格。");
            assertThat(finding.message(Locale.UK)).contains("The left side is 5, the right side 4: 1 too many.");
        });
        assertThat(check("6", "", "5").findings.get(0).message(Locale.CHINA)).contains("左边已填部分6件，右边5件，已多出1件。请核对已填数字。");
    }
}
