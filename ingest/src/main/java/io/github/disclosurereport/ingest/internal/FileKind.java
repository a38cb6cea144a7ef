package io.github.disclosurereport.ingest.internal;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Document formats that are not read, known by how they begin. */
final class FileKind {

    /** The names of a package's first entries lie within this. */
    private static final int LOOK = 8_192;

    private FileKind() {}

    /** The format, if it is one that is not read. */
    static Optional<String> unsupported(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, LOOK), StandardCharsets.ISO_8859_1);
        if (head.startsWith("%PDF-")) {
            return Optional.of("PDF");
        }
        if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) {
            return Optional.of(packaged(head));
        }
        if (head.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            return Optional.of("DOC/WPS/XLS");
        }
        if (head.startsWith("{\\rtf")) {
            return Optional.of("RTF");
        }
        if (head.startsWith("MIME-Version:")) {
            return Optional.of("MHT");
        }
        return image(head);
    }

    private static String packaged(String head) {
        if (head.contains("OFD.xml")) {
            return "OFD";
        }
        if (head.contains("word/")) {
            return "DOCX";
        }
        return head.contains("xl/") ? "XLSX" : "ZIP";
    }

    private static Optional<String> image(String head) {
        if (head.startsWith("\u0089PNG")) {
            return Optional.of("PNG");
        }
        return head.startsWith("\u00FF\u00D8\u00FF") ? Optional.of("JPEG") : Optional.empty();
    }
}
