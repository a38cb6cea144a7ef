package io.github.disclosurereport.validation.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.Applicant;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.RequestLine;
import io.github.disclosurereport.form.Section;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.narrative.Narrative;
import io.github.disclosurereport.testkit.SampleReports;
import io.github.disclosurereport.validation.rule.ReportView;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ClaimEvidenceTest {

    private static List<Evidence> evidence(String text) {
        return ClaimEvidence.of(ReportView.of(report(text)));
    }

    private static AnnualReport report(String text) {
        return SampleReports.city2025().with(Section.OVERVIEW, Narrative.of(text));
    }

    @Test
    void aClaimSpeaksForItsCells() {
        Evidence evidence = evidence("结转下年度819件。").get(0);
        assertThat(evidence.readings()).containsExactly(List.of(Cell.of(Applicant.TOTAL, RequestLine.CARRIED_FORWARD)));
        assertThat(evidence.value()).isEqualTo(BigInteger.valueOf(819));
        assertThat(evidence.agrees(report("").values())).isTrue();
        assertThat(evidence.source().in(Locale.CHINA, report("").edition())).isEqualTo("第一部分写“结转下年度819件”");
        assertThat(evidence.source().in(Locale.UK, report("").edition())).startsWith("section 1 says");
    }

    @Test
    void whatProvesNothingIsLeftOut() {
        assertThat(evidence("市本级结转下年度8件；发布信息3条；政府信息公开申请答复率100%，收到政府信息公开申请约3件。")).isEmpty();
    }
}
