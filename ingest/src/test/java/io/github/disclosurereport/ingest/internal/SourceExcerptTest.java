package io.github.disclosurereport.ingest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.ingest.ReadLimits;
import io.github.disclosurereport.ingest.UnreadableReason;
import io.github.disclosurereport.ingest.internal.document.PageFacts;
import io.github.disclosurereport.ingest.internal.format.flat.FlatSource;
import io.github.disclosurereport.ingest.internal.format.html.HtmlSource;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourceExcerptTest {

    private static SourceExcerpt of(String text) {
        return SourceExcerpt.of(FlatSource.of(text, ReadLimits.standard()));
    }

    @Test
    void titlesAreCountedOnce() {
        assertThat(of("甲局2024年政府信息公开工作年度报告\n甲局2024年政府信息公开工作年度报告\n乙局2024年政府信息公开工作年度报告")
                        .titles())
                .isEqualTo(2);
        String link = "<li><a href=\"%s.html\">%s局2024年政府信息公开工作年度报告</a><span>2025-01-0%d</span></li>";
        StringBuilder list = new StringBuilder("<h1>测试县2024年政府信息公开工作年度报告</h1><ul>");
        for (int i = 1; i < 4; i++) {
            list.append(link.formatted(i, "甲乙丙".charAt(i - 1), i));
        }
        assertThat(SourceExcerpt.of(HtmlSource.of(list.toString(), ReadLimits.standard()))
                        .titles())
                .as("as links")
                .isEqualTo(3);
    }

    @Test
    void aLongTextIsNoPageOfAPortal() {
        assertThat(of("您访问的页面不存在").portalPage(PageFacts.none())).contains(UnreadableReason.NOT_FOUND);
        assertThat(of("您访问的页面不存在" + "，原因很多".repeat(200)).portalPage(PageFacts.none()))
                .isEmpty();
        assertThat(of("电话4045").portalPage(PageFacts.none())).isEmpty();
    }

    @Test
    void whatThePageLinksToComesBeforeWhatItNames() {
        SourceExcerpt words = of("附件：甲.pdf\n附件：乙.docx");
        assertThat(words.attachments(PageFacts.none())).isEqualTo("甲.pdf 乙.docx");
        assertThat(words.attachments(new PageFacts("", List.of("/a.ofd"), 0, false, false)))
                .isEqualTo("/a.ofd");
    }
}
