package io.github.disclosurereport.ingest.internal.format.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class PageElementsTest {

    @Test
    void onlyTheTablesThatHoldOthersLayOutThePage() {
        PageElements elements =
                of("<table id=a><tr><td><table id=b><tr><td><table id=c></table></table><table id=d></table>"
                        + "</table><table id=e><tr><td>1</table>");
        assertThat(elements.layoutTables()).extracting(Element::id).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void whatAPageSaysOfItself() {
        PageElements elements =
                of("<meta name=PubDate content=2025-01-20><meta charset=utf-8><link rel=Canonical href=/a>"
                        + "<link rel=icon href=/b><h1>甲</h1><script></script><input type=Password>");
        assertThat(elements.metas()).hasSize(1);
        assertThat(elements.canonical()).extracting(link -> link.attr("href")).containsExactly("/a");
        assertThat(elements.headings()).extracting(Element::text).containsExactly("甲");
        assertThat(elements.isScripted()).isTrue();
        assertThat(elements.asksForPassword()).isTrue();
    }

    @Test
    void whatItDoesNotSay() {
        PageElements elements = of("<p>甲<input type=text>");
        assertThat(elements.isScripted()).isFalse();
        assertThat(elements.asksForPassword()).isFalse();
        assertThat(elements.gloss()).isEmpty();
        assertThat(elements.layoutTables()).isEmpty();
    }

    @Test
    void theFirstGlossOverAWord() {
        PageElements elements = of("<ruby>政<rt>zhèng</rt>府<rt>fǔ</rt></ruby>");
        assertThat(elements.gloss()).map(Element::text).contains("zhèng");
    }

    private static PageElements of(String html) {
        return PageElements.of(Jsoup.parse(html));
    }
}
