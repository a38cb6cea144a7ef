package io.github.disclosurereport.ingest.internal.format.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.ingest.NoteCode;
import io.github.disclosurereport.ingest.ReadLimits;
import java.util.EnumSet;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;

class PdfPagesTest {

    private static void draw(PDPageContentStream stream, String text, float x) throws Exception {
        stream.beginText();
        stream.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 9);
        stream.newLineAtOffset(x, 700);
        stream.showText(text);
        stream.endText();
    }

    /** The second line of a cell on the right is drawn before the next cell of the row on the left, on the same height. */
    @Test
    void whatStandsFurtherLeftIsAWordOfItsOwn() throws Exception {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
                draw(stream, "right", 300);
                draw(stream, "left", 50);
                draw(stream, "middle", 150);
            }
            PdfPages.Page drawn = PdfPages.of(document, ReadLimits.standard(), EnumSet.noneOf(NoteCode.class))
                    .get(0);
            assertThat(drawn.words()).extracting(PdfWord::text).containsExactly("right", "left", "middle");
            assertThat(drawn.words()).extracting(PdfWord::left).containsExactly(300f, 50f, 150f);
        }
    }
}
