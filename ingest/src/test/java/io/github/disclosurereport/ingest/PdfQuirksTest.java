package io.github.disclosurereport.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.disclosurereport.figure.Count;
import io.github.disclosurereport.form.CellValues;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.testkit.SampleReports;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What PDF files hold, are made of and suffer from. */
class PdfQuirksTest {

    private static final AnnualReport REPORT = SampleReports.distinct(Edition.E2021);

    private static UnreadableReportException refusal(byte[] source) {
        return catchThrowableOfType(
                UnreadableReportException.class, () -> ReportReader.standard().read(source));
    }

    private interface Change {
        void to(PDDocument document) throws IOException;
    }

    private static byte[] changed(byte[] file, Change change) throws IOException {
        try (PDDocument document = Loader.loadPDF(file);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            change.to(document);
            document.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] made(Change change) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            change.to(document);
            document.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] content(String operators) throws IOException {
        return made(document -> {
            PDPage page = new PDPage();
            document.addPage(page);
            page.setContents(new PDStream(
                    document,
                    new ByteArrayInputStream(operators.getBytes(StandardCharsets.US_ASCII)),
                    COSName.FLATE_DECODE));
        });
    }

    @Test
    void blankCellsOfARuledTableAreBlank() throws Exception {
        AnnualReport blank =
                AnnualReport.of(REPORT.cover(), REPORT.sections(), CellValues.filled(Edition.E2021, Count.blank()));
        ReportImport read = ReportReader.standard().read(PdfFile.ruled(blank));

        assertThat(read.count(ReadingState.BLANK)).isEqualTo(200);
        assertThat(read.unread()).isEmpty();
    }

    @Test
    void blankCellsWithoutRulesAreNotCertain() throws Exception {
        List<Piece> pieces = new ArrayList<>(ReportPieces.of(REPORT));
        pieces.replaceAll(PdfQuirksTest::withoutThirdFigures);
        ReportImport unruled = ReportReader.standard().read(PdfFile.of(pieces, false));
        assertThat(Compared.invented(REPORT, unruled.report())).isEmpty();
        assertThat(unruled.unread()).isNotEmpty();

        ReportImport ruled = ReportReader.standard().read(PdfFile.of(pieces, true));
        assertThat(Compared.invented(REPORT, ruled.report())).isEmpty();
        assertThat(ruled.unread()).isEmpty();
        assertThat(ruled.count(ReadingState.BLANK)).isPositive();
    }

    private static Piece withoutThirdFigures(Piece piece) {
        if (!(piece instanceof Piece.Table table)) {
            return piece;
        }
        List<List<Piece.Square>> rows = new ArrayList<>();
        for (List<Piece.Square> row : table.rows()) {
            int figures = 0;
            List<Piece.Square> squares = new ArrayList<>();
            for (Piece.Square square : row) {
                boolean figure = square.text().matches("\\d{4}(\\.5)?");
                figures += figure ? 1 : 0;
                squares.add(figure && figures == 3 ? new Piece.Square("", square.rowSpan(), square.colSpan()) : square);
            }
            rows.add(squares);
        }
        return new Piece.Table(rows);
    }

    @Test
    void figuresOfOneCellOfRuledLinesAreNotOneFigure() throws Exception {
        List<Piece> pieces = new ArrayList<>(ReportPieces.of(REPORT));
        pieces.replaceAll(piece -> piece instanceof Piece.Table table && table.columns() == 4 ? merged(table) : piece);
        ReportImport read = ReportReader.standard().read(PdfFile.of(pieces, true));

        assertThat(Compared.invented(REPORT, read.report())).isEmpty();
    }

    /** The rows of three figures with all of them in one cell. */
    private static Piece merged(Piece.Table table) {
        List<List<Piece.Square>> rows = new ArrayList<>();
        for (List<Piece.Square> row : table.rows()) {
            boolean figures = row.size() == 4 && row.get(1).text().matches("\\d{4}");
            String all = figures
                    ? row.get(1).text() + "   " + row.get(2).text() + "   "
                            + row.get(3).text()
                    : "";
            rows.add(figures ? List.of(row.get(0), new Piece.Square(all, 1, 3)) : row);
        }
        return new Piece.Table(rows);
    }

