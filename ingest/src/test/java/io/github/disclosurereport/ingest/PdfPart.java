package io.github.disclosurereport.ingest;

import io.github.disclosurereport.testkit.SampleReports;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** A PDF of one page that is drawn by whatever is given: a file with an update at its end, as editors append it. */
final class PdfPart {

    private static final List<PdfPart> MADE = new ArrayList<>();

    private final List<byte[]> contents = new ArrayList<>();
    private final byte[] file;
    private final String trailer;
    private final long content;

    private PdfPart(byte[] report) throws IOException {
        try (PDDocument document = Loader.loadPDF(report);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (PDPage page : document.getPages()) {
                try (InputStream in = page.getContents()) {
                    contents.add(in.readAllBytes());
                }
            }
            while (document.getNumberOfPages() > 1) {
                document.removePage(1);
            }
            document.save(out, CompressParameters.NO_COMPRESSION);
            file = out.toByteArray();
        }
        try (PDDocument document = Loader.loadPDF(file)) {
            COSObject root = document.getDocument().getTrailer().getCOSObject(COSName.ROOT);
            content = document.getPage(0)
                    .getCOSObject()
                    .getCOSObject(COSName.CONTENTS)
                    .getKey()
                    .getNumber();
            String text = new String(file, StandardCharsets.ISO_8859_1);
            String at = text.substring(text.lastIndexOf("startxref") + 9)
                    .strip()
                    .lines()
                    .findFirst()
                    .orElseThrow();
            trailer = "/Size 9999 /Root " + root.getKey().getNumber() + " 0 R /Prev " + at;
        }
    }

    private static synchronized PdfPart made() {
        if (MADE.isEmpty()) {
            try {
                MADE.add(new PdfPart(PdfFile.ruled(SampleReports.city2025())));
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }
        return MADE.get(0);
    }

    /** What draws the pages of a report, page by page. */
    static List<byte[]> contents() {
        return made().contents;
    }

    /** A file drawn by some content; a whole file as it is. */
    static byte[] drawnBy(byte[] content) {
        boolean isFile = new String(content, StandardCharsets.ISO_8859_1).startsWith("%PDF");
        return isFile ? content : made().with(content);
    }

    private byte[] with(byte[] drawing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(file);
        write(out, content + " 0 obj\n<</Length " + drawing.length + ">>\nstream\n");
        out.writeBytes(drawing);
        write(out, "\nendstream\nendobj\n");
        String table = "xref\n%d 1\n%010d 00000 n \ntrailer\n<<%s>>\nstartxref\n%d\n%%%%EOF\n";
        write(out, table.formatted(content, file.length, trailer, out.size()));
        return out.toByteArray();
    }

    private static void write(ByteArrayOutputStream out, String text) {
        out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }
}
