package io.github.disclosurereport.ingest.internal.document;

import io.github.disclosurereport.ingest.UnreadableReason;
import io.github.disclosurereport.ingest.UnreadableReportException;
import java.nio.charset.StandardCharsets;

/** What a document is, known by how it begins and not by its name. */
public enum FileKind {
    /** Everything else: HTML, or text in whatever encoding. */
    TEXT("", "", ""),
    DOCX("DOCX", "", "PK\u0003\u0004"),
    XLSX("XLSX", "", "PK\u0003\u0004"),
    PDF("PDF", "", "%PDF-"),
    OFD("OFD", "PDF", "PK\u0003\u0004"),
    /** Presentations, templates of other programs and plain archives. */
    ZIP("ZIP", "", "PK\u0003\u0004"),
    EMPTY_ZIP("ZIP", "", "PK\u0005\u0006"),
    RAR("RAR", "", "Rar!"),
    SEVEN_ZIP("7Z", "", "7z\u00BC\u00AF"),
    GZIP("GZIP", "", "\u001F\u008B"),
    /** The containers of the old office formats tell what they hold by the names of their streams. */
    ENCRYPTED("DOCX/XLSX", "", OleContainer.MAGIC),
    DOC("DOC/WPS", "DOCX", OleContainer.MAGIC),
    XLS("XLS/ET", "XLSX", OleContainer.MAGIC),
    OLE("OLE2", "DOCX", OleContainer.MAGIC),
    CEB("CEB", "PDF", "Founder CEB"),
    RTF("RTF", "DOCX", "{\\rtf"),
    MHT("MHT", "HTML", "MIME-Version:"),
    BLINK_MHT("MHT", "HTML", "From: <Saved by"),
    PNG("PNG", "", "\u0089PNG"),
    JPEG("JPEG", "", "\u00FF\u00D8\u00FF"),
    GIF("GIF", "", "GIF8"),
    TIFF("TIFF", "", "II*\u0000"),
    BIG_TIFF("TIFF", "", "MM\u0000*");

    /** The beginning of a package, where the names of its first entries lie, and its end, where all of them do. */
    private static final int LOOK = 65_536;

    private final String label;
    private final String remedy;
    private final String magic;

    FileKind(String label, String remedy, String magic) {
        this.label = label;
        this.remedy = remedy;
        this.magic = magic;
    }

    /** The name that people know it by. */
    public String label() {
        return label;
    }

    public static FileKind of(byte[] bytes) {
        String head = latin(bytes, 0, Math.min(bytes.length, LOOK));
        if (head.startsWith(ZIP.magic)) {
            return packaged(head + latin(bytes, Math.max(0, bytes.length - LOOK), bytes.length));
        }
        if (head.startsWith(OleContainer.MAGIC)) {
            return ole(latin(bytes, 0, bytes.length));
        }
        for (FileKind kind : values()) {
            // A PDF may begin with a few stray bytes; readers look for its mark within the first kilobyte.
            boolean begins = kind == PDF
                    ? head.substring(0, Math.min(head.length(), 1_024)).contains(kind.magic)
                    : head.startsWith(kind.magic);
            if (kind != TEXT && begins) {
                return kind;
            }
        }
        return TEXT;
    }

    private static FileKind ole(String container) {
        if (OleContainer.hasStream(container, "EncryptedPackage")) {
            return ENCRYPTED;
        }
        if (OleContainer.hasStream(container, "WordDocument")) {
            return DOC;
        }
        return OleContainer.hasStream(container, "Workbook") || OleContainer.hasStream(container, "Book") ? XLS : OLE;
    }

    private static FileKind packaged(String names) {
        if (names.contains("OFD.xml")) {
            return OFD;
        }
        if (names.contains("word/")) {
            return DOCX;
        }
        return names.contains("xl/") ? XLSX : ZIP;
    }

    private static String latin(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }

    /** Refuses what is not read, and says what to do with it. */
    public void refuse() throws UnreadableReportException {
        switch (this) {
            case TEXT, DOCX, XLSX, PDF -> {}
            case ZIP, EMPTY_ZIP, RAR, SEVEN_ZIP, GZIP ->
                throw new UnreadableReportException(UnreadableReason.ARCHIVE, label);
            case PNG, JPEG, GIF, TIFF, BIG_TIFF -> throw new UnreadableReportException(UnreadableReason.PICTURE, label);
            case ENCRYPTED -> throw new UnreadableReportException(UnreadableReason.ENCRYPTED, label);
            default -> throw new UnreadableReportException(UnreadableReason.UNSUPPORTED_FORMAT, label + " → " + remedy);
        }
    }
}
