package io.github.disclosurereport.ingest.internal;

import java.nio.charset.StandardCharsets;

/** The container of the old office formats, which also wraps encrypted new ones: the names of its streams tell which it is. */
final class Ole {

    static final String MAGIC = "\u00D0\u00CF\u0011\u00E0";

    private Ole() {}

    static FileKind kind(byte[] bytes) {
        String all = new String(bytes, StandardCharsets.ISO_8859_1);
        if (names(all, "EncryptedPackage")) {
            return FileKind.ENCRYPTED;
        }
        if (names(all, "WordDocument")) {
            return FileKind.DOC;
        }
        return names(all, "Workbook") || names(all, "Book") ? FileKind.XLS : FileKind.OLE;
    }

    /** Whether a stream has this name: names are written in UTF-16. */
    private static boolean names(String bytes, String stream) {
        StringBuilder wide = new StringBuilder();
        stream.chars().forEach(c -> wide.append((char) c).append('\0'));
        return bytes.contains(wide.append('\0'));
    }
}
