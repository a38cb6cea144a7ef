package io.github.disclosurereport.ingest.internal;

import io.github.disclosurereport.ingest.Note;
import io.github.disclosurereport.ingest.ReadLimits;
import io.github.disclosurereport.ingest.ReportImport;
import io.github.disclosurereport.ingest.UnreadableReason;
import io.github.disclosurereport.ingest.UnreadableReportException;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.model.Cover;
import io.github.disclosurereport.model.SectionText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** From a source to an import: outline, tables, edition, placement, narrative, cover. */
public final class Importer {

    private final Source source;
    private final ReadLimits limits;
    private final Outline outline;

    private Importer(Source source, ReadLimits limits) {
        this.source = source;
        this.limits = limits;
        this.outline = Outline.of(source.blocks());
    }

    /**
     * Reads a text.
     *
     * @param text the text, HTML or flat
     * @param limits how much to read
     * @return the import
     * @throws UnreadableReportException if it is no annual report
     */
    public static ReportImport read(String text, ReadLimits limits) throws UnreadableReportException {
        return read(Decoded.of(text), limits);
    }

    /**
     * Reads bytes.
     *
     * @param bytes the document
     * @param limits how much to read
     * @return the import
     * @throws UnreadableReportException if it is no annual report, or no text
     */
    public static ReportImport read(byte[] bytes, ReadLimits limits) throws UnreadableReportException {
        Optional<String> format = FileKind.unsupported(bytes);
        if (format.isPresent()) {
            throw new UnreadableReportException(UnreadableReason.UNSUPPORTED_FORMAT, format.get());
        }
        return read(Decoded.of(bytes), limits);
    }

    private static ReportImport read(Decoded decoded, ReadLimits limits) throws UnreadableReportException {
        if (decoded.text().isBlank()) {
            throw new UnreadableReportException(UnreadableReason.EMPTY, "");
        }
        Source source = HtmlSource.isHtml(decoded.text())
                ? HtmlSource.of(decoded.text(), limits)
                : FlatSource.of(decoded.text(), limits);
        List<Note> notes = new ArrayList<>(decoded.notes());
        notes.addAll(source.notes());
        return new Importer(source, limits).read(notes);
    }

    private ReportImport read(List<Note> notes) throws UnreadableReportException {
        List<Outline.Part> parts = new ArrayList<>(outline.parts());
        Closing closing = parts.isEmpty()
                ? Closing.none()
                : Closing.takeFrom(parts.get(parts.size() - 1).blocks());
        Narratives narratives = Narratives.forDocument(source.blocks());
        Cover cover = CoverReader.read(source, outline.preamble(), closing, narratives);
        if (!parts.isEmpty()) {
            Closing.dropName(parts.get(parts.size() - 1).blocks(), cover.organ().name());
        }
        FormTables tables = FormTables.in(outline, cover.year());
        EditionVote vote = EditionVote.of(tables.texts(), cover.year());
        Readings readings = new Readings(vote.edition(), limits.unread());
        List<SectionText> sections = new ArrayList<>();
        tables.readGrids(vote.edition(), readings);
        for (Outline.Part part : parts) {
            List<Block> prose = tables.readRun(part, vote.edition(), readings);
            sections.add(new SectionText(
                    part.section(), part.heading(), narratives.of(prose, part.level(), tables.grids())));
        }
        if (readings.lines() == 0) {
            throw Refusal.of(source, outline, cover, limits);
        }
        notes.addAll(outline.notes());
        vote.doubt().ifPresent(notes::add);
        AnnualReport report = AnnualReport.of(cover, sections, readings.values());
        return new ReportImport(report, vote.reason(), readings.all(), readings.unread(), notes);
    }
}
