package io.github.disclosurereport.ingest.internal.format.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.ingest.ReadLimits;
import io.github.disclosurereport.ingest.internal.document.PageFacts;
import io.github.disclosurereport.ingest.internal.document.Source;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageMetadataTest {

    private static Source page(String head, String body) {
        return HtmlSource.of("<html><head>" + head + "</head><body>" + body + "</body></html>", ReadLimits.standard());
    }

    @ParameterizedTest
    @CsvSource({
        "http://www.example.gov.cn/zwgk/202501/t20250123_4567.html, 2025-01-23",
        "/art/2025/1/23/art_1_2.html, 2025-01-23",
        "/2025-01/23/content_7.htm, 2025-01-23",
        "/t20251323_1.html,",
        "/20250123.html,",
        "/t2025012_1.html,",
        "'',"
    })
    void addressesWithADate(String address, LocalDate date) {
        assertThat(PageMetadata.dateIn(address)).isEqualTo(Optional.ofNullable(date));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<table><tr><td>发布机构：测试局</td><td>发布日期：2025-01-23</td></tr></table>",
                "<p>发布单位：测试局</p><p>公开时间：2025年1月23日</p>"
            })
    void theIndexOfAPage(String index) {
        Source source = page("", index + "<h2>一、总体情况</h2><p>发布日期：2020-01-01</p>");
        assertThat(source.published()).contains(LocalDate.of(2025, 1, 23));
        assertThat(source.facts().publisher()).isEqualTo("测试局");
        assertThat(source.notes()).isEmpty();
    }

    @Test
    void theHeadComesFirst() {
        Source source = page(
                "<meta name=\"ContentSource\" content=\"测试网\"><meta name=\"pubdate\" content=\"2025-01-24\">",
                "<p>发布日期：2025-01-24</p>");
        assertThat(source.published()).contains(LocalDate.of(2025, 1, 24));
        assertThat(source.facts().publisher()).isEqualTo("测试网");
        assertThat(source.notes()).isEmpty();
    }

    @Test
    void whatThePageHasBesides() {
        PageFacts facts = page(
                        "<script>1</script>",
                        "<img src=a.png><a href=\"b.PDF\">附件</a><a href=\"c.html\">页</a><iframe src=\"d.ofd?x=1\"></iframe><input type=password>")
                .facts();
        assertThat(facts).isEqualTo(new PageFacts("", java.util.List.of("b.PDF", "d.ofd?x=1"), 1, true, true));
        assertThat(page("", "<p>文</p>").facts()).isEqualTo(PageFacts.none());
    }
}
