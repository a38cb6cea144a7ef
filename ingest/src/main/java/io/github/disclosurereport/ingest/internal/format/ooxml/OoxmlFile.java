package io.github.disclosurereport.ingest.internal.format.ooxml;

import io.github.disclosurereport.ingest.Note;
import io.github.disclosurereport.ingest.NoteCode;
import io.github.disclosurereport.ingest.ReadLimits;
import io.github.disclosurereport.ingest.UnreadableReason;
import io.github.disclosurereport.ingest.UnreadableReportException;
import io.github.disclosurereport.ingest.internal.document.FileKind;
import io.github.disclosurereport.ingest.internal.document.LimitNotes;
import io.github.disclosurereport.ingest.internal.document.Source;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.xmlbeans.XmlException;

/** Opens office files with Apache POI, and says what is wrong with those that cannot be read. */
final class OoxmlFile {

    private OoxmlFile() {}

    /** Reads a package that {@link OoxmlGuard} has let pass, made lean before if it says so. */
    static Source of(byte[] bytes, FileKind kind, boolean needsLean, ReadLimits limits, OoxmlContent content)
            throws UnreadableReportException {
        try {
            Set<NoteCode> found = EnumSet.noneOf(NoteCode.class);
            byte[] file = needsLean ? OoxmlPackageFilter.of(bytes, kind, limits, found) : bytes;
            Source source = content.read(file, limits);
            List<Note> notes = new ArrayList<>(LimitNotes.notes(found, limits));
            notes.removeAll(source.notes());
            return source.decodedWith(notes);
        } catch (OutOfMemoryError tooMuch) {
            throw new UnreadableReportException(UnreadableReason.UNPACKS_TOO_LARGE, kind.label(), null, tooMuch);
        } catch (IOException | XmlException | InvalidFormatException | RuntimeException | StackOverflowError damage) {
            // On damaged files POI throws whatever its parsers run into.
            throw new UnreadableReportException(UnreadableReason.DAMAGED, kind.label(), null, damage);
        }
    }
}