    @Test
    void placesArePagesAndLines() throws Exception {
        ReportImport read = ReportReader.standard().read(PdfFile.unruled(REPORT));
        assertThat(read.readings().values())
                .allSatisfy(reading -> assertThat(reading.place())
                        .hasValueSatisfying(place -> assertThat(place).isInstanceOf(SourcePlace.OnPage.class)));
    }

    @Test
    void pageNumbersFillNoBlank() throws Exception {
        byte[] file = changed(PdfFile.unruled(REPORT), document -> {
            int number = 0;
            for (PDPage page : document.getPages()) {
                number++;
                try (PDPageContentStream stream =
                        new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
                    stream.beginText();
                    stream.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 9);
                    stream.newLineAtOffset(290, 20);
                    stream.showText(Integer.toString(number));
                    stream.endText();
                }
            }
        });
        ReportImport read = ReportReader.standard().read(file);

        assertThat(Compared.invented(REPORT, read.report())).isEmpty();
    }

    @Test
    void anEncryptedFileIsRefused() throws Exception {
        for (String password : List.of("open", "")) {
            byte[] file = made(document -> {
                document.addPage(new PDPage());
                document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            });
            UnreadableReportException refusal = refusal(file);
            assertThat(refusal.reason()).isEqualTo(UnreadableReason.ENCRYPTED);
            assertThat(refusal).hasMessageContaining("PDF").hasMessageContaining("password");
        }
    }

    @Test
    void aScannedFileHasNoText() throws Exception {
        byte[] file = made(document -> {
            PDPage page = new PDPage();
            document.addPage(page);
            var picture = LosslessFactory.createFromImage(
                    document, new BufferedImage(2_500, 3_500, BufferedImage.TYPE_INT_RGB));
            try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
                stream.drawImage(picture, 0, 0);
            }
        });
        assertThat(refusal(file).reason()).isEqualTo(UnreadableReason.NO_TEXT);
    }

    @Test
    void whatAMachineRecognisedUnderAScannedPageIsNoText() throws Exception {
        byte[] file = made(document -> {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
                stream.beginText();
                stream.setRenderingMode(RenderingMode.NEITHER);
                stream.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 9);
                stream.newLineAtOffset(50, 700);
                stream.showText("a report of 2024 with many words in it");
                stream.endText();
            }
        });
        assertThat(refusal(file).reason()).isEqualTo(UnreadableReason.NO_TEXT);
    }

    @Test
    void moreThanTheLimitOfPagesIsNoted() throws Exception {
        byte[] file = changed(PdfFile.ruled(REPORT), document -> {
            for (int i = 0; i < 300; i++) {
                document.addPage(new PDPage());
            }
        });
        ReportImport read = ReportReader.standard().read(file);

        assertThat(read.notes()).containsExactly(Note.of(NoteCode.LIMIT_PAGES, "300"));
        assertThat(Compared.differences(REPORT, read.report())).isEmpty();
    }

    @Test
    void whatUnpacksToGigabytesIsRefused() throws Exception {
        byte[] spaces = content(" ".repeat(60_000_000));
        assertThat(spaces.length).isLessThan(200_000);
        assertThat(refusal(spaces).reason()).isEqualTo(UnreadableReason.UNPACKS_TOO_LARGE);

        byte[] operators = content("q Q ".repeat(1_100_000));
        assertThat(refusal(operators).reason()).isEqualTo(UnreadableReason.UNPACKS_TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(longs = {4, -11})
    void truncatedAndMutatedFiles(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        byte[] whole = PdfFile.ruled(REPORT);
        Consumer<byte[]> read = bytes -> {
            try {
                ReportImport done = ReportReader.standard().read(bytes);
                assertThat(done.readings()).describedAs("seed %d", seed).hasSizeBetween(198, 200);
            } catch (UnreadableReportException refused) {
                assertThat(refused.getMessage()).describedAs("seed %d", seed).isNotBlank();
            }
        };
        for (int round = 0; round < 12; round++) {
            read.accept(Arrays.copyOf(whole, random.nextInt(whole.length)));
            byte[] bytes = whole.clone();
            for (int change = 0; change <= random.nextInt(30); change++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            read.accept(bytes);
        }
    }
}
