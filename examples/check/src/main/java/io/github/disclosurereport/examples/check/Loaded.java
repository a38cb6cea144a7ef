package io.github.disclosurereport.examples.check;

import io.github.disclosurereport.ingest.ReadLimits;
import io.github.disclosurereport.ingest.ReportImport;
import io.github.disclosurereport.ingest.ReportReader;
import io.github.disclosurereport.ingest.Unread;
import io.github.disclosurereport.ingest.UnreadableReportException;
import io.github.disclosurereport.json.ReportJson;
import io.github.disclosurereport.json.ReportJsonException;
import io.github.disclosurereport.model.AnnualReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** A report from a file, and what of the file was not brought into it. */
record Loaded(AnnualReport report, List<Unread> unread) {

    private static final ReportReader READER = ReportReader.standard();

    static Loaded from(Path file, Words words) throws CheckException {
        byte[] bytes = bytes(file, words);
        try {
            if (isJson(file, bytes)) {
                return new Loaded(ReportJson.read(bytes), List.of());
            }
            ReportImport read = READER.read(bytes);
            return new Loaded(read.report(), read.unread());
        } catch (ReportJsonException wrong) {
            throw new CheckException(words.say("file.json", wrong.getMessage()));
        } catch (UnreadableReportException wrong) {
            throw new CheckException(wrong.message(words.locale()));
        }
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
            if (Files.size(file) > limit) {
                throw new CheckException(words.say("file.tooLarge", Files.size(file), limit));
            }
            return Files.readAllBytes(file);
        } catch (IOException failure) {
            throw new CheckException(words.say("file.unreadable", failure.getMessage()));
        }
    }

    /** By its name, or by how it begins: no published document begins with a brace. */
    private static boolean isJson(Path file, byte[] bytes) {
        if (file.toString().toLowerCase(Locale.ROOT).endsWith(".json")) {
            return true;
        }
        for (byte b : bytes) {
            if (b != ' ' && b != '\t' && b != '\r' && b != '\n') {
                return b == '{';
            }
        }
        return false;
    }
}
