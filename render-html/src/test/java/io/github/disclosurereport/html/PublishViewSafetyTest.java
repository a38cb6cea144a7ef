package io.github.disclosurereport.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Section;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.model.Organ;
import io.github.disclosurereport.model.SectionText;
import io.github.disclosurereport.narrative.ExtraTable;
import io.github.disclosurereport.narrative.Heading;
import io.github.disclosurereport.narrative.Narrative;
import io.github.disclosurereport.narrative.Paragraph;
import io.github.disclosurereport.narrative.Reference;
import io.github.disclosurereport.testkit.SampleReports;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hostile text in every text of a report: it comes out as the same words, and as nothing else. */
class PublishViewSafetyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "\" onmouseover=\"alert(1)\" x=\"",
                "' onmouseover='alert(1)' x='",
                "&lt;b&gt; & &amp; &#60;",
                "${1+1} #{1+1} @if(true) $unsafe{1}",
                "--><!-- ]]></style></title></textarea></table></main>"
            })
    void comesOutAsWords(String text) {
        PublishView view = PublishView.document().withStylesheet(Stylesheet.none());
        Document harmless = Pages.parse(view.render(everywhere("harmless")));
        Document hostile = Pages.parse(view.render(everywhere(text)));
        assertThat(shape(hostile)).isEqualTo(shape(harmless));
        assertThat(hostile.title()).isEqualTo(text);
        assertThat(hostile.select("h1, header p, section > h2, section > h3, section > p, .dr-extra td, footer p")
                        .eachText())
                .filteredOn(words -> !words.matches(".*年.*日"))
                .allSatisfy(words -> assertThat(words).isEqualTo(text))
                .hasSizeGreaterThan(40);
        assertThat(hostile.select("[aria-label]").eachAttr("aria-label"))
                .allSatisfy(name -> assertThat(name).startsWith(text));
    }

    private static AnnualReport everywhere(String text) {
        Narrative prose = new Narrative(List.of(
                new Paragraph(text),
                new Heading(1, text),
                new ExtraTable(List.of(List.of(text, text))),
                new Reference(Reference.Kind.LINK, text, "x:" + text),
                new Reference(Reference.Kind.IMAGE, text, "javascript:" + text)));
        AnnualReport report = SampleReports.valid(Edition.E2021, 1);
        return report.withCover(report.cover()
                        .withOrgan(Organ.named(text))
                        .withTitle(text)
                        .withPreamble(Narrative.of(text)))
                .withSections(Stream.of(Section.values())
                        .map(section -> new SectionText(section, text, prose))
                        .toList());
    }

    /** Elements with the names of their attributes. */
    private static List<String> shape(Document page) {
        return page.getAllElements().stream().map(PublishViewSafetyTest::shape).toList();
    }

    private static String shape(Element element) {
        return element.tagName()
                + element.attributes().asList().stream().map(Attribute::getKey).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                " JavaScript:alert(1)",
                "java\tscript:alert(1)",
                "\u0001javascript:alert(1)",
                "data:text/html,<script>alert(1)</script>",
                "vbscript:x",
                "file:///etc/passwd",
                "//host.example/share",
                "\\\\host.example\\share",
                "/\\host.example",
                "https:javascript",
                "http:\\\\host.example",
                "x:y",
                "",
                "  "
            })
    void addressesThatAreNotSafeStayWords(String target) {
        Document page = linkTo(target);
        assertThat(page.select("a")).isEmpty();
        assertThat(page.select("p.dr-reference").text()).isEqualTo("附件");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.example.org/a?b=1&c=\"2\"",
                "HTTP://www.example.org",
                "/files/附件 1.doc",
                "../a.pdf",
                "annex.pdf?at=12:30",
                "?id=1",
                "#part"
            })
    void safeAddressesBecomeLinks(String target) {
        Element link = linkTo(target).expectFirst("a");
        assertThat(link.attr("href")).isEqualTo(target);
        assertThat(link.text()).isEqualTo("附件");
    }

    private static Document linkTo(String target) {
        Narrative prose = new Narrative(List.of(new Reference(Reference.Kind.LINK, "附件", target)));
        return Pages.document(SampleReports.valid(Edition.E2021, 1).with(Section.OTHER_MATTERS, prose));
    }
}
