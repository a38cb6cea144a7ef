package io.github.disclosurereport.ingest.internal.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.figure.Count;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Section;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.model.Organ;
import io.github.disclosurereport.narrative.Narrative;
import io.github.disclosurereport.testkit.SampleReports;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DuplicateReportTest {

    private static final AnnualReport REPORT = SampleReports.valid(Edition.E2021, 1);

    private static boolean isSame(AnnualReport other) {
        return DuplicateReport.is(REPORT, DuplicateReport.words(REPORT), other, DuplicateReport.words(other));
    }

    @Test
    void aCopyMayLackWhatStandsOutsideIt() {
        assertThat(isSame(REPORT)).isTrue();
        assertThat(isSame(REPORT.withCover(io.github.disclosurereport.model.Cover.blank())))
                .isTrue();
        Narrative last = REPORT.narrative(Section.OTHER_MATTERS);
        assertThat(isSame(REPORT.with(Section.OTHER_MATTERS, Narrative.of(last.text(), "返回顶部"))))
                .isTrue();
    }

    @Test
    void otherFiguresWordsOrCoversAreAnotherReport() {
        assertThat(isSame(REPORT.with(Cell.ofPath("requests.total.received"), Count.of(99_999))))
                .isFalse();
        assertThat(isSame(REPORT.with(Section.PROBLEMS, Narrative.of("更正。")))).isFalse();
        assertThat(isSame(REPORT.withCover(REPORT.cover().withOrgan(Organ.named("别的局")))))
                .isFalse();
        assertThat(isSame(REPORT.withCover(REPORT.cover().withYear(2030)))).isFalse();
        assertThat(isSame(REPORT.withCover(REPORT.cover().withTitle("更正版")))).isFalse();
        assertThat(isSame(REPORT.withCover(REPORT.cover().withSigned(LocalDate.of(2031, 1, 1)))))
                .isFalse();
    }
}
