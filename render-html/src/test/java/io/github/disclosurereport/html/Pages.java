package io.github.disclosurereport.html;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Section;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.narrative.Block;
import io.github.disclosurereport.narrative.ExtraTable;
import io.github.disclosurereport.narrative.Heading;
import io.github.disclosurereport.narrative.Narrative;
import io.github.disclosurereport.narrative.Paragraph;
import io.github.disclosurereport.narrative.Reference;
import io.github.disclosurereport.testkit.SampleReports;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;

/** Rendered reports, parsed as a browser would. */
final class Pages {

    private Pages() {}

    static Document parse(String html) {
        Parser parser = Parser.htmlParser().settings(ParseSettings.htmlDefault).setTrackErrors(10);
        Document page = Jsoup.parse(html, parser);
        if (!parser.getErrors().isEmpty()) {
            throw new AssertionError("not well-formed: " + parser.getErrors());
        }
        return page;
    }

    static Document document(AnnualReport report) {
        return parse(PublishView.document().render(report));
    }

    static Element table(Document page, Section section) {
        return page.expectFirst("table.dr-" + section.id());
    }

    static Element figure(Document page, String path) {
        return page.expectFirst("td[data-cell=" + path + "]");
    }

    /** A report with every kind of prose in it. */
    static AnnualReport rich(Edition edition) {
        List<Block> blocks = List.of(
                new Paragraph("前言"),
                new Heading(3, "跳级的标题"),
                new Paragraph("说明"),
                new Heading(1, "回到上一级"),
                new Heading(2, "下一级"),
                new ExtraTable(List.of(List.of("项目", "数量"), List.of("甲", "1"))),
                new ExtraTable(List.of(List.of("乙", ""))),
                new Reference(Reference.Kind.LINK, "附件", "files/annex.pdf"),
                new Reference(Reference.Kind.IMAGE, "", "https://www.example.org/a.png"));
        return SampleReports.valid(edition, 1)
                .with(Section.OVERVIEW, new Narrative(blocks))
                .with(Section.REQUESTS, new Narrative(blocks));
    }
}
