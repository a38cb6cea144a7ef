package io.github.disclosurereport.ingest.internal;

import io.github.disclosurereport.ingest.Note;
import io.github.disclosurereport.ingest.NoteCode;
import io.github.disclosurereport.ingest.ReadLimits;
import io.github.disclosurereport.ingest.ReadingState;
import io.github.disclosurereport.ingest.ReportImport;
import io.github.disclosurereport.ingest.UnreadableReason;
import io.github.disclosurereport.ingest.UnreadableReportException;
import io.github.disclosurereport.ingest.internal.document.Block;
import io.github.disclosurereport.ingest.internal.document.Source;
import io.github.disclosurereport.ingest.internal.structure.DuplicateReport;
import io.github.disclosurereport.ingest.internal.structure.ReportFingerprint;
import io.github.disclosurereport.ingest.internal.structure.ReportSplitter;
import io.github.disclosurereport.ingest.internal.structure.TableOfContents;
import java.util.ArrayList;
import java.util.List;

/** The reports of a source, each read by itself; a report and its copy are one. */
public final class Reports {

    /** More reports than this in one source are not read: each takes the memory of a form. */
    static final int MOST = 200;

    private final Source source;
    private final ReadLimits limits;
    private final List<List<Block>> parts;
    private final List<Kept> kept = new ArrayList<>();
    /** The numbers of those that are copies of others, and of those that cannot be read. */
    private final List<String> copies = new ArrayList<>();

    private final List<String> refused = new ArrayList<>();

    /**
     * A report that was read.
     *
     * @param read the report
     * @param words the words of its sections
     * @param printed all that is printed of it
     * @param own its blocks
     */
    private record Kept(ReportImport read, String words, ReportFingerprint printed, List<Block> own) {

        boolean isSameAs(Kept other) {
            return DuplicateReport.is(read.report(), words, other.read.report(), other.words)
                    || printed.isSameAs(other.printed);
        }

        /** Whether this copy tells more: the end of a page spoils rows, and what one has more of words the other has nothing for. */
        boolean tellsMoreThan(Kept other) {
            long spoilt = read.count(ReadingState.UNREADABLE);
            long spoiltThere = other.read.count(ReadingState.UNREADABLE);
            return spoilt == spoiltThere ? words.length() > other.words.length() : spoilt < spoiltThere;
        }
    }

    private Reports(Source whole, ReadLimits limits) throws UnreadableReportException {
        this.source = whole.withBlocks(TableOfContents.dropFrom(whole.blocks()));
        this.limits = limits;
        this.parts = ReportSplitter.of(source.blocks());
    }

    /**
     * Reads them all.
     *
     * @param source the source
     * @param limits how much to read
     * @return the reports in order; at least one
     * @throws UnreadableReportException if there is no report that can be read
     */
    public static List<ReportImport> all(Source source, ReadLimits limits) throws UnreadableReportException {
        Reports reports = new Reports(source, limits);
        return reports.isOne() ? List.of(reports.one()) : reports.several();
    }

    /**
     * Reads the one report of a source.
     *
     * @param source the source
     * @param limits how much to read
     * @return the report
     * @throws UnreadableReportException if there is no report that can be read, or several
     */
    public static ReportImport only(Source source, ReadLimits limits) throws UnreadableReportException {
        Reports reports = new Reports(source, limits);
        if (reports.isOne()) {
            return reports.one();
        }
        int number = reports.parts.size() - reports.copies.size();
        throw new UnreadableReportException(UnreadableReason.SEVERAL_REPORTS, Integer.toString(number));
    }

    /** Reads the parts, and says whether they are one report. */
    private boolean isOne() throws UnreadableReportException {
        if (parts.size() == 1) {
            return true;
        }
        UnreadableReportException first = null;
        for (int i = 0; i < Math.min(parts.size(), MOST); i++) {
            try {
                add(i);
            } catch (UnreadableReportException refusal) {
                first = first == null ? refusal : first;
                refused.add(Integer.toString(i + 1));
            }
        }
        if (kept.isEmpty() && first != null) {
            throw first;
        }
        return kept.size() == 1 && refused.isEmpty() && parts.size() <= MOST;
    }

    private void add(int number) throws UnreadableReportException {
        Note which = Note.of(NoteCode.ONE_OF_SEVERAL, Integer.toString(number + 1), Integer.toString(parts.size()));
        ReportImport read = ReportAssembler.read(source.part(parts.get(number), which), limits);
        Kept next = new Kept(
                read, DuplicateReport.words(read.report()), ReportFingerprint.of(parts.get(number)), parts.get(number));
        for (int i = 0; i < kept.size(); i++) {
            if (kept.get(i).isSameAs(next)) {
                copies.add(Integer.toString(number + 1));
                kept.set(i, next.tellsMoreThan(kept.get(i)) ? next : kept.get(i));
                return;
            }
        }
        kept.add(next);
    }

    /** The one report; that of a page that holds it twice is read again, since the titles of the page are its own. */
    private ReportImport one() throws UnreadableReportException {
        if (parts.size() == 1) {
            return ReportAssembler.read(source, limits);
        }
        ReportImport read = ReportAssembler.read(source.withBlocks(kept.get(0).own()), limits);
        return with(read, List.of(Note.of(NoteCode.REPORT_TWICE, Integer.toString(parts.size()))));
    }

    private List<ReportImport> several() {
        List<Note> notes = new ArrayList<>();
        if (!copies.isEmpty()) {
            notes.add(Note.of(NoteCode.COPIES_LEFT_OUT, String.join("、", copies)));
        }
        if (!refused.isEmpty()) {
            notes.add(Note.of(NoteCode.OTHERS_UNREADABLE, String.join("、", refused)));
        }
        if (parts.size() > MOST) {
            notes.add(Note.of(NoteCode.LIMIT_REPORTS, Integer.toString(MOST)));
        }
        return kept.stream().map(one -> with(one.read(), notes)).toList();
    }

    private static ReportImport with(ReportImport read, List<Note> more) {
        List<Note> notes = new ArrayList<>(read.notes());
        notes.addAll(more);
        return new ReportImport(
                read.report(), read.editionReason(), read.readings(), read.unread(), notes, read.sectionPlaces());
    }
}
