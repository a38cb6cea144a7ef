package io.github.disclosurereport.ingest.internal.format.ooxml;

import io.github.disclosurereport.ingest.NoteCode;
import io.github.disclosurereport.ingest.ReadLimits;
import io.github.disclosurereport.ingest.UnreadableReason;
import io.github.disclosurereport.ingest.UnreadableReportException;
import io.github.disclosurereport.ingest.internal.document.FileKind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;

/** An office package as POI can read it within the limits: its parts of XML as {@link OoxmlFilter} copies them, and no others. */
final class OoxmlPackageFilter {

    private OoxmlPackageFilter() {}

    /**
     * Makes a package lean.
     *
     * @param bytes a package that {@link OoxmlGuard} has let pass
     * @param kind what it is
     * @param limits how much to read
     * @param found gets what was left out
     * @return a package without what was left out
     * @throws IOException if it is damaged
     * @throws UnreadableReportException if there is more in it than the limits allow
     */
    static byte[] of(byte[] bytes, FileKind kind, ReadLimits limits, Set<NoteCode> found)
            throws IOException, UnreadableReportException {
        OoxmlFilter parts = new OoxmlFilter(limits, found);
        ByteArrayOutputStream lean = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes));
                ZipOutputStream out = new ZipOutputStream(lean)) {
            out.setLevel(Deflater.NO_COMPRESSION);
            InputStream part = new FilterInputStream(in) {
                /** The parser closes a part that it has read to the end. */
                @Override
                public void close() {}
            };
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String name = entry.getName();
                if (name.endsWith(".xml") || name.endsWith(".rels")) {
                    out.putNextEntry(new ZipEntry(name));
                    if (!parts.copy(part, out)) {
                        throw new UnreadableReportException(UnreadableReason.UNPACKS_TOO_LARGE, kind.label());
                    }
                    out.closeEntry();
                }
            }
        } catch (XMLStreamException damage) {
            throw new IOException(damage);
        }
        return lean.toByteArray();
    }
}
