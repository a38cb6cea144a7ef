package io.github.disclosurereport.ingest;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.testkit.FlatText;
import io.github.disclosurereport.testkit.SampleReports;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A kind of document that is read, as documents to begin with when they are cut, changed and spoiled. */
public final class FrontEnd {

    static final FrontEnd HTML = text("HTML", HtmlPage::of, "corpus/hangzhou-style-2025.html");
    public static final FrontEnd FLAT_TEXT =
            text("text", FlatText::of, "seed/report-2020.txt", "corpus/huaian-city-2024.pdf-text.txt");
    static final FrontEnd MARKDOWN = text("Markdown", MarkdownText::of, "corpus/shuyang-county-2025.md");
    static final FrontEnd DOCX = new FrontEnd("DOCX", DocxFile::of);
    static final FrontEnd XLSX = new FrontEnd("XLSX", XlsxFile::of);
    static final FrontEnd PDF = new FrontEnd("PDF", PdfFile::ruled);

    private final Map<String, byte[]> documents = new LinkedHashMap<>();

    /**
     * A front end.
     *
     * @param name what to call its documents
     * @param writer writes a report as such a document
     */
    private FrontEnd(String name, Function<AnnualReport, byte[]> writer) {
        for (Edition edition : Edition.values()) {
            documents.put(name + " of " + edition.id(), writer.apply(SampleReports.distinct(edition)));
        }
    }

    /** One whose documents are text. Those published are in the folders beside the repository. */
    private static FrontEnd text(String name, Function<AnnualReport, String> writer, String... published) {
        FrontEnd frontEnd = new FrontEnd(name, report -> writer.apply(report).getBytes(StandardCharsets.UTF_8));
        Map<String, byte[]> documents = frontEnd.documents;
        String city = writer.apply(SampleReports.city2025());
        documents.put(name + " in GB18030", city.getBytes(Charset.forName("GB18030")));
        for (String document : published) {
            String folder = document.substring(0, document.indexOf('/'));
            String file = document.substring(folder.length() + 1);
            Optional<byte[]> bytes = GoldFile.find(folder).flatMap(at -> bytes(at.resolve(file)));
            bytes.ifPresent(found -> documents.put(document, found));
        }
        return frontEnd;
    }

    private static Optional<byte[]> bytes(Path file) {
        try {
            return Optional.of(Files.readAllBytes(file));
        } catch (IOException absent) {
            return Optional.empty();
        }
    }

    /** Documents by their names: some written here, and those of the corpus where it is. */
    public Map<String, byte[]> documents() {
        return documents;
    }

    /** The documents of all front ends. */
    public static Map<String, byte[]> allDocuments() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        List.of(HTML, FLAT_TEXT, MARKDOWN, DOCX, XLSX, PDF).forEach(frontEnd -> all.putAll(frontEnd.documents()));
        return all;
    }
}
