package io.github.disclosurereport.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Form;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.testkit.FlatText;
import io.github.disclosurereport.testkit.SampleReports;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Documents that lost something: what is not certain stays blank and is listed. */
class NothingInventedTest {

    /** Takes away every line of the flattened text in turn, so in turn every figure, label and head. */
    @ParameterizedTest
    @EnumSource(Edition.class)
    void noLineOfAFlattenedReportCanBeLostUnnoticed(Edition edition) throws Exception {
        AnnualReport original = SampleReports.distinct(edition);
        List<String> lines = FlatText.of(original).lines().toList();
        for (int lost = 0; lost < lines.size(); lost++) {
            List<String> rest = new ArrayList<>(lines);
            String gone = rest.remove(lost);
            ReportImport read = ReportReader.standard().read(String.join("\n", rest));
            assertThat(Compared.invented(original, read.report()))
                    .describedAs("line %d lost: %s", lost + 1, gone)
                    .isEmpty();
            if (gone.matches("[\\d.]+( \\|.*)?")) {
                assertThat(read.unread())
                        .describedAs("line %d lost: %s", lost + 1, gone)
                        .isNotEmpty();
            }
        }
    }

    /** The same with the cells of a page. */
    @ParameterizedTest
    @EnumSource(Edition.class)
    void noCellOfAPageCanBeLostUnnoticed(Edition edition) throws Exception {
        AnnualReport original = SampleReports.distinct(edition);
        String page = HtmlPage.of(original);
        for (Cell cell : Form.of(edition).cells()) {
            String figure = original.get(cell).toString().replace("万元", "");
            String without = page.replaceFirst("<td[^>]*>" + figure.replace(".", "\\.") + "</td>", "");
            assertThat(without).hasSizeLessThan(page.length());
            ReportImport read = ReportReader.standard().read(without);
            assertThat(Compared.invented(original, read.report()))
                    .describedAs("lost: %s", cell)
                    .isEmpty();
            assertThat(read.unread()).describedAs("lost: %s", cell).isNotEmpty();
        }
    }

    @Test
    void aLineThatLostAFigureStaysBlankAndIsListed() throws Exception {
        AnnualReport original = SampleReports.guiyang2020();
        String text = FlatText.of(original).replaceFirst("(?s)(1\\.属于国家秘密 \\|\n)0 \\|\n", "$1");
        ReportImport read = ReportReader.standard().read(text);

        Cell cell = Cell.ofPath("requests.total.outcomes.refused.stateSecrets");
        assertThat(read.report().get(cell).isBlank()).isTrue();
        assertThat(read.reading(cell).state()).isEqualTo(ReadingState.UNREADABLE);
        assertThat(read.count(ReadingState.NUMBER)).isEqualTo(191);
        assertThat(read.unread()).hasSize(1);
        assertThat(read.unread().get(0).text()).contains("1.属于国家秘密");
        assertThat(read.unread().get(0).reason()).isEqualTo("6 figures in a line for which the form prints 7");
        assertThat(read.unread().get(0).where()).startsWith("line ");
    }

    @Test
    void digitsThatWereSplitAreNotMerged() throws Exception {
        AnnualReport original = SampleReports.distinct(Edition.E2021);
        Cell cell = Cell.ofPath("requests.total.received");
        String figure = original.get(cell).toString();
        String page = HtmlPage.of(original)
                .replace(">" + figure + "<", ">" + figure.charAt(0) + " " + figure.substring(1) + "<");
        ReportImport read = ReportReader.standard().read(page);

        assertThat(read.reading(cell).state()).isEqualTo(ReadingState.UNREADABLE);
        assertThat(read.unread()).extracting(Unread::note).containsExactly(Note.of(NoteCode.DOUBTFUL_FIGURE));
    }

    @Test
    void theSameLineTwiceWithOtherFiguresIsNotBelieved() throws Exception {
        AnnualReport original = SampleReports.guiyang2020();
        String text = FlatText.of(original).replace("规范性文件 |", "规章 |");
        ReportImport read = ReportReader.standard().read(text);

        assertThat(read.unread()).extracting(Unread::note).contains(Note.of(NoteCode.CONTRADICTED));
        assertThat(Compared.invented(original, read.report())).isEmpty();
    }

    @Test
    void aLineThatTheFormDoesNotHaveIsListed() throws Exception {
        AnnualReport original = SampleReports.city2025();
        String page = HtmlPage.of(original)
                .replaceFirst("<tr><th>规章", "<tr><th>其他主动公开文件</th><td>5</td><td>3</td><td>8</td></tr><tr><th>规章");
        ReportImport read = ReportReader.standard().read(page);

        assertThat(Compared.differences(original, read.report())).isEmpty();
        assertThat(read.unread()).extracting(Unread::note).containsExactly(Note.of(NoteCode.NO_SUCH_LINE));
    }
}
