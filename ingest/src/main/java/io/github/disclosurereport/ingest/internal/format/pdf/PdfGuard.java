package io.github.disclosurereport.ingest.internal.format.pdf;

import io.github.disclosurereport.ingest.ReadLimits;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Counts what the streams of a PDF unpack to before anything opens it: a few bytes can unpack to gigabytes. Only what a PDF says on its
 * face is believed; streams that hold pictures are left alone, since nothing unpacks them.
 */
final class PdfGuard {

    /** A PDF may unpack to so many times the largest source. */
    private static final int FACTOR = 4;

    /** How far before a stream its description is looked for. */
    private static final int LOOK = 2_000;

    /** Packings that hardly anybody uses any more are trusted with so many bytes only. */
    private static final int OLD_PACKING = 50_000;

    private static final int DEEPEST = 4;

    /** PDFBox looks a damaged file through object by object, and again for each stream that holds objects. */
    private static final int MOST_OBJECTS = 50_000;

    private static final int MOST_OBJECT_STREAMS = 10_000;
    private static final int MOST_REVISIONS = 10_000;

    private final String text;
    private final byte[] bytes;
    private long left;

    private PdfGuard(byte[] bytes, long most) {
        this.bytes = bytes;
        this.text = new String(bytes, StandardCharsets.ISO_8859_1);
        this.left = most;
    }

    /** Whether a PDF says that it is encrypted. */
    static boolean isEncrypted(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1).contains("/Encrypt");
    }

    /** Whether a PDF unpacks to more than the limits allow. */
    static boolean isTooLarge(byte[] bytes, ReadLimits limits) {
        PdfGuard guard = new PdfGuard(bytes, (long) limits.bytes() * FACTOR);
        return guard.holdsMore("endobj", MOST_OBJECTS)
                || guard.holdsMore("/ObjStm", MOST_OBJECT_STREAMS)
                || guard.holdsMore("%%EOF", MOST_REVISIONS)
                || guard.exceeds();
    }

    private boolean holdsMore(String word, int most) {
        int count = 0;
        for (int at = text.indexOf(word); at >= 0 && count <= most; at = text.indexOf(word, at + word.length())) {
            count++;
        }
        return count > most;
    }

    private boolean exceeds() {
        int from = 0;
        for (int at = text.indexOf("stream"); at >= 0; at = text.indexOf("stream", at + 6)) {
            boolean ends = text.startsWith("end", at - 3);
            if (!ends && exceeds(at + 6, text.substring(Math.max(from, at - LOOK), at))) {
                return true;
            }
            from = at + 6;
        }
        return false;
    }

    private boolean exceeds(int at, String before) {
        String description = before.substring(Math.max(0, before.lastIndexOf("obj")));
        if (description.contains("/Image") && description.contains("/Width") && !description.contains("/Form")) {
            return false;
        }
        int start = at;
        while (start < bytes.length && (bytes[start] == '\r' || bytes[start] == '\n')) {
            start++;
        }
        boolean old = description.contains("LZW") || description.contains("RunLength") || description.contains("/RL");
        if (old) {
            int end = text.indexOf("endstream", start);
            return (end < 0 ? bytes.length : end) - start > OLD_PACKING;
        }
        return exceeds(bytes, start, bytes.length, 0);
    }

    /** Unpacks without keeping anything; what is packed within the packed counts too. */
    private boolean exceeds(byte[] packed, int from, int to, int depth) {
        if (to - from < 2 || !isPacked(packed[from] & 0xFF, packed[from + 1] & 0xFF)) {
            return false;
        }
        Inflater inflater = new Inflater();
        byte[] buffer = new byte[65_536];
        try {
            inflater.setInput(packed, from, to - from);
            boolean first = true;
            while (!inflater.finished() && !inflater.needsInput() && !inflater.needsDictionary()) {
                int count = inflater.inflate(buffer);
                left -= count;
                if (left < 0 || (first && depth < DEEPEST && exceeds(buffer, 0, count, depth + 1))) {
                    return true;
                }
                first = false;
            }
        } catch (DataFormatException noStream) {
            return false;
        } finally {
            inflater.end();
        }
        return false;
    }

    /** Whether two bytes begin what zlib packs. */
    private static boolean isPacked(int first, int second) {
        return (first & 0x0F) == 8 && (first * 256 + second) % 31 == 0;
    }
}
