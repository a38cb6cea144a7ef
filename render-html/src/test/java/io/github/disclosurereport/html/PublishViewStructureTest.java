package io.github.disclosurereport.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Section;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.model.SectionText;
import io.github.disclosurereport.narrative.Narrative;
import io.github.disclosurereport.testkit.SampleReports;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PublishViewStructureTest {

    static Stream<AnnualReport> reports() {
        return Stream.of(Edition.values())
                .flatMap(edition -> Stream.of(
                        SampleReports.valid(edition, 1),
                        Pages.rich(edition),
                        twice(edition),
                        Pages.rich(edition).withSections(List.of()),
                        AnnualReport.blank(edition)));
    }

    /** Each section twice, the second time without a heading. */
    private static AnnualReport twice(Edition edition) {
        AnnualReport report = Pages.rich(edition);
        List<SectionText> sections = new ArrayList<>(report.sections());
        report.sections().forEach(text -> sections.add(new SectionText(text.section(), "", text.narrative())));
        report.sections().forEach(sections::add);
        return report.withSections(sections);
    }

    @ParameterizedTest
    @MethodSource("reports")
    void idsAreUniqueAndEveryReferenceResolves(AnnualReport report) {
        Document page = Pages.document(report);
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        for (String attribute : List.of("headers", "aria-labelledby")) {
            for (Element element : page.select("[" + attribute + "]")) {
                for (String id : element.attr(attribute).split(" ", -1)) {
                    assertThat(page.getElementById(id)).as(id).isNotNull();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void headingsGoDownOneLevelAtATime(AnnualReport report) {
        // A report without a title begins on the level below it.
        int last = report.cover().title().isEmpty() ? 1 : 0;
        for (Element heading : Pages.document(report).select("h1, h2, h3, h4, h5, h6")) {
            int level = heading.tagName().charAt(1) - '0';
            assertThat(level).as(heading.text()).isBetween(1, last + 1);
            assertThat(heading.text()).isNotBlank();
            last = level;
        }
    }

    @Test
    void placesTitlePreambleSectionsAndSignature() {
        AnnualReport report = SampleReports.guiyang2020();
        Document page = Pages.document(report);
        String title = report.cover().title();
        assertThat(page.title()).isEqualTo(title);
        assertThat(page.select("html").attr("lang")).isEqualTo("zh-CN");
        assertThat(page.select("h1").eachText()).containsExactly(title);
        assertThat(page.select("main > article > *").stream().map(Element::tagName))
                .containsExactly("header", "section", "section", "section", "section", "section", "section", "footer");
        assertThat(page.select("header p").text())
                .isEqualTo(report.cover().preamble().text());
        assertThat(page.select("section > h2").eachText())
                .isEqualTo(Stream.of(Section.values()).map(Section::heading).toList());
        assertThat(page.select("footer p").eachText())
                .containsExactly(report.cover().organ().name(), "2021年1月8日");
        assertThat(page.select("footer time").attr("datetime")).isEqualTo("2021-01-08");
    }

    @Test
    void keepsTheReportsOwnHeadingsAndOrder() {
        AnnualReport report = SampleReports.valid(Edition.E2021, 1)
                .withSections(List.of(
                        new SectionText(Section.PROBLEMS, "五、存在问题", Narrative.of("一")),
                        new SectionText(Section.REQUESTS, "申请", Narrative.of("二")),
                        new SectionText(Section.OVERVIEW, "概述", Narrative.empty())));
        Document page = Pages.document(report);
        assertThat(page.select("h2").eachText())
                .containsExactly(
                        Section.PROACTIVE_DISCLOSURE.heading(), Section.DISPUTES.heading(), "五、存在问题", "申请", "概述");
        assertThat(page.select("section:has(.dr-requests) h2").text()).isEqualTo("申请");
        assertThat(page.select("td[data-cell]")).hasSize(200);
    }

    @Test
    void inventsNothingForABlankCover() {
        Document page = Pages.document(AnnualReport.blank(Edition.E2021));
        assertThat(page.select("h1, header, footer, time, p")).isEmpty();
        assertThat(page.title()).isEqualTo(Edition.E2021.document());
    }

    @Test
    void namesASectionWithoutAHeading() {
        Document page = Pages.document(SampleReports.valid(Edition.E2021, 1)
                .withSections(List.of(new SectionText(Section.PROBLEMS, "", Narrative.of("文字")))));
        Element section = page.expectFirst("section:not(:has(h2))");
        assertThat(section.attr("aria-label")).isEqualTo(Section.PROBLEMS.heading());
        assertThat(section.hasAttr("aria-labelledby")).isFalse();
    }

    @Test
    void tellsTheDateOfPublicationToMachines() {
        AnnualReport report = SampleReports.valid(Edition.E2021, 1);
        AnnualReport dated = report.withCover(report.cover().withPublished(LocalDate.of(2022, 1, 28)));
        assertThat(Pages.document(dated).select("meta[name=PubDate]").attr("content"))
                .isEqualTo("2022-01-28");
        assertThat(Pages.document(report).select("meta[name=PubDate]")).isEmpty();
    }
}
