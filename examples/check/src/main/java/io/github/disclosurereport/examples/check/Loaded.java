package io.github.disclosurereport.examples.check;

import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.ingest.Note;
import io.github.disclosurereport.ingest.ReadLimits;
import io.github.disclosurereport.ingest.Reading;
import io.github.disclosurereport.ingest.ReadingState;
import io.github.disclosurereport.ingest.ReportImport;
import io.github.disclosurereport.ingest.ReportReader;
import io.github.disclosurereport.ingest.Unread;
import io.github.disclosurereport.ingest.UnreadableReportException;
import io.github.disclosurereport.json.ReportJson;
import io.github.disclosurereport.json.ReportJsonException;
import io.github.disclosurereport.json.findings.SourcePlaces;
import io.github.disclosurereport.model.AnnualReport;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A report from a file, and the truth about the reading.
 *
 * @param report the report
 * @param unread what of the file was not brought into it
 * @param notes what is worth knowing about the document as a whole
 * @param unreadCells cells whose text could not be read
 * @param places where cells and sections stand in the file
 */
record Loaded(AnnualReport report, List<Unread> unread, List<Note> notes, Set<Cell> unreadCells, SourcePlaces places) {

    private static final ReportReader READER = ReportReader.standard();

    /** The reports in a file, at least one: some pages hold those of a whole county. */
    static List<Loaded> from(Path file, Words words) throws CheckException {
        boolean isJson = file.toString().toLowerCase(Locale.ROOT).endsWith(".json");
        return from(bytes(file, words), isJson, words);
    }

    /** The reports in standard input, whose format is told by its content alone. */
    static List<Loaded> from(InputStream in, Words words) throws CheckException {
        int limit = ReadLimits.standard().bytes();
        byte[] bytes;
        try {
            bytes = in.readNBytes(limit + 1);
        } catch (IOException failure) {
            throw new CheckException(words.say("file.unreadable", failure.getMessage()));
        }
        if (bytes.length > limit) {
            throw new CheckException(words.say("stdin.tooLarge", limit));
        }
        return from(bytes, false, words);
    }

    private static List<Loaded> from(byte[] bytes, boolean isJson, Words words) throws CheckException {
        try {
            if (isJson || beginsAsJson(bytes)) {
                return List.of(new Loaded(ReportJson.read(bytes), List.of(), List.of(), Set.of(), SourcePlaces.none()));
            }
            return READER.readAll(bytes).stream()
                    .map(read -> new Loaded(
                            read.report(), read.unread(), read.notes(), unreadCells(read), SourcePlaces.of(read)))
                    .toList();
        } catch (ReportJsonException wrong) {
            throw new CheckException(words.say("file.json", wrong.getMessage()));
        } catch (UnreadableReportException wrong) {
            throw new CheckException(wrong.message(words.locale()));
        }
    }

    private static Set<Cell> unreadCells(ReportImport read) {
        return read.readings().values().stream()
                .filter(reading -> reading.state() == ReadingState.UNREADABLE)
                .map(Reading::cell)
                .collect(Collectors.toSet());
    }

    private static byte[] bytes(Path file, Words words) throws CheckException {
        int limit = ReadLimits.standard().bytes();
        try {
            if (Files.notExists(file)) {
                throw new CheckException(words.say("file.missing"));
            }
            if (Files.isDirectory(file)) {
                throw new CheckException(words.say("file.folder"));
            }
            if (!Files.isRegularFile(file)) {
                throw new CheckException(words.say("file.special"));
            }
            if (Files.size(file) > limit) {
                throw new CheckException(words.say("file.tooLarge", Files.size(file), limit));
            }
            return Files.readAllBytes(file);
        } catch (IOException failure) {
            throw new CheckException(words.say("file.unreadable", failure.getMessage()));
        }
    }

    /** No published document begins with a brace. RTF does, with a backslash after it. */
    private static boolean beginsAsJson(byte[] bytes) {
        int at = 0;
        while (at < bytes.length && " \t\r\n".indexOf(bytes[at]) >= 0) {
            at++;
        }
        return at < bytes.length && bytes[at] == '{' && (at + 1 == bytes.length || bytes[at + 1] != '\\');
    }
}
