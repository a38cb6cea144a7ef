package io.github.disclosurereport.ingest.generated;

import io.github.disclosurereport.ingest.DocxFile;
import io.github.disclosurereport.ingest.PdfFile;
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
                if (this == XLSX && !pieces.isEmpty() && pieces.get(pieces.size() - 1) instanceof Piece.Table) {
                    // Tables of a sheet that touch are one.
                    pieces.add(new Piece.Line(""));
                }
                pieces.add(new Piece.Table(
                        sheet.table().rows().stream().map(this::squares).toList()));
            }
        }
        return switch (this) {
            case DOCX -> DocxFile.of(pieces);
            case XLSX -> XlsxFile.of(pieces);
            default -> PdfFile.of(pieces, this == PDF_RULED);
        };
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
