package io.github.disclosurereport.ingest.internal.format.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttachmentTest {

    @ParameterizedTest
    @CsvSource({
        "a.pdf, true", "a.PDF?x=1, true", "/v.html?file=/a.docx&p=1, true", "a.et, true",
        "a.html, false", "a.etc, false", "pdf, false", "'', false"
    })
    void documentsByTheirAddress(String address, boolean document) {
        assertThat(Attachment.isDocument(address)).isEqualTo(document);
    }

    @ParameterizedTest
    @CsvSource({"附件：年报表格.xlsx, 年报表格.xlsx", "见《年报.pdf》。, 年报.pdf", "[下载](/a/b.ofd), /a/b.ofd", "没有附件, ''", "a.pdfx, ''"})
    void documentsThatAreNamed(String line, String name) {
        assertThat(Attachment.namedIn(line)).isEqualTo(name);
        assertThat(Attachment.namedIn(line.repeat(100)))
                .as("a long text names none")
                .isEmpty();
    }

    @Test
    void documentsThatAreShown() {
        String html = "<iframe src=a.pdf></iframe><object data=b.ofd></object><embed src=c.html>";
        assertThat(Jsoup.parse(html).body().children())
                .extracting(Attachment::shownBy)
                .containsExactly(Optional.of("a.pdf"), Optional.of("b.ofd"), Optional.empty());
    }
}
