package io.github.disclosurereport.ingest.internal.format.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.Section;
import io.github.disclosurereport.ingest.ReadLimits;
import io.github.disclosurereport.ingest.internal.Blocks;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageContentTest {

    private static final String REPORT = "<h1>某市2024年政府信息公开工作年度报告</h1><p>" + Section.OVERVIEW.heading()
            + "</p><p>正文</p><p>" + Section.PROBLEMS.heading() + "</p><p>还有</p>";

    private static PageContent of(String html) {
        HtmlPage page = HtmlPage.of(html, ReadLimits.standard());
        HtmlBlocks blocks = new HtmlBlocks(page, ReadLimits.standard());
        page.document().body().filter(blocks);
        blocks.flush();
        return new PageContent(blocks.found());
    }

    private static List<String> words(PageContent content) {
        return Blocks.words(content.report());
    }

    @Test
    void theSmallestElementThatHoldsAllSigns() {
        PageContent content = of("<ul><li>首页<li>机构</ul><div>" + REPORT + "</div><p>版权所有</p>");
        assertThat(words(content))
                .containsExactly(
                        "某市2024年政府信息公开工作年度报告", Section.OVERVIEW.heading(), "正文", Section.PROBLEMS.heading(), "还有");
    }

    @Test
    void theTitleBeforeItAndTheDateAfterItBelongToIt() {
        PageContent content = of("<p>菜单</p><h1>某市2024年政府信息公开工作年度报告</h1><p>打印</p><div>"
                + REPORT.substring(REPORT.indexOf("<p>")) + "</div><p>2025年1月20日</p><p>版权所有</p>");
        assertThat(words(content)).startsWith("某市2024年政府信息公开工作年度报告").endsWith("2025年1月20日");
        assertThat(words(content)).doesNotContain("菜单", "打印", "版权所有");
    }

    @Test
    void whatStandsBeforeTheFirstSign() {
        PageContent content = of("<p>发布日期：2025-01-20</p>" + REPORT);
        assertThat(Blocks.words(
                        content.before().stream().map(HtmlBlocks.Found::block).toList()))
                .containsExactly("发布日期：2025-01-20", "某市2024年政府信息公开工作年度报告");
    }

    @Test
    void aPageWithoutSignsIsKeptWhole() {
        PageContent content = of("<p>首页</p><p>通知</p>");
        assertThat(words(content)).containsExactly("首页", "通知");
        assertThat(content.before()).hasSameSizeAs(content.found());
    }
}
