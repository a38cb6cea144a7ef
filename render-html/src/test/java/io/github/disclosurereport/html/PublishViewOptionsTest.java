package io.github.disclosurereport.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Section;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.testkit.SampleReports;
import java.io.IOException;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublishViewOptionsTest {

    private static final AnnualReport REPORT = SampleReports.valid(Edition.E2021, 1);

    @Test
    void aFragmentIsOneArticle() {
        String html = PublishView.fragment().render(REPORT);
        assertThat(html.strip()).startsWith("<article").endsWith("</article>");
        assertThat(html).doesNotContainIgnoringCase("<html", "<head>", "<body", "<!doctype", "<style", "<main");
    }

    @Test
    void aDocumentEmbedsItsRulesUnlessToldOtherwise() {
        assertThat(PublishView.document().render(REPORT)).contains(Stylesheet.css());
        Document linked = Pages.parse(PublishView.document()
                .withStylesheet(Stylesheet.linked("/css/report.css?v=1&w=\"2\""))
                .render(REPORT));
        assertThat(linked.select("style")).isEmpty();
        assertThat(linked.select("head link[rel=stylesheet]").eachAttr("href"))
                .containsExactly("/css/report.css?v=1&w=\"2\"");
        Document bare = Pages.parse(
                PublishView.document().withStylesheet(Stylesheet.none()).render(REPORT));
        assertThat(bare.select("style, link")).isEmpty();
    }

    @Test
    void hasNoScriptAndNoInlineStyle() {
        String html = PublishView.document().withStylesheet(Stylesheet.none()).render(Pages.rich(Edition.E2021));
        Document page = Pages.parse(html);
        assertThat(page.select("script, [style], [onclick], img, iframe")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void printsEnglishBesideTheLabelsNeverInsteadOfThem(Edition edition) {
        AnnualReport report = SampleReports.valid(edition, 1);
        Document plain = Pages.document(report);
        Document glossed = Pages.parse(PublishView.document().withEnglish(true).render(report));
        assertThat(plain.select(".dr-english")).isEmpty();
        assertThat(glossed.select("[lang=en]")).hasSizeGreaterThan(30);
        Element table = Pages.table(glossed, Section.REQUESTS);
        assertThat(table.select("th[scope=row] .dr-english").size())
                .isEqualTo(table.select("th[scope=row]").size());
        assertThat(table.select("th[scope=rowgroup] .dr-english").size())
                .isEqualTo(table.select("th[scope=rowgroup]").size());
        glossed.select(".dr-english").remove();
        assertThat(glossed.select("th, td, h1, h2, caption").eachText())
                .isEqualTo(plain.select("th, td, h1, h2, caption").eachText());
    }

    @Test
    void shiftsAllHeadingsForAPageWithOneOfItsOwn() {
        Document page = Pages.parse(PublishView.fragment().withHeadingLevel(3).render(REPORT));
        assertThat(page.select("h1, h2, h6")).isEmpty();
        assertThat(page.select("h3")).hasSize(1);
        assertThat(page.select("h4")).hasSize(6);
        assertThat(page.select("h5")).hasSize(5);
        PublishView view = PublishView.fragment();
        assertThatIllegalArgumentException().isThrownBy(() -> view.withHeadingLevel(5));
        assertThatIllegalArgumentException().isThrownBy(() -> view.withHeadingLevel(0));
    }

    @Test
    void twoReportsShareAPageUnderPrefixesOfTheirOwn() {
        PublishView view = PublishView.fragment();
        Document page = Pages.parse("<!doctype html><title>2</title>"
                + view.render(REPORT)
                + view.withIdPrefix("b").render(REPORT));
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1a", "a b", "a\"b", "年"})
    void refusesAPrefixThatCannotBeginAnId(String prefix) {
        PublishView view = PublishView.fragment();
        assertThatIllegalArgumentException().isThrownBy(() -> view.withIdPrefix(prefix));
    }

    @Test
    void writesToAnyAppendable() throws IOException {
        StringBuilder out = new StringBuilder();
        PublishView.document().render(REPORT, out);
        assertThat(out.toString()).isEqualTo(PublishView.document().render(REPORT));
    }
}
