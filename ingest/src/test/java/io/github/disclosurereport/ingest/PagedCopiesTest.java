package io.github.disclosurereport.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.figure.Count;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Section;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.narrative.Narrative;
import io.github.disclosurereport.testkit.FlatText;
import io.github.disclosurereport.testkit.SampleReports;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A report and its copy in one text with pages: the numbers of the pages fall at other lines of the copy. */
class PagedCopiesTest {

    private static final ReportReader READER = ReportReader.standard();
    private static final AnnualReport REPORT = SampleReports.valid(Edition.E2021, 1);
    private static final Cell RECEIVED = Cell.ofPath("requests.total.received");

    /** Text whose fifth section ends where a page does. */
    private static String paged(String text, int page) {
        return text.replace("六、", page + "\n\f六、");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 9, 12})
    void numbersOfPagesMakeNoOtherReport(int page) throws Exception {
        String once = FlatText.of(REPORT);
        ReportImport read = READER.read(paged(once, page) + once);

        assertThat(read.notes()).contains(Note.of(NoteCode.REPORT_TWICE, "2"));
        assertThat(Compared.differences(REPORT, read.report())).isEmpty();
        assertThat(read.report().narrative(Section.PROBLEMS).text())
                .isEqualTo(REPORT.narrative(Section.PROBLEMS).text());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 9, 12})
    void aCorrectionIsAReportOfItsOwn(int page) throws Exception {
        String once = FlatText.of(REPORT);
        for (AnnualReport corrected : List.of(
                REPORT.with(RECEIVED, Count.of(987_654)),
                REPORT.with(RECEIVED, Count.blank()),
                REPORT.with(Section.PROBLEMS, Narrative.of("更正了文字。")))) {
            assertThat(READER.readAll(paged(once, page) + FlatText.of(corrected)))
                    .hasSize(2);
        }
    }
}
