package io.github.disclosurereport.ingest.internal.format.ooxml;

import io.github.disclosurereport.ingest.ReadLimits;
import io.github.disclosurereport.ingest.UnreadableReason;
import io.github.disclosurereport.ingest.UnreadableReportException;
import io.github.disclosurereport.ingest.internal.document.FileKind;
import io.github.disclosurereport.ingest.internal.document.LimitNotes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Unpacks an office package once, keeping nothing, before anything opens it: a few bytes can unpack to gigabytes, and a package cut
 * between two entries would lack parts unnoticed.
 */
final class OoxmlGuard {

    /** A package may unpack to so many times the largest source: published ones hold pictures, which hardly shrink, and little XML. */
    private static final int FACTOR = 4;

    /** POI opens no more. */
    private static final int MOST_ENTRIES = 1_000;

    /** POI takes an entry for hostile that is longer than this and shrank to less than a hundredth. */
    private static final int SMALL = 100_000;

    private static final int STRONGEST_PACKING = 100;
    private static final int END_RECORD = 22;
    private static final int LONGEST_COMMENT = 65_535;

    private final String kind;
    private long left;
    /** How many bytes there are that begin a tag or follow the name of an attribute. */
    private long marks;

    private boolean isStrict;

    private OoxmlGuard(String kind, long most) {
        this.kind = kind;
        this.left = most;
    }

    /** Refuses a package beyond the limits; says whether this one must be made lean before POI opens it. */
    static boolean check(byte[] bytes, FileKind kind, ReadLimits limits) throws UnreadableReportException {
        long most = (long) limits.bytes() * FACTOR;
        OoxmlGuard guard = new OoxmlGuard(kind.label(), most);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            int read = 0;
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                guard.entry(entry, in);
                if (++read > MOST_ENTRIES) {
                    throw guard.tooLarge();
                }
            }
            if (read != entries(bytes)) {
                throw damaged(kind.label(), null);
            }
            // A small workbook can keep POI busy too, with columns that overlap or one sheet under many names.
            boolean great = guard.marks > LimitNotes.mostNodes(limits) || most - guard.left > limits.bytes();
            return kind == FileKind.XLSX || guard.isStrict || great;
        } catch (IOException | IllegalArgumentException damage) {
            throw damaged(kind.label(), damage);
        }
    }

    /** The number of entries that the record at the end states; -1 without such a record. */
    private static int entries(byte[] bytes) {
        for (int at = bytes.length - END_RECORD; at >= Math.max(0, bytes.length - END_RECORD - LONGEST_COMMENT); at--) {
            if (bytes[at] == 'P' && bytes[at + 1] == 'K' && bytes[at + 2] == 5 && bytes[at + 3] == 6) {
                return (bytes[at + 10] & 0xFF) | (bytes[at + 11] & 0xFF) << 8;
            }
        }
        return -1;
    }

    private void entry(ZipEntry entry, ZipInputStream in) throws IOException, UnreadableReportException {
        byte[] buffer = new byte[8_192];
        long size = 0;
        for (int count = read(in, buffer); count > 0; count = read(in, buffer)) {
            isStrict |=
                    size == 0 && new String(buffer, 0, count, StandardCharsets.ISO_8859_1).contains(OoxmlFilter.STRICT);
            size += count;
            left -= count;
            for (int i = 0; i < count; i++) {
                marks += buffer[i] == '<' || buffer[i] == '=' ? 1 : 0;
            }
            if (left < 0) {
                throw tooLarge();
            }
        }
        // The packed size is known for certain only now that the entry has been read.
        if (size > SMALL && size / STRONGEST_PACKING > entry.getCompressedSize()) {
            throw tooLarge();
        }
    }

    private static int read(ZipInputStream in, byte[] buffer) throws IOException {
        return in.readNBytes(buffer, 0, buffer.length);
    }

    private UnreadableReportException tooLarge() {
        return new UnreadableReportException(UnreadableReason.UNPACKS_TOO_LARGE, kind);
    }

    private static UnreadableReportException damaged(String kind, @Nullable Throwable cause) {
        return new UnreadableReportException(UnreadableReason.DAMAGED, kind, null, cause);
    }
}
