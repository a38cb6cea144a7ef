package io.github.disclosurereport.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.testkit.SampleReports;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Office files saved as strict Open XML, whose names are others: they are read like the ordinary ones. */
class StrictOfficeTest {

    private static final Pattern NAMES = Pattern.compile(
            "http://schemas\\.openxmlformats\\.org/(wordprocessingml|spreadsheetml|drawingml|officeDocument)/2006/");

    static byte[] strict(byte[] file) {
        Map<String, byte[]> parts = Parts.unpack(file);
        parts.replaceAll((name, part) -> NAMES.matcher(new String(part, StandardCharsets.UTF_8))
                .replaceAll("http://purl.oclc.org/ooxml/$1/")
                .getBytes(StandardCharsets.UTF_8));
        return Parts.pack(parts);
    }

    private static void isReadAlike(byte[] file) throws Exception {
        ReportImport ordinary = ReportReader.standard().read(file);
        ReportImport read = ReportReader.standard().read(strict(file));

        assertThat(read.report()).isEqualTo(ordinary.report());
        assertThat(read.readings()).isEqualTo(ordinary.readings());
        assertThat(read.notes()).isEqualTo(ordinary.notes());
    }

    @ParameterizedTest
    @EnumSource(Edition.class)
    void wordFiles(Edition edition) throws Exception {
        isReadAlike(DocxFile.of(SampleReports.distinct(edition)));
    }

    @ParameterizedTest
    @EnumSource(Edition.class)
    void excelFiles(Edition edition) throws Exception {
        isReadAlike(XlsxFile.of(SampleReports.distinct(edition)));
    }

    @Test
    void hiddenWordsStayHidden() throws Exception {
        AnnualReport report = SampleReports.distinct(Edition.E2021);
        byte[] file = Parts.replace(
                DocxFile.of(report),
                DocxFile.MAIN,
                "<w:p>",
                "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>隐藏</w:t></w:r></w:p><w:p>");
        ReportImport read = ReportReader.standard().read(strict(file));

        assertThat(read.notes()).containsExactly(Note.of(NoteCode.HIDDEN));
        assertThat(read.report().cover().title()).isEqualTo(report.cover().title());
    }
}
