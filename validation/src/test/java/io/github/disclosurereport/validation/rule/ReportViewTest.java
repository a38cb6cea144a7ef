package io.github.disclosurereport.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.Applicant;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.RequestLine;
import io.github.disclosurereport.form.Section;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.narrative.Narrative;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReportViewTest {

    private static final Cell CELL = Cell.of(Applicant.TOTAL, RequestLine.GRANTED);
    private static final AnnualReport NOW = AnnualReport.zero(Edition.E2021);
    private static final AnnualReport BEFORE = AnnualReport.zero(Edition.E2019);

    @Test
    void aReportAloneHasNothingBesideIt() {
        ReportView view = ReportView.of(NOW);
        assertThat(view.report()).isEqualTo(NOW);
        assertThat(view.values()).isEqualTo(NOW.values());
        assertThat(view.edition()).isEqualTo(Edition.E2021);
        assertThat(view.previous()).isEmpty();
        assertThat(view.unread()).isEmpty();
    }

    @Test
    void whatTheCallerKnowsIsKeptInAnyOrder() {
        ReportView one = ReportView.of(NOW).withUnread(Set.of(CELL)).withPrevious(BEFORE);
        ReportView other = ReportView.of(NOW).withPrevious(BEFORE).withUnread(Set.of(CELL));
        assertThat(List.of(one, other)).allSatisfy(view -> {
            assertThat(view.report()).isEqualTo(NOW);
            assertThat(view.unread()).containsExactly(CELL);
            assertThat(view.previous().orElseThrow().edition()).isEqualTo(Edition.E2019);
        });
    }

    @Test
    void theProseIsReadOnce() {
        ReportView view = ReportView.of(NOW.with(Section.OVERVIEW, Narrative.of("收到政府信息公开申请3件。")));
        assertThat(view.claims().claims()).hasSize(1);
        assertThat(view.claims()).isSameAs(view.claims());
        assertThat(view.withPrevious(BEFORE).withUnread(Set.of(CELL)).claims()).isSameAs(view.claims());
    }

    @Test
    void unreadCellsAreCopied() {
        Set<Cell> unread = new HashSet<>(Set.of(CELL));
        ReportView view = ReportView.of(NOW).withUnread(unread);
        unread.clear();
        assertThat(view.unread()).containsExactly(CELL);
    }
}
