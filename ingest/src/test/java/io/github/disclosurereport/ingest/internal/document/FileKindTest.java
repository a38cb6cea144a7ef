package io.github.disclosurereport.ingest.internal.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.disclosurereport.ingest.UnreadableReason;
import io.github.disclosurereport.ingest.UnreadableReportException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FileKindTest {

    private static final String ZIP = "PK\u0003\u0004";

    private static FileKind of(String bytes) {
        return FileKind.of(bytes.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String wide(String name) {
        return new String((name + "\0").getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    }

    @ParameterizedTest
    @CsvSource({
        "%PDF-1.7, PDF",
        "Rar!, RAR",
        "7z\u00BC\u00AF, SEVEN_ZIP",
        "'\u001F\u008B', GZIP",
        "'PK\u0005\u0006', EMPTY_ZIP",
        "Founder CEB 4, CEB",
        "{\\rtf1, RTF",
        "MIME-Version: 1.0, MHT",
        "From: <Saved by Blink>, BLINK_MHT",
        "\u0089PNG, PNG",
        "\u00FF\u00D8\u00FF\u00E0, JPEG",
        "GIF89a, GIF",
        "'II*\u0000', TIFF",
        "MM\u0000*, BIG_TIFF",
        "' Rar!', TEXT",
        "'', TEXT"
    })
    void howAFileBegins(String bytes, FileKind kind) {
        assertThat(of(bytes)).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "word/document.xml, DOCX",
        "xl/workbook.xml, XLSX",
        "word/embeddings xl/, DOCX",
        "OFD.xml word/, OFD",
        "ppt/slides, ZIP",
        "'', ZIP"
    })
    void aPackageIsWhatItsEntriesAre(String names, FileKind kind) {
        assertThat(of(ZIP + names)).isEqualTo(kind);
        assertThat(of(ZIP + "\0".repeat(200_000) + names))
                .as("named at its end")
                .isEqualTo(kind);
        assertThat(of(ZIP + "\0".repeat(65_536) + names + "\0".repeat(65_536)))
                .as("not in the middle")
                .isEqualTo(FileKind.ZIP);
    }

    @ParameterizedTest
    @CsvSource({
        "WordDocument, DOC",
        "Workbook, XLS",
        "Book, XLS",
        "EncryptedPackage, ENCRYPTED",
        "Else, OLE",
        "WordDocuments, OLE"
    })
    void aContainerIsWhatItsStreamsAre(String stream, FileKind kind) {
        assertThat(of(OleContainer.MAGIC + "\0".repeat(100_000) + wide(stream))).isEqualTo(kind);
        assertThat(of(OleContainer.MAGIC + stream))
                .as("not by words of its text")
                .isEqualTo(FileKind.OLE);
    }

    @Test
    void aPdfMayHaveStrayBytesBeforeItsMark() {
        assertThat(of("\n".repeat(1_019) + "%PDF-1.4")).isEqualTo(FileKind.PDF);
        assertThat(of("\n".repeat(1_020) + "%PDF-1.4")).isEqualTo(FileKind.TEXT);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.INCLUDE,
            names = {"TEXT", "DOCX", "XLSX", "PDF"})
    void whatIsReadIsNotRefused(FileKind kind) throws Exception {
        kind.refuse();
        assertThat(kind.label()).isEqualTo(kind == FileKind.TEXT ? "" : kind.name());
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"TEXT", "DOCX", "XLSX", "PDF"})
    void whatIsNotReadIsRefusedByName(FileKind kind) {
        UnreadableReason reason = switch (kind) {
            case ZIP, EMPTY_ZIP, RAR, SEVEN_ZIP, GZIP -> UnreadableReason.ARCHIVE;
            case PNG, JPEG, GIF, TIFF, BIG_TIFF -> UnreadableReason.PICTURE;
            case ENCRYPTED -> UnreadableReason.ENCRYPTED;
            default -> UnreadableReason.UNSUPPORTED_FORMAT;
        };
        UnreadableReportException refusal = catchThrowableOfType(UnreadableReportException.class, kind::refuse);
        assertThat(refusal.reason()).isEqualTo(reason);
        assertThat(refusal.message(Locale.CHINA)).contains(kind.label());
        assertThat(refusal.message(Locale.CHINA).matches(".*→ (DOCX|XLSX|PDF|HTML).*"))
                .as("names a format to convert it to")
                .isEqualTo(reason == UnreadableReason.UNSUPPORTED_FORMAT);
    }
}
