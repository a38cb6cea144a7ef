package io.github.disclosurereport.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** PDF files that are much of one thing, in little time and in the memory that these tests run with. */
class PdfSizeTest {

    /** In a long run this is the standard limit, 10 MB. */
    private static final int BYTES = Integer.getInteger("hostile.bytes", 2_000_000) - 10_000;

    private static final String TEXT = "BT /F1 9 Tf 10 10 Td (Hello 1) Tj ET ";
    private static final String FORM = "/Type/XObject/Subtype/Form/BBox[0 0 9 9]";

    private static String repeated(String piece, int bytes) {
        return piece.repeat(bytes / piece.length());
    }

    private static UnreadableReason reason(byte[] source) {
        assertThat(Promise.kept(source)).isEmpty();
        return catchThrowableOfType(
                        UnreadableReportException.class,
                        () -> ReportReader.standard().read(source))
                .reason();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "q ",
                "q Q ",
                "1 ",
                "[",
                "<<",
                "(",
                "%\n",
                "1 1 50 50 re S ",
                "1 1 m 50 1 l S ",
                "BT /F1 9 Tf (1) Tj ET ",
                "BT /F1 9 Tf 1 0 Td (1 规) Tj 0 1 Td (1) Tj ",
                "BI /W 1 /H 1 ID x EI "
            })
    void contentOfOnePiece(String piece) {
        Promise.kept(RawPdf.of(1, RawPdf.stream("", repeated(piece, BYTES)), ""));
    }

    @Test
    void aLongLineOfText() {
        Promise.kept(RawPdf.of(1, RawPdf.stream("", "BT /F1 9 Tf (" + repeated("1 ", BYTES) + ") Tj ET"), ""));
    }

    @Test
    void tenThousandPages() {
        Promise.kept(RawPdf.of(10_000, RawPdf.stream("", TEXT.repeat(5)), ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"q Q ", "1 ", "%xxxxxxxx\n"})
    void pagesThatShareLongContent(String piece) {
        byte[] file = RawPdf.of(300, RawPdf.packed(repeated(piece, 4_000_000)), "");
        assertThat(file.length).isLessThan(100_000);
        assertThat(reason(file)).isEqualTo(UnreadableReason.UNPACKS_TOO_LARGE);
    }

    /** Squares with a figure in each, side by side and below one another. */
    @ParameterizedTest
    @ValueSource(ints = {1, 20, 200})
    void pagesFullOfSquares(int pages) {
        StringBuilder squares = new StringBuilder();
        for (int i = 0; squares.length() < 4_500_000 / pages; i++) {
            int x = 10 + i % 50 * 11;
            int y = 10 + i / 50 % 70 * 11;
            squares.append(x + " " + y + " 11 11 re S ");
            squares.append(i % 20 == 0 ? "BT /F1 5 Tf " + x + " " + y + " Td (1) Tj ET " : "");
        }
        Promise.kept(RawPdf.of(pages, RawPdf.packed(squares.toString()), ""));
    }

    @Test
    void aStreamThatUnpacksBeyondTheLimits() {
        byte[] file = RawPdf.of(1, RawPdf.packed(repeated(TEXT, 41_000_000)), "");
        assertThat(file.length).isLessThan(200_000);
        assertThat(reason(file)).isEqualTo(UnreadableReason.UNPACKS_TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"q Q ", "1 ", "%xxxxxxxx\n"})
    void formsThatAreDrawnManyTimes(String piece) {
        byte[] file = RawPdf.of(
                1,
                RawPdf.stream("", repeated("/X0 Do ", 70_000)),
                "/XObject<</X0 5 0 R>>",
                RawPdf.stream(FORM, repeated(piece, 500_000)));
        assertThat(reason(file)).isEqualTo(UnreadableReason.UNPACKS_TOO_LARGE);
    }

    @Test
    void formsWithinFormsWithinForms() {
        String[] forms = new String[4];
        for (int i = 0; i < forms.length; i++) {
            String next = "/Resources<</XObject<</X0 " + (RawPdf.FIRST + (i + 1) % forms.length) + " 0 R>>>>";
            forms[i] = RawPdf.stream(FORM + next, repeated("/X0 Do ", 5_000));
        }
        byte[] file = RawPdf.of(1, RawPdf.stream("", "/X0 Do"), "/XObject<</X0 5 0 R>>", forms);
        assertThat(reason(file)).isEqualTo(UnreadableReason.UNPACKS_TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 0 obj ",
                "1 0 obj<</Type/Page>>endobj ",
                "1 0 obj<</Type/ObjStm/N 1/First 9/Length 3>>stream\nabc\nendstream endobj\n",
                "stream\n",
                "xref\n",
                "obj",
                "trailer<</Root 1 0 R>>\n",
                "startxref\n9\n%%EOF\n",
                "<<",
                "["
            })
    void piecesOfFiles(String piece) {
        byte[] file = ("%PDF-1.4\n" + repeated(piece, BYTES)).getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Promise.kept(file)).isEmpty();
    }

    /** As deep as the limit of objects lets it be, and deeper. */
    @ParameterizedTest
    @CsvSource({"49900, DAMAGED", "50100, UNPACKS_TOO_LARGE"})
    void aTreeOfPagesThatIsAllDepth(int objects, UnreadableReason reason) {
        StringBuilder file = new StringBuilder("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n");
        for (int i = 2; i < objects; i++) {
            file.append("%d 0 obj<</Type/Pages/Count 1/Kids[%d 0 R]>>endobj\n".formatted(i, i + 1));
        }
        file.append("trailer<</Root 1 0 R>>");
        assertThat(reason(file.toString().getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo(reason);
    }

    @Test
    void twentyMegabytes() {
        byte[] file = RawPdf.of(1, RawPdf.stream("", repeated(TEXT, 20_000_000)), "");
        assertThat(reason(file)).isEqualTo(UnreadableReason.TOO_LARGE);
        ReadLimits limits = new ReadLimits(21_000_000, 256, 50_000, 200, 2_000, 64, 50_000, 5_000, 1_000);
        Promise.kept(file, ReportReader.withLimits(limits), Duration.ofSeconds(5));
    }
}
