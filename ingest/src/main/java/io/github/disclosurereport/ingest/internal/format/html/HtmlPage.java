package io.github.disclosurereport.ingest.internal.format.html;

import io.github.disclosurereport.ingest.ReadLimits;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * A page as it was parsed.
 *
 * @param document the page
 * @param elements what it has
 * @param places where its words stand in the source
 */
record HtmlPage(Document document, PageElements elements, HtmlPlaces places) {

    static HtmlPage of(String source, ReadLimits limits) {
        Parser parser = Parser.htmlParser().setMaxDepth(limits.depth());
        Document document = parser.parseInput(source, "");
        PageElements elements = PageElements.of(document);
        Optional<HtmlPlaces> places = HtmlPlaces.find(source, elements.texts());
        return places.isPresent()
                ? new HtmlPage(document, elements, places.get())
                : withPlacesKept(source, parser.setTrackPosition(true));
    }

    private static HtmlPage withPlacesKept(String source, Parser parser) {
        Document document = parser.parseInput(source, "");
        PageElements elements = PageElements.of(document);
        return new HtmlPage(document, elements, HtmlPlaces.kept(source, elements.texts()));
    }
}
