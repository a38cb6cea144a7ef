package io.github.disclosurereport.ingest;

import io.github.disclosurereport.figure.Amount;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.Form;
import io.github.disclosurereport.form.FormTable;
import io.github.disclosurereport.form.PrintedRow;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.model.SectionText;
import io.github.disclosurereport.narrative.Block;
import io.github.disclosurereport.narrative.Heading;
import io.github.disclosurereport.narrative.Narrative;
import io.github.disclosurereport.narrative.Paragraph;
import java.util.ArrayList;
import java.util.List;

/** A report as pieces of a document: title, sections with their tables as printed, prose, signature. */
final class ReportPieces {

    private ReportPieces() {}

    static List<Piece> of(AnnualReport report) {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(new Piece.Heading(1, report.cover().title()));
        prose(report.cover().preamble(), pieces);
        for (SectionText section : report.sections()) {
            pieces.add(new Piece.Heading(2, section.heading()));
            if (section.section().hasTable()) {
                pieces.add(table(report, Form.of(report.edition()).table(section.section())));
            }
            prose(section.narrative(), pieces);
        }
        pieces.add(new Piece.Line(report.cover().organ().name()));
        report.cover()
                .signed()
                .ifPresent(date -> pieces.add(new Piece.Line(
                        "%d年%d月%d日".formatted(date.getYear(), date.getMonthValue(), date.getDayOfMonth()))));
        return pieces;
    }

    static Piece.Table table(AnnualReport report, FormTable table) {
        List<List<Piece.Square>> rows = new ArrayList<>();
        for (PrintedRow row : table.rows()) {
            rows.add(row.cells().stream()
                    .map(cell -> new Piece.Square(
                            cell.cell().map(one -> figure(report, one)).orElse(cell.label()),
                            cell.rowSpan(),
                            cell.colSpan()))
                    .toList());
        }
        return new Piece.Table(rows);
    }

    private static String figure(AnnualReport report, Cell cell) {
        return report.get(cell) instanceof Amount amount && amount.isNumber()
                ? amount.value().toPlainString()
                : report.get(cell).toString();
    }

    private static void prose(Narrative narrative, List<Piece> pieces) {
        for (Block block : narrative.blocks()) {
            if (block instanceof Heading heading) {
                pieces.add(new Piece.Heading(2 + heading.level(), heading.text()));
            } else if (block instanceof Paragraph paragraph) {
                pieces.add(new Piece.Line(paragraph.text()));
            }
        }
    }
}
