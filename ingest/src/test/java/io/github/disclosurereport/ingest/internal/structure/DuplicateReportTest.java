package io.github.disclosurereport.ingest.internal.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.figure.Count;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Form;
import io.github.disclosurereport.form.Section;
import io.github.disclosurereport.ingest.Note;
import io.github.disclosurereport.ingest.NoteCode;
import io.github.disclosurereport.ingest.Placement;
import io.github.disclosurereport.ingest.Reading;
import io.github.disclosurereport.ingest.ReadingState;
import io.github.disclosurereport.ingest.ReportImport;
import io.github.disclosurereport.ingest.SourcePlace;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.model.Organ;
import io.github.disclosurereport.narrative.Narrative;
import io.github.disclosurereport.testkit.SampleReports;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DuplicateReportTest {

    private static final AnnualReport REPORT = SampleReports.valid(Edition.E2021, 1);

    private static boolean isSame(AnnualReport other) {
        return isSame(read(other, Set.of()));
    }

    private static boolean isSame(ReportImport other) {
        String words = DuplicateReport.words(other.report());
        return DuplicateReport.is(read(REPORT, Set.of()), DuplicateReport.words(REPORT), other, words);
    }

    /** A report as if it had been read from a source, but for some cells. */
    private static ReportImport read(AnnualReport report, Set<Cell> unread) {
        AnnualReport found = report;
        Map<Cell, Reading> readings = new HashMap<>();
        for (Cell cell : Form.of(report.edition()).cells()) {
            if (unread.contains(cell)) {
                found = found.with(cell, Count.blank());
            } else {
                readings.put(
                        cell,
                        new Reading(
                                cell,
                                ReadingState.NUMBER,
                                "",
                                Optional.of(new SourcePlace.InText(1, 1)),
                                Placement.BY_LINE_LABEL,
                                List.of()));
            }
        }
        return new ReportImport(found, Note.of(NoteCode.LONE_NUMBER), readings, List.of(), List.of(), Map.of());
    }

    @Test
    void aCellThatWasNotReadDoesNotTellThemApart() {
        Cell received = Cell.ofPath("requests.total.received");
        assertThat(isSame(read(REPORT, Set.of(received)))).isTrue();
        assertThat(isSame(REPORT.with(received, Count.blank())))
                .describedAs("a blank that was read")
                .isFalse();
        assertThat(isSame(read(
                        REPORT.with(Cell.ofPath("requests.total.broughtForward"), Count.of(99_999)), Set.of(received))))
                .isFalse();
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
