package io.github.disclosurereport.ingest.generated;

import io.github.disclosurereport.ingest.DocxFile;
import io.github.disclosurereport.ingest.PdfFile;
import io.github.disclosurereport.ingest.PdfPrint;
import io.github.disclosurereport.ingest.Piece;
import io.github.disclosurereport.ingest.XlsxFile;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Files of word processors and spreadsheets, and what they print: tables with rules, or with nothing but white space. */
enum FileMedium implements Medium {
    DOCX,
    XLSX,
    PDF_RULED,
    PDF_UNRULED;

    /** Points that close and roomy tables take a column, margins included. */
    private static final float CLOSE = 48;

    private static final float ROOMY = 110;
    /** More columns than section 四 has make a page wider. */
    private static final int COLUMNS = 15;

    @Override
    public Grid grid() {
        return this == PDF_UNRULED ? Grid.WORDS : Grid.SPANS;
    }

    @Override
    public boolean breaksLabels() {
        return isPrinted();
    }

    @Override
    public boolean isPrinted() {
        return this == PDF_RULED || this == PDF_UNRULED;
    }

    @Override
    public byte[] write(Paper paper, SplittableRandom random) {
        List<Piece> pieces = new ArrayList<>();
        for (Item item : paper.items()) {
            if (item instanceof Item.Line line) {
                pieces.add(
                        line.level() > 0
                                ? new Piece.Heading(line.level(), words(line.text()))
                                : new Piece.Line(words(line.text())));
            } else if (item instanceof Item.Sheet sheet) {
                pieces.add(new Piece.Table(
                        sheet.table().rows().stream().map(this::squares).toList()));
            }
        }
        return switch (this) {
            case DOCX -> DocxFile.of(pieces);
            case XLSX -> XlsxFile.of(pieces);
            default -> PdfFile.of(pieces, print(paper, random));
        };
    }

    private static final List<String> FOOTERS = List.of("", "%", "- % -", "— % —", "第 % 页");

    private PdfPrint print(Paper paper, SplittableRandom random) {
        String footer = FOOTERS.get(random.nextInt(FOOTERS.size()));
        return new PdfPrint(this == PDF_RULED, width(paper), footer, random.nextBoolean());
    }

    /** How wide a page must be, 0 if any will do: glosses and remarks in cells need room, and so do tables with many columns. */
    private static float width(Paper paper) {
        boolean roomy = paper.tables().stream()
                .flatMap(table -> table.slots().stream())
                .anyMatch(slot -> slot.isLabel()
                        ? slot.text().chars().anyMatch(Character::isLowerCase)
                        : slot.text().matches(".*[（(].*"));
        int columns =
                paper.tables().stream().mapToInt(FileMedium::columns).max().orElse(0);
        float each = roomy ? ROOMY : CLOSE;
        return columns > COLUMNS || roomy ? each * Math.max(columns, COLUMNS) : 0;
    }

    private static int columns(Table table) {
        return table.rows().stream().mapToInt(Row::width).max().orElse(0);
    }

    private List<Piece.Square> squares(Row row) {
        return row.slots().stream()
                .map(slot -> new Piece.Square(words(slot.text()), slot.rowSpan(), slot.colSpan()))
                .toList();
    }

    private String words(String text) {
        return isPrinted()
                ? text.replace("\n", "").replaceAll("[\\p{Zs}\\p{Cf}]+", " ").strip()
                : text;
    }
}
