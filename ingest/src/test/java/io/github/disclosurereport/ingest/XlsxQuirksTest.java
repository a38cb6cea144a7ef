package io.github.disclosurereport.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Form;
import io.github.disclosurereport.form.Section;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.model.SectionText;
import io.github.disclosurereport.narrative.Narrative;
import io.github.disclosurereport.narrative.Paragraph;
import io.github.disclosurereport.testkit.SampleReports;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What spreadsheets hold beside plain numbers: what a cell shows and what it stores are not always the same. */
class XlsxQuirksTest {

    private static final AnnualReport REPORT = SampleReports.distinct(Edition.E2021);
    private static final byte[] FILE = XlsxFile.of(REPORT);
    private static final Cell LICENSING = Cell.ofPath("proactiveDisclosure.licensing.decisions");
    private static final double STORED =
            Double.parseDouble(REPORT.get(LICENSING).toString());

    private static ReportImport readWith(Consumer<XSSFWorkbook> change) throws Exception {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(FILE))) {
            change.accept(workbook);
            return ReportReader.standard().read(XlsxFile.bytes(workbook));
        }
    }

    private static ReportImport readWithCell(Consumer<XSSFCell> change) throws Exception {
        return readWith(workbook -> change.accept(cell(workbook)));
    }

    /** The cell with the number of licences. */
    private static XSSFCell cell(XSSFWorkbook workbook) {
        return StreamSupport.stream(workbook.getSheetAt(0).spliterator(), false)
                .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                .filter(cell -> cell.getCellType() == CellType.NUMERIC)
                .filter(cell -> cell.getNumericCellValue() == STORED)
                .map(XSSFCell.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static void format(XSSFCell cell, String code) {
        XSSFWorkbook workbook = cell.getSheet().getWorkbook();
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(code));
        cell.setCellStyle(style);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "#,##0", "0.00", "@", "0_ ", "0_);[Red]\\(0\\)", "[$-804]0", "0;-0;0", "#,##0.0_ "})
    void plainFormatsShowTheNumber(String code) throws Exception {
        ReportImport read = readWithCell(cell -> format(cell, code));

        assertThat(Compared.differences(REPORT, read.report())).isEmpty();
        assertThat(read.reading(LICENSING).notes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yyyy-mm-dd",
                "m/d",
                "0%",
                "0.00E+00",
                "# ?/?",
                "0,",
                ";;;",
                "\"-\"",
                "[>9]0",
                "h:mm",
                "[DBNum1]0"
            })
    void otherFormatsShowSomethingElse(String code) throws Exception {
        ReportImport read = readWithCell(cell -> format(cell, code));

        assertThat(read.reading(LICENSING).state()).isEqualTo(ReadingState.UNREADABLE);
        assertThat(read.reading(LICENSING).raw()).startsWith("[");
        assertThat(read.unread()).hasSize(1);
        assertThat(Compared.invented(REPORT, read.report())).isEmpty();
    }

    @Test
    void aRoundedNumberIsReadAsStoredAndSaid() throws Exception {
        Cell charges = Cell.ofPath("proactiveDisclosure.administrativeCharges.amount");
        ReportImport read = readWith(workbook -> {
            for (var row : workbook.getSheetAt(0)) {
                for (var cell : row) {
                    if (cell.getCellType() == CellType.NUMERIC && cell.getNumericCellValue() % 1 != 0) {
                        cell.setCellValue(160.5964);
                        format((XSSFCell) cell, "0.0");
                    }
                }
            }
        });

        assertThat(read.report().get(charges)).asString().startsWith("160.5964");
        assertThat(read.reading(charges).notes()).contains(Note.of(NoteCode.SHOWN_OTHERWISE, "160.6"));
    }

    @ParameterizedTest
    @CsvSource({"11400000, 11400000, 0", "114000000000000, 114000000000000, 1"})
    void largeNumbersAreReadInFull(double stored, String read, int notes) throws Exception {
        ReportImport large = readWithCell(cell -> cell.setCellValue(stored));

        assertThat(large.report().get(LICENSING)).hasToString(read);
        assertThat(large.reading(LICENSING).notes()).hasSize(notes);
    }

    @Test
    void wordsOfAFormatStandBesideTheNumber() throws Exception {
        ReportImport read = readWithCell(cell -> format(cell, "0\"件\""));
        assertThat(Compared.differences(REPORT, read.report())).isEmpty();
        assertThat(read.reading(LICENSING).notes()).containsExactly(Note.of(NoteCode.MEASURE_WORD, "件"));

        ReportImport about = readWithCell(cell -> format(cell, "\"约\"0"));
        assertThat(about.reading(LICENSING).state()).isEqualTo(ReadingState.UNREADABLE);
    }

    @Test
    void aFormulaGivesItsStoredResult() throws Exception {
        byte[] file = formula("<f>1+2</f>");
        ReportImport read = ReportReader.standard().read(file);

        assertThat(Compared.differences(REPORT, read.report())).isEmpty();
        assertThat(read.reading(LICENSING).notes()).containsExactly(Note.of(NoteCode.FORMULA));
    }

    private static byte[] formula(String formula) {
        String value = "<v>" + STORED + "</v>";
        return Parts.replace(FILE, XlsxFile.SHEET, value, formula + value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "t=\"e\"><f>1/0</f><v>#DIV/0!</v>",
                "t=\"b\"><v>1</v>",
                "t=\"d\"><v>2025-01-01</v>",
                "t=\"n\"><f>A1</f>",
                "t=\"n\"><v>1E400</v>",
                "t=\"s\"><v>99999</v>"
            })
    void errorsSwitchesDatesAndFormulasWithoutResultAreNoFigures(String content) throws Exception {
        String before = "<v>" + STORED + "</v>";
        String xml = new String(Parts.unpack(FILE).getOrDefault(XlsxFile.SHEET, new byte[0]), StandardCharsets.UTF_8);
        int at = xml.indexOf(before);
        int begin = xml.lastIndexOf("<c ", at);
        String address = xml.substring(begin, xml.indexOf("\" ", begin) + 2);
        String changed = xml.substring(0, begin) + address + content + xml.substring(at + before.length());
        ReportImport read = ReportReader.standard().read(Parts.with(FILE, XlsxFile.SHEET, changed));

        assertThat(read.reading(LICENSING).state()).isEqualTo(ReadingState.UNREADABLE);
        assertThat(read.unread())
                .extracting(Unread::where)
                .allMatch(where -> where.startsWith("sheet \"年度报告\", cell B"));
        assertThat(Compared.invented(REPORT, read.report())).isEmpty();
    }

    @Test
    void struckAndRaisedWordsMakeAFigureDoubtful() throws Exception {
        ReportImport struck = readWithCell(cell -> {
            XSSFFont font = cell.getSheet().getWorkbook().createFont();
            font.setStrikeout(true);
            XSSFRichTextString text = new XSSFRichTextString("2174");
            text.applyFont(0, 2, font);
            cell.setCellValue(text);
        });
        assertThat(struck.reading(LICENSING).raw()).isEqualTo("~~21~~74");
        assertThat(struck.reading(LICENSING).state()).isEqualTo(ReadingState.UNREADABLE);

        ReportImport whole = readWithCell(cell -> {
            XSSFWorkbook workbook = cell.getSheet().getWorkbook();
            XSSFFont font = workbook.createFont();
            font.setStrikeout(true);
            CellStyle style = workbook.createCellStyle();
            style.setFont(font);
            cell.setCellStyle(style);
        });
        assertThat(whole.reading(LICENSING).state()).isEqualTo(ReadingState.UNREADABLE);
    }

    @Test
    void hiddenRowsColumnsAndSheetsAreLeftOutAndSaid() throws Exception {
        ReportImport read = readWith(workbook -> {
            XSSFSheet sheet = workbook.getSheetAt(0);
            int row = cell(workbook).getRowIndex();
            sheet.shiftRows(row, sheet.getLastRowNum(), 1);
            sheet.createRow(row).createCell(0).setCellValue("行政许可");
            sheet.getRow(row).createCell(1).setCellValue(5);
            sheet.getRow(row).setZeroHeight(true);
            workbook.createSheet("草稿").createRow(0).createCell(0).setCellValue("草稿");
            workbook.setSheetVisibility(1, SheetVisibility.HIDDEN);
        });

        assertThat(Compared.differences(REPORT, read.report())).isEmpty();
        assertThat(read.unread()).isEmpty();
        assertThat(read.notes()).containsExactly(Note.of(NoteCode.HIDDEN));
    }

    @Test
    void aHiddenColumnIsNoColumn() throws Exception {
        ReportImport read = readWith(workbook -> {
            XSSFSheet sheet = workbook.getSheetAt(0);
            sheet.setColumnHidden(20, true);
            cell(workbook).getRow().createCell(20).setCellValue(88);
        });

        assertThat(Compared.differences(REPORT, read.report())).isEmpty();
        assertThat(read.notes()).containsExactly(Note.of(NoteCode.HIDDEN));
    }

    @Test
    void aTableASheetIsReadToo() throws Exception {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            int number = 0;
            XSSFSheet sheet = null;
            int next = 0;
            for (Piece piece : ReportPieces.of(REPORT)) {
                if (sheet == null || (piece instanceof Piece.Heading heading && heading.level() == 2)) {
                    sheet = workbook.createSheet("表" + ++number);
                    next = 2;
                }
                next = XlsxFile.piece(sheet, next, piece) + 1;
            }
            ReportImport read = ReportReader.standard().read(XlsxFile.bytes(workbook));

            assertThat(Compared.differences(REPORT, read.report())).isEmpty();
            assertThat(read.report().sections()).isEqualTo(REPORT.sections());
        }
    }

    @Test
    void theNameOfASheetMayBeTheHeading() throws IOException, UnreadableReportException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.createSheet("报告").createRow(0).createCell(0).setCellValue("测试局2021年政府信息公开工作年度报告");
            for (Section section : List.of(Section.PROACTIVE_DISCLOSURE, Section.DISPUTES)) {
                XSSFSheet sheet = workbook.createSheet(
                        SectionText.of(section, Narrative.empty()).heading());
                XlsxFile.piece(
                        sheet,
                        0,
                        ReportPieces.table(REPORT, Form.of(Edition.E2021).table(section)));
            }
            ReportImport read = ReportReader.standard().read(XlsxFile.bytes(workbook));

            assertThat(read.report().sections())
                    .extracting(SectionText::section)
                    .containsExactly(Section.PROACTIVE_DISCLOSURE, Section.DISPUTES);
            assertThat(read.count(ReadingState.NUMBER)).isEqualTo(25);
        }
    }

    @Test
    void aCellOfSeveralLinesIsSeveralParagraphs() throws Exception {
        ReportImport read = readWith(workbook -> {
            XSSFSheet sheet = workbook.getSheetAt(0);
            for (var row : sheet) {
                if (row.getCell(0).toString().startsWith("公开内容")) {
                    row.getCell(0).setCellValue("第一段。\n第二段。");
                }
            }
        });

        assertThat(read.report().sections().get(4).narrative().blocks())
                .startsWith(new Paragraph("第一段。"), new Paragraph("第二段。"));
    }

    @Test
    void placesNameTheCell() {
        SourcePlace place = new SourcePlace.InSheet("表1", 12, 28);
        assertThat(place).hasToString("sheet \"表1\", cell AB12");
        assertThat(place.text(Locale.CHINESE)).isEqualTo("工作表“表1”AB12单元格");
        assertThat(new SourcePlace.OnPage(2, 5)).hasToString("page 2, line 5");
        assertThat(new SourcePlace.OnPage(2, 5).text(Locale.CHINESE)).isEqualTo("第2页第5行");
    }
}
