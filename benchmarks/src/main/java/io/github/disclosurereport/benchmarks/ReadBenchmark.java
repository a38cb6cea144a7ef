package io.github.disclosurereport.benchmarks;

import io.github.disclosurereport.ingest.ReadingState;
import io.github.disclosurereport.ingest.ReportImport;
import io.github.disclosurereport.ingest.ReportReader;
import io.github.disclosurereport.ingest.UnreadableReportException;
import io.github.disclosurereport.testkit.SampleReports;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The time that it takes to read a document, beside what jsoup takes to parse it. The README says how to run it and how to read it. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 4, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 20, time = 200, timeUnit = TimeUnit.MILLISECONDS)
public class ReadBenchmark {

    /** A page, as bytes. */
    @State(Scope.Thread)
    public static class Page {

        /** Its shape, or the path of a published page. */
        @Param({"PLAIN_HTML", "WORD_HTML", "PORTAL_HTML"})
        public String page = "";

        private byte[] bytes = {};

        /** Makes the page, and refuses to time a reader that does not read it. */
        @Setup
        public void prepare() throws IOException, UnreadableReportException {
            bytes = page.contains(".")
                    ? Files.readAllBytes(Path.of(page))
                    : Documents.valueOf(page).bytes();
            refuseUnread(bytes);
        }
    }

    /** A text, as bytes. */
    @State(Scope.Thread)
    public static class Text {

        /** Its shape. */
        @Param({"FLAT_TEXT", "MARKDOWN"})
        public Documents text = Documents.FLAT_TEXT;

        private byte[] bytes = {};

        /** Makes the text, and refuses to time a reader that does not read it. */
        @Setup
        public void prepare() throws UnreadableReportException {
            bytes = text.bytes();
            refuseUnread(bytes);
        }
    }

    /** A PDF file, as bytes. */
    @State(Scope.Thread)
    public static class Pdf {

        private byte[] bytes = {};

        /** Makes the file, and refuses to time a reader that does not read it. */
        @Setup
        public void prepare() throws IOException, UnreadableReportException {
            bytes = PrintedPdf.of(SampleReports.city2025());
            refuseUnread(bytes);
        }
    }

    private static void refuseUnread(byte[] bytes) throws UnreadableReportException {
        ReportImport read = ReportReader.standard().read(bytes);
        if (read.count(ReadingState.NUMBER) < read.readings().size() / 2) {
            throw new IllegalStateException("read " + read.count(ReadingState.NUMBER) + " figures");
        }
    }

    /** Reads a page. */
    @Benchmark
    public ReportImport page(Page page) throws UnreadableReportException {
        return ReportReader.standard().read(page.bytes);
    }

    /** Parses a page as it came, in a character set that is to be found out, and does nothing with it: what any reader must do. */
    @Benchmark
    public Document bareParseOfBytes(Page page) throws IOException {
        return Jsoup.parse(new ByteArrayInputStream(page.bytes), null, "");
    }

    /** Parses a page whose character set is known beforehand, and does nothing with it: the limit. */
    @Benchmark
    public Document bareParse(Page page) {
        return Jsoup.parse(new String(page.bytes, StandardCharsets.UTF_8));
    }

    /** Reads a text. */
    @Benchmark
    public ReportImport text(Text text) throws UnreadableReportException {
        return ReportReader.standard().read(text.bytes);
    }

    /** Reads a PDF file. */
    @Benchmark
    public ReportImport pdf(Pdf pdf) throws UnreadableReportException {
        return ReportReader.standard().read(pdf.bytes);
    }

    /** Draws the text from a PDF file and does nothing with it: the limit. */
    @Benchmark
    public String bareExtraction(Pdf pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.bytes)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
