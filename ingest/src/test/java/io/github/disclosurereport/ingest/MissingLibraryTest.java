package io.github.disclosurereport.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.outside.ReadFiles;
import io.github.disclosurereport.testkit.SampleReports;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.logging.LogFactory;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Real programs with and without POI and PDFBox, on the class path and on the module path. Without one of them everything else works,
 * and its documents are refused with the name of what to add. What the libraries log is for the program to decide.
 */
class MissingLibraryTest {

    private static final List<Class<?>> NEEDED = List.of(ReportReader.class, Edition.class, Jsoup.class);
    private static final List<Class<?>> PDFBOX =
            List.of(Loader.class, IOUtils.class, TrueTypeFont.class, LogFactory.class);
    /** A class of POI's, and one of each library that it leans on; by name, since the reader's module sees few of them. */
    private static final List<String> POI = List.of(
            "org.apache.poi.ss.usermodel.DataFormatter",
            "org.apache.poi.ooxml.POIXMLDocument",
            "org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP",
            "org.apache.xmlbeans.XmlObject",
            "org.apache.logging.log4j.LogManager",
            "org.apache.commons.codec.binary.Hex",
            "org.apache.commons.collections4.ListValuedMap",
            "org.apache.commons.compress.archivers.zip.ZipFile",
            "org.apache.commons.io.IOUtils",
            "org.apache.commons.lang3.StringUtils",
            "org.apache.commons.math3.util.ArithmeticUtils",
            "com.zaxxer.sparsebits.SparseBitSet",
            "com.graphbuilder.curve.Curve");

    private static final String NO_POI = "MISSING_LIBRARY org.apache.poi:poi-ooxml";
    private static final String NO_PDFBOX = "MISSING_LIBRARY org.apache.pdfbox:pdfbox";
    private static final String MODULE = "io.github.disclosurereport.ingest";

    @TempDir
    private static Path folder;

    private static final List<String> FILES = new ArrayList<>();

    @BeforeAll
    static void writeFiles() throws IOException {
        byte[] docx = DocxFile.of(SampleReports.distinct(Edition.E2021));
        FILES.clear();
        write("a.docx", docx);
        write("b.xlsx", XlsxFile.of(SampleReports.distinct(Edition.E2021)));
        write("c.html", HtmlPage.of(SampleReports.distinct(Edition.E2021)).getBytes(StandardCharsets.UTF_8));
        // PDFBox warns of a stream that says its length wrongly.
        String pdf = """
                %PDF-1.4
                1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
                2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
                3 0 obj<</Type/Page/Parent 2 0 R/Contents 4 0 R>>endobj
                4 0 obj<</Length 99>>stream
                BT (x) Tj ET
                endstream endobj
                trailer<</Root 1 0 R>>
                """;
        write("d.pdf", pdf.getBytes(StandardCharsets.US_ASCII));
        write("e.docx", Arrays.copyOf(docx, docx.length / 2));
    }

    private static void write(String name, byte[] bytes) throws IOException {
        FILES.add(Files.write(folder.resolve(name), bytes).toString());
    }

    private static String path(Iterable<Class<?>> classes) throws URISyntaxException {
        List<String> path = new ArrayList<>();
        for (Class<?> one : classes) {
            URI place = one.getProtectionDomain().getCodeSource().getLocation().toURI();
            path.add(Path.of(place).toString());
        }
        return String.join(File.pathSeparator, path);
    }

    private static String poi() throws Exception {
        List<Class<?>> classes = new ArrayList<>();
        for (String name : POI) {
            classes.add(Class.forName(name));
        }
        return path(classes);
    }

    /** The only class of the tests that the programs see: its folder holds no other library. */
    private static String tests() throws URISyntaxException {
        return path(List.of(ReadFiles.class));
    }

    private static List<String> run(String... options) throws IOException, InterruptedException {
        Path log = Files.createTempFile(folder, "run", ".log");
        List<String> output = run(log, options);
        assertThat(output).describedAs(Files.readString(log)).hasSize(FILES.size());
        return output;
    }

