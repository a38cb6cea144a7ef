package io.github.disclosurereport.ingest.internal;

import io.github.disclosurereport.ingest.Note;
import io.github.disclosurereport.ingest.NoteCode;
import io.github.disclosurereport.ingest.ReadLimits;
import io.github.disclosurereport.ingest.UnreadableReason;
import io.github.disclosurereport.ingest.UnreadableReportException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlException;

/** The front end for DOCX and XLSX. Only this class and those that it calls need Apache POI. */
final class OfficeSource {

    private OfficeSource() {}

    /** Reads a package that {@link PackageGuard} has let pass, made lean before if it says so. */
    static Source of(byte[] bytes, FileKind kind, boolean needsLean, ReadLimits limits)
            throws UnreadableReportException {
        try {
            Set<NoteCode> found = EnumSet.noneOf(NoteCode.class);
            byte[] file = needsLean ? LeanPackage.of(bytes, kind, limits, found) : bytes;
            Source source = kind == FileKind.DOCX ? document(file, limits) : workbook(file, limits);
            List<Note> notes = new ArrayList<>(Cuts.notes(found, limits));
            notes.removeAll(source.notes());
            return source.decodedWith(notes);
        } catch (OutOfMemoryError tooMuch) {
            throw new UnreadableReportException(UnreadableReason.UNPACKS_TOO_LARGE, kind.label(), null, tooMuch);
        } catch (IOException | XmlException | InvalidFormatException | RuntimeException | StackOverflowError damage) {
            // On damaged files POI throws whatever its parsers run into.
            throw new UnreadableReportException(UnreadableReason.DAMAGED, kind.label(), null, damage);
        }
    }

    private static Source document(byte[] bytes, ReadLimits limits)
            throws IOException, XmlException, InvalidFormatException {
        OPCPackage file = OPCPackage.open(new ByteArrayInputStream(bytes));
        try {
            return DocxSource.of(file, limits);
        } finally {
            file.revert();
        }
    }

    private static Source workbook(byte[] bytes, ReadLimits limits) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            return XlsxSource.of(workbook, limits);
        }
    }
}
