package io.github.disclosurereport.ingest.internal;

import io.github.disclosurereport.ingest.ReadLimits;
import io.github.disclosurereport.ingest.UnreadableReason;
import io.github.disclosurereport.ingest.UnreadableReportException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlException;

/** The front end for DOCX and XLSX. Only this class and those that it calls need Apache POI. */
final class OfficeSource {

    private OfficeSource() {}

    /** Reads a package that {@link PackageGuard} has let pass. */
    static Source of(byte[] bytes, FileKind kind, ReadLimits limits) throws UnreadableReportException {
        try {
            PoiLogging.quieten();
            return kind == FileKind.DOCX ? document(bytes, limits) : workbook(bytes, limits);
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
