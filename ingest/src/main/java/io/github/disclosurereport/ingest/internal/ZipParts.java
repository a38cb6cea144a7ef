package io.github.disclosurereport.ingest.internal;

import io.github.disclosurereport.ingest.ReadLimits;
import io.github.disclosurereport.ingest.UnreadableReason;
import io.github.disclosurereport.ingest.UnreadableReportException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The XML parts of an office package, unpacked in memory within limits: a few bytes can unpack to gigabytes. Pictures and everything else
 * are passed over but count. Names are compared without regard to case, as the standard has it.
 */
final class ZipParts {

    /** A package may unpack to so many times the largest source: published ones hold pictures, which hardly shrink, and little XML. */
    private static final int FACTOR = 4;

    private static final int MOST_ENTRIES = 5_000;
    private static final int END_RECORD = 22;
    private static final int LONGEST_COMMENT = 65_535;

    private final String kind;
    private final Map<String, byte[]> parts = new HashMap<>();
    private long left;

    private ZipParts(String kind, long most) {
        this.kind = kind;
        this.left = most;
    }

    static ZipParts of(byte[] bytes, FileKind kind, ReadLimits limits) throws UnreadableReportException {
        ZipParts parts = new ZipParts(kind.label(), (long) limits.bytes() * FACTOR);
        int entries = entries(bytes);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            int read = 0;
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.entry(entry.getName(), in);
                if (++read > MOST_ENTRIES) {
                    throw new UnreadableReportException(UnreadableReason.UNPACKS_TOO_LARGE, kind.label());
                }
            }
            // The stream ends quietly where a file was cut between two entries: parts would be missing unnoticed.
            if (read != entries) {
                throw damaged(kind.label(), null);
            }
        } catch (IOException | IllegalArgumentException damage) {
            throw damaged(kind.label(), damage);
        }
        return parts;
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

    private void entry(String name, ZipInputStream in) throws IOException, UnreadableReportException {
        String key = key(name);
        boolean kept = key.endsWith(".xml") || key.endsWith(".rels");
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        byte[] buffer = new byte[8_192];
        for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
            left -= count;
            if (left < 0) {
                throw new UnreadableReportException(UnreadableReason.UNPACKS_TOO_LARGE, kind);
            }
            if (kept) {
                part.write(buffer, 0, count);
            }
        }
        if (kept) {
            parts.putIfAbsent(key, part.toByteArray());
        }
    }

    private static String key(String name) {
        String slashed = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return slashed.startsWith("/") ? slashed.substring(1) : slashed;
    }

    Optional<byte[]> part(String name) {
        return Optional.ofNullable(parts.get(key(name)));
    }

    /** A part without which there is no document. */
    byte[] needed(String name) throws UnreadableReportException {
        byte[] part = parts.get(key(name));
        if (part == null) {
            throw damaged(kind, null);
        }
        return part;
    }

    private static UnreadableReportException damaged(String kind, @Nullable Throwable cause) {
        return new UnreadableReportException(UnreadableReason.DAMAGED, kind, null, cause);
    }
}
