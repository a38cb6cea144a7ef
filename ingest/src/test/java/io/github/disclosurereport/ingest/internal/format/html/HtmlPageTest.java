package io.github.disclosurereport.ingest.internal.format.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.ingest.ReadLimits;
import io.github.disclosurereport.ingest.SourcePlace;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;

class HtmlPageTest {

    private static List<SourcePlace> places(HtmlPage page) {
        return page.elements().texts().stream().map(page.places()::of).toList();
    }

    @Test
    void wordsThatStandInTheOrderOfTheSource() {
        HtmlPage page = HtmlPage.of("<p>规章</p>\n<p> 7</p>", ReadLimits.standard());
        assertThat(page.elements().texts()).extracting(TextNode::text).containsExactly("规章", " 7");
        assertThat(places(page)).containsExactly(new SourcePlace.InText(1, 4), new SourcePlace.InText(2, 5));
    }

    @Test
    void wordsThatTheParserMovedKeepTheirPlaces() {
        HtmlPage page = HtmlPage.of("<table>\n<tr><td>7</td></tr>规章</table>", ReadLimits.standard());
        assertThat(page.elements().texts()).extracting(TextNode::text).containsExactly("规章", "7");
        assertThat(places(page)).containsExactly(new SourcePlace.InText(2, 20), new SourcePlace.InText(2, 9));
    }

    @Test
    void elementsNestedBeyondTheLimitAreFlattened() {
        ReadLimits standard = ReadLimits.standard();
        ReadLimits shallow = new ReadLimits(
                standard.bytes(),
                20,
                standard.blocks(),
                standard.tables(),
                standard.rows(),
                standard.columns(),
                standard.cells(),
                standard.pieces(),
                standard.unread());
        String source = "<div>".repeat(100) + "7";
        assertThat(depth(HtmlPage.of(source, shallow))).isLessThanOrEqualTo(20);
        assertThat(depth(HtmlPage.of(source, standard))).isGreaterThan(100);
    }

    private static int depth(HtmlPage page) {
        Element inner = Objects.requireNonNull(page.document().selectFirst(":containsOwn(7)"));
        return inner.parents().size();
    }
}
