package io.github.disclosurereport.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Section;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.narrative.Heading;
import io.github.disclosurereport.narrative.Narrative;
import io.github.disclosurereport.narrative.Paragraph;
import io.github.disclosurereport.narrative.Reference;
import io.github.disclosurereport.testkit.SampleReports;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Word documents hold beside plain text: read as a reader of the page would, or not at all. */
class DocxQuirksTest {

    private static final AnnualReport REPORT = SampleReports.distinct(Edition.E2021);
    private static final byte[] FILE = Parts.replace(
            DocxFile.of(REPORT),
            DocxFile.MAIN,
            "<w:body>",
            "<w:body xmlns:m=\"m\" xmlns:a=\"a\" xmlns:wp=\"wp\" xmlns:mc=\"mc\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">");
    private static final Cell LICENSING = Cell.ofPath("proactiveDisclosure.licensing.decisions");
    private static final String FIGURE = REPORT.get(LICENSING).toString();
    private static final String RUN = "<w:t>" + FIGURE + "</w:t>";
    private static final String PROSE = "公开内容的可读性有待提高。";

    private static ReportImport readWith(String target, String replacement) throws Exception {
        return ReportReader.standard().read(Parts.replace(FILE, DocxFile.MAIN, target, replacement));
    }

    /** The report with a paragraph before the first of section 五. */
    private static ReportImport readWithParagraph(String paragraph) throws Exception {
        byte[] marked = Parts.replace(FILE, DocxFile.MAIN, "<w:t>" + PROSE + "</w:t>", "<w:t>HERE</w:t>");
        String xml =
                new String(Objects.requireNonNull(Parts.unpack(marked).get(DocxFile.MAIN)), StandardCharsets.UTF_8);
        int at = xml.lastIndexOf("<w:p>", xml.indexOf("HERE"));
        return ReportReader.standard()
                .read(Parts.with(FILE, DocxFile.MAIN, xml.substring(0, at) + paragraph + xml.substring(at)));
    }

    private static Narrative narrative(ReportImport read) {
        return read.report().sections().stream()
                .filter(section -> section.section() == Section.PROBLEMS)
                .findFirst()
                .orElseThrow()
                .narrative();
    }

    private static List<String> problems(ReportImport read) {
        return narrative(read).blocks().stream()
                .map(block -> block instanceof Paragraph paragraph ? paragraph.text() : block.toString())
                .toList();
    }

    @Test
    void trackedChangesAreReadAsAccepted() throws Exception {
        ReportImport read = readWith(
                "<w:r>" + RUN + "</w:r>",
                "<w:del w:id=\"1\"><w:r><w:delText>77</w:delText></w:r></w:del><w:ins w:id=\"2\"><w:r>" + RUN
                        + "</w:r></w:ins>");

        assertThat(Compared.differences(REPORT, read.report())).isEmpty();
        assertThat(read.notes()).containsExactly(Note.of(NoteCode.REVISIONS));
        assertThat(read.notes().get(0).message(Locale.CHINESE)).contains("修订");
    }

    @Test
    void movedAndDeletedParagraphsFollow() throws Exception {
        ReportImport read = readWithParagraph("<w:p><w:moveFrom w:id=\"3\"><w:r><w:t>移走</w:t></w:r></w:moveFrom></w:p>"
                + "<w:p><w:pPr><w:rPr><w:del w:id=\"4\"/></w:rPr></w:pPr><w:r><w:t>合并</w:t></w:r></w:p>");

        assertThat(problems(read)).startsWith("合并HERE");
    }

    @Test
    void aDeletedRowIsNoRow() throws Exception {
        ReportImport read = readWith(
                "<w:tr><w:tc><w:tcPr/><w:p><w:r><w:t>规章</w:t>",
                "<w:tr><w:trPr><w:del w:id=\"5\"/></w:trPr><w:tc><w:p><w:r><w:t>行政许可</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r>"
                        + "<w:t>9</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:tcPr/><w:p><w:r><w:t>规章</w:t>");

        assertThat(Compared.differences(REPORT, read.report())).isEmpty();
        assertThat(read.unread()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:r><w:rPr><w:strike/></w:rPr><w:t>21</w:t></w:r><w:r>%s</w:r>",
                "<w:r>%s</w:r><w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>1</w:t></w:r>",
                "<w:r>%s<w:sym w:font=\"Wingdings\" w:char=\"F081\"/></w:r>",
                "<w:r>%s</w:r><m:oMath><m:r><m:t>2</m:t></m:r></m:oMath>",
                "<w:r>%s<w:drawing><a:blip/></w:drawing></w:r>",
                "<w:r>%s<w:pict><w:txbxContent><w:p><w:r><w:t>5</w:t></w:r></w:p></w:txbxContent></w:pict></w:r>",
                "<w:r>%s</w:r></w:p><w:p><w:r><w:t>8</w:t></w:r>",
                "<w:r>%s<w:br/><w:t>8</w:t></w:r>",
                "<w:r>%s<w:tab/><w:t>8</w:t></w:r>"
            })
    void aFigureWithSomethingElseInItsCellIsNotGuessed(String content) throws Exception {
        ReportImport read = readWith("<w:r>" + RUN + "</w:r>", content.formatted(RUN));

        assertThat(read.report().get(LICENSING).isBlank()).isTrue();
        assertThat(read.reading(LICENSING).state()).isEqualTo(ReadingState.UNREADABLE);
        assertThat(read.unread()).hasSize(1);
        assertThat(Compared.invented(REPORT, read.report())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:r>%s</w:r><w:r><w:rPr><w:rStyle w:val=\"x\"/></w:rPr><w:footnoteReference w:id=\"2\"/></w:r>",
                "<w:commentRangeStart w:id=\"0\"/><w:r>%s</w:r><w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r>",
                "<w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>=SUM(A1:A9)</w:instrText></w:r><w:r>%s</w:r>",
                "<w:sdt><w:sdtPr><w:alias w:val=\"9\"/></w:sdtPr><w:sdtContent><w:r>%s</w:r></w:sdtContent></w:sdt>",
                "<w:r><w:rPr><w:vanish/></w:rPr><w:t>9</w:t></w:r><w:r>%s</w:r>",
                "<w:r><w:rPr><w:strike w:val=\"0\"/><w:rPrChange w:id=\"1\"><w:rPr><w:strike/></w:rPr></w:rPrChange></w:rPr>%s</w:r>",
                "<w:r><mc:AlternateContent><mc:Choice Requires=\"x\">%1$s</mc:Choice><mc:Fallback>%1$s</mc:Fallback></mc:AlternateContent></w:r>"
            })
    void whatIsNoPartOfTheTextLeavesTheFigureAlone(String content) throws Exception {
        ReportImport read = readWith("<w:r>" + RUN + "</w:r>", content.formatted(RUN));

        assertThat(Compared.differences(REPORT, read.report())).isEmpty();
        assertThat(read.unread()).isEmpty();
        assertThat(read.notes()).isEqualTo(content.contains("vanish") ? List.of(Note.of(NoteCode.HIDDEN)) : List.of());
    }

    @Test
    void textBoxesLinksAndPicturesFollowTheirParagraph() throws Exception {
        byte[] file = Parts.replace(
                Parts.replace(
                        Parts.withRelated(FILE, "word/media/a.png", "image", ""),
                        "[Content_Types].xml",
                        "</Types>",
                        "<Default Extension=\"png\" ContentType=\"image/png\"/></Types>"),
                DocxFile.RELATIONS,
                "</Relationships>",
                "<Relationship Id=\"r2\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink\""
                        + " Target=\"https://a.example/b\" TargetMode=\"External\"/></Relationships>");
        byte[] with = Parts.replace(
                file,
                DocxFile.MAIN,
                "<w:r><w:t>" + PROSE + "</w:t></w:r>",
                "<w:hyperlink r:id=\"r2\"><w:r><w:t>详见附件</w:t></w:r></w:hyperlink><w:r><w:br/><w:t>第二行</w:t><w:drawing><wp:docPr descr=\"图\"/>"
                        + "<a:blip r:embed=\"added\"/><w:txbxContent><w:p><w:r><w:t>框内文字</w:t></w:r></w:p></w:txbxContent></w:drawing></w:r>");
        ReportImport read = ReportReader.standard().read(with);

        assertThat(narrative(read).blocks())
                .startsWith(
                        new Paragraph("详见附件"),
                        new Paragraph("第二行"),
                        new Reference(Reference.Kind.LINK, "详见附件", "https://a.example/b"),
                        new Reference(Reference.Kind.IMAGE, "图", "word/media/a.png"),
                        new Paragraph("框内文字"));
    }

    @Test
    void automaticNumbersAreWrittenOut() throws Exception {
        byte[] file = Parts.withRelated(
                FILE,
                "word/numbering.xml",
                "numbering",
                "<w:numbering xmlns:w=\"" + DocxFile.NAMESPACE
                        + "\"><w:abstractNum w:abstractNumId=\"7\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"2\"/>"
                        + "<w:numFmt w:val=\"chineseCounting\"/><w:lvlText w:val=\"（%1）\"/></w:lvl><w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/>"
                        + "<w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.%2\"/></w:lvl></w:abstractNum>"
                        + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"7\"/></w:num></w:numbering>");
        String number = "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"3\"/></w:numPr></w:pPr>"
                + "<w:r><w:t>%s</w:t></w:r></w:p>";
        String list = number.formatted(0, "甲。乙。") + number.formatted(1, "丙。丁。") + number.formatted(0, "戊。己。");
        byte[] with = Parts.replace(file, DocxFile.MAIN, "<w:p><w:r><w:t>" + PROSE, list + "<w:p><w:r><w:t>" + PROSE);

        assertThat(narrative(ReportReader.standard().read(with)).text()).contains("（二）甲。", "二.1丙。丁。", "（三）戊。");
    }

    @Test
    void aFigureThatIsAnAutomaticNumberIsNone() throws Exception {
        byte[] file = Parts.withRelated(
                FILE,
                "word/numbering.xml",
                "numbering",
                "<w:numbering xmlns:w=\"" + DocxFile.NAMESPACE
                        + "\"><w:abstractNum w:abstractNumId=\"7\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"3\"/>"
                        + "<w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1\"/></w:lvl></w:abstractNum>"
                        + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"7\"/></w:num></w:numbering>");
        byte[] with = Parts.replace(
                file,
                DocxFile.MAIN,
                "<w:p><w:r>" + RUN + "</w:r></w:p>",
                "<w:p><w:pPr><w:numPr><w:numId w:val=\"3\"/></w:numPr></w:pPr></w:p>");

        assertThat(ReportReader.standard().read(with).reading(LICENSING).state())
                .isEqualTo(ReadingState.UNREADABLE);
    }

    @Test
    void aWholeReportInOneCellIsUnwrapped() throws Exception {
        String xml = new String(Objects.requireNonNull(Parts.unpack(FILE).get(DocxFile.MAIN)), StandardCharsets.UTF_8);
        String wrapped = xml.replaceFirst("<w:body[^>]*>", "$0<w:tbl><w:tr><w:tc>")
                .replace("</w:body>", "</w:tc></w:tr></w:tbl></w:body>");
        ReportImport read = ReportReader.standard().read(Parts.with(FILE, DocxFile.MAIN, wrapped));

        assertThat(Compared.differences(REPORT, read.report())).isEmpty();
        assertThat(read.report().sections()).isEqualTo(REPORT.sections());
    }

    @Test
    void headingsOfAStyleCountAndLongParagraphsAreNone() throws Exception {
        byte[] file = Parts.withRelated(
                FILE,
                "word/styles.xml",
                "styles",
                "<w:styles xmlns:w=\"" + DocxFile.NAMESPACE
                        + "\"><w:style w:styleId=\"a\"><w:basedOn w:val=\"b\"/></w:style><w:style w:styleId=\"b\"><w:pPr>"
                        + "<w:outlineLvl w:val=\"2\"/></w:pPr></w:style></w:styles>");
        String paragraph = "<w:p><w:pPr><w:pStyle w:val=\"a\"/></w:pPr><w:r><w:t>%s</w:t></w:r></w:p>";
        byte[] with = Parts.replace(
                file,
                DocxFile.MAIN,
                "<w:p><w:r><w:t>" + PROSE,
                paragraph.formatted("小标题") + paragraph.formatted("长".repeat(80)) + "<w:p><w:r><w:t>" + PROSE);

        assertThat(narrative(ReportReader.standard().read(with)).blocks())
                .startsWith(new Heading(1, "小标题"), new Paragraph("长".repeat(80)));
    }

    @Test
    void placesAreParagraphsAndCells() throws Exception {
        ReportImport read = readWith("<w:r>" + RUN + "</w:r>", "<w:r><w:t>约三件</w:t></w:r>");
        assertThat(read.unread().get(0).where()).matches("table 1, row \\d+, column 2");
        assertThat(new SourcePlace.InParagraph(4)).hasToString("paragraph 4");
        assertThat(new SourcePlace.InParagraph(4).text(Locale.CHINESE)).isEqualTo("第4段");
    }

    @Test
    void theBlankFormHasAllItsCellsAndNoFigure() throws Exception {
        Path form = GoldFile.shared("form").resolve("blank-form-2021.docx");
        ReportImport read = ReportReader.standard().read(form);

        assertThat(read.edition()).isEqualTo(Edition.E2021);
        assertThat(read.count(ReadingState.BLANK)).isEqualTo(200);
        assertThat(read.unread()).isEmpty();
    }
}
