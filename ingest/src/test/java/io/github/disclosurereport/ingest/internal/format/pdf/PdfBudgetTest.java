package io.github.disclosurereport.ingest.internal.format.pdf;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.junit.jupiter.api.Test;

class PdfBudgetTest {

    private final PdfBudget effort = new PdfBudget(1_000);

    /** Many more bytes than it takes packed. */
    private static COSStream stream(int bytes) throws IOException {
        COSStream stream = new COSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(new byte[bytes]);
        }
        return stream;
    }

    @Test
    void contentCountsUnpackedEachTimeThatItIsDrawn() throws Exception {
        COSStream stream = stream(400);
        effort.content(stream);
        effort.content(stream);
        assertThatThrownBy(() -> effort.content(stream)).isInstanceOf(PdfBudget.TooMuch.class);
    }

    @Test
    void allStreamsOfAPageCount() throws Exception {
        PDPage page = new PDPage();
        page.setContents(List.of(new PDStream(stream(500)), new PDStream(stream(500))));
        effort.page(page);
        assertThatThrownBy(() -> effort.content(stream(1))).isInstanceOf(PdfBudget.TooMuch.class);
    }

    @Test
    void statesMayNotBeKeptAsideForEver() throws Exception {
        effort.operator("q", 100);
        assertThatThrownBy(() -> effort.operator("q", 101)).isInstanceOf(PdfBudget.TooMuch.class);
    }

    @Test
    void operatorsAreCounted() throws Exception {
        for (int i = 0; i < 1_000_000; i++) {
            effort.operator("Tj", 0);
        }
        assertThatThrownBy(() -> effort.operator("Tj", 0)).isInstanceOf(PdfBudget.TooMuch.class);
    }

    @Test
    void objectsCountAsSeveral() throws Exception {
        for (int i = 0; i < 100_000; i++) {
            effort.operator("Do", 0);
        }
        assertThatThrownBy(() -> effort.operator("Tj", 0)).isInstanceOf(PdfBudget.TooMuch.class);
    }
}