    /** What a program prints on standard output; its error stream goes to a file. */
    private static List<String> run(Path log, String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.add(ReadFiles.class.getName());
        command.addAll(FILES);
        Process process =
                new ProcessBuilder(command).redirectError(log.toFile()).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).describedAs(Files.readString(log)).isZero();
        return output.lines().toList();
    }

    @Test
    void withoutBothOnTheClassPath() throws Exception {
        assertThat(run("-cp", tests() + File.pathSeparator + path(NEEDED)))
                .containsExactly(NO_POI, NO_POI, "200", NO_PDFBOX, "DAMAGED DOCX");
    }

    @Test
    void withoutBothOnTheModulePath() throws Exception {
        assertThat(run("-p", path(NEEDED), "--add-modules", MODULE, "-cp", tests()))
                .containsExactly(NO_POI, NO_POI, "200", NO_PDFBOX, "DAMAGED DOCX");
    }

    @Test
    void withPoiButNotWhatItLeansOn() throws Exception {
        String alone = path(List.of(Class.forName("org.apache.poi.ooxml.POIXMLDocument")));
        assertThat(run("-cp", tests() + File.pathSeparator + path(NEEDED) + File.pathSeparator + alone))
                .containsExactly(NO_POI, NO_POI, "200", NO_PDFBOX, "DAMAGED DOCX");
    }

    @Test
    void withPoiOnTheClassPath() throws Exception {
        assertThat(run("-cp", tests() + File.pathSeparator + path(NEEDED) + File.pathSeparator + poi()))
                .containsExactly("200", "200", "200", NO_PDFBOX, "DAMAGED DOCX");
    }

    @Test
    void withPdfBoxOnTheClassPath() throws Exception {
        assertThat(run("-cp", tests() + File.pathSeparator + path(NEEDED) + File.pathSeparator + path(PDFBOX)))
                .containsExactly(NO_POI, NO_POI, "200", "NO_TEXT PDF", "DAMAGED DOCX");
    }

    @Test
    void withBothOnTheModulePath() throws Exception {
        String modules = path(NEEDED) + File.pathSeparator + path(PDFBOX) + File.pathSeparator + poi();
        assertThat(run(
                        "-p",
                        modules,
                        "--add-modules",
                        MODULE + ",org.apache.poi.ooxml,org.apache.pdfbox,org.apache.commons.logging",
                        "-cp",
                        tests()))
                .containsExactly("200", "200", "200", "NO_TEXT PDF", "DAMAGED DOCX");
    }

    @Test
    void warningsOfTheLibrariesAreForTheProgramToSilence() throws Exception {
        String classPath = tests() + File.pathSeparator + path(NEEDED) + File.pathSeparator + path(PDFBOX);
        Path silent = Files.writeString(folder.resolve("logging.properties"), ".level=OFF\n");
        Path log = folder.resolve("silent.log");
        run(log, "-Djava.util.logging.config.file=" + silent, "-cp", classPath);
        assertThat(log).isEmptyFile();
        run(log, "-cp", classPath);
        assertThat(log).isNotEmptyFile();
    }

    @Test
    void aThreadThatIsInterruptedReadsAsAnyOtherAndStaysInterrupted() throws Exception {
        String both = path(PDFBOX) + File.pathSeparator + poi();
        assertThat(run(
                        "-Dinterrupted=true",
                        "-cp",
                        tests() + File.pathSeparator + path(NEEDED) + File.pathSeparator + both))
                .containsExactly(
                        "200 interrupted",
                        "200 interrupted",
                        "200 interrupted",
                        "NO_TEXT PDF interrupted",
                        "DAMAGED DOCX interrupted");
    }

    @Test
    void aPdfMayBeTheFirstThatAnInterruptedThreadReads() throws Exception {
        String logging = path(List.of(Class.forName("org.apache.logging.log4j.LogManager")));
        String classPath = String.join(File.pathSeparator, tests(), path(NEEDED), path(PDFBOX), logging);
        assertThat(run("-Dinterrupted=true", "-cp", classPath))
                .contains("NO_TEXT PDF interrupted")
                .contains(NO_POI + " interrupted");
    }
}
