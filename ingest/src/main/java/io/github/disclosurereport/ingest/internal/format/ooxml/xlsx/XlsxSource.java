package io.github.disclosurereport.ingest.internal.format.ooxml.xlsx;

import io.github.disclosurereport.ingest.Note;
import io.github.disclosurereport.ingest.NoteCode;
import io.github.disclosurereport.ingest.ReadLimits;
import io.github.disclosurereport.ingest.internal.document.LimitNotes;
import io.github.disclosurereport.ingest.internal.document.LinePieceLimit;
import io.github.disclosurereport.ingest.internal.document.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Reads XLSX: the sheets that are shown, one after another. */
public final class XlsxSource {

    private XlsxSource() {}

    public static Source of(byte[] bytes, ReadLimits limits) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            return of(workbook, limits);
        }
    }

    private static Source of(XSSFWorkbook workbook, ReadLimits limits) {
        int named = workbook.getCTWorkbook().getSheets().sizeOfSheetArray();
        if (workbook.getNumberOfSheets() < named) {
            // POI passes over a sheet that the package lacks.
            throw new IllegalStateException(named + " sheets named, " + workbook.getNumberOfSheets() + " there");
        }
        Set<NoteCode> found = EnumSet.noneOf(NoteCode.class);
        XlsxBlocks blocks = new XlsxBlocks(limits, found);
        XlsxCell reader = new XlsxCell(workbook);
        int filled = 0;
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            if (workbook.getSheetVisibility(i) == SheetVisibility.VISIBLE) {
                XlsxSheet sheet = new XlsxSheet(workbook.getSheetAt(i), reader, limits, found);
                sheet.read(limits.cells() - filled);
                filled += sheet.filled();
                blocks.add(sheet);
            } else {
                found.add(NoteCode.HIDDEN);
            }
        }
        List<Note> notes = LimitNotes.notes(found, limits);
        return new Source(LinePieceLimit.limit(blocks.blocks(), limits, notes), List.of(), Optional.empty(), notes);
    }
}
