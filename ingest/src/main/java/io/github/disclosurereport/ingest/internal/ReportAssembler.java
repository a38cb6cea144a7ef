package io.github.disclosurereport.ingest.internal;

import io.github.disclosurereport.form.Section;
import io.github.disclosurereport.ingest.Note;
import io.github.disclosurereport.ingest.NoteCode;
import io.github.disclosurereport.ingest.ReadLimits;
import io.github.disclosurereport.ingest.ReportImport;
import io.github.disclosurereport.ingest.Unread;
import io.github.disclosurereport.ingest.UnreadableReportException;
import io.github.disclosurereport.ingest.internal.cover.CoverNotes;
import io.github.disclosurereport.ingest.internal.cover.CoverReader;
import io.github.disclosurereport.ingest.internal.cover.Narratives;
import io.github.disclosurereport.ingest.internal.cover.Signature;
import io.github.disclosurereport.ingest.internal.document.Block;
import io.github.disclosurereport.ingest.internal.document.DocumentOrder;
import io.github.disclosurereport.ingest.internal.document.Source;
import io.github.disclosurereport.ingest.internal.placement.EditionVote;
import io.github.disclosurereport.ingest.internal.placement.FormTables;
import io.github.disclosurereport.ingest.internal.placement.ReadingCollector;
import io.github.disclosurereport.ingest.internal.structure.Outline;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.model.Cover;
import io.github.disclosurereport.model.SectionText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Makes the import of a source with one report: outline, tables, edition, placement, narrative, cover. */
final class ReportAssembler {

    private final Source source;
    private final ReadLimits limits;
    private final Outline outline;

    private ReportAssembler(Source source, ReadLimits limits) {
        this.source = source;
        this.limits = limits;
        this.outline = Outline.of(source.blocks());
    }

    /**
     * Reads a source that holds one report.
     *
     * @param source the source, without a table of contents
     * @param limits how much to read
     */
    static ReportImport read(Source source, ReadLimits limits) throws UnreadableReportException {
        return new ReportAssembler(source, limits).read(new ArrayList<>(source.notes()));
    }

    private ReportImport read(List<Note> notes) throws UnreadableReportException {
        List<Outline.Part> parts = new ArrayList<>(outline.parts());
        Signature closing = parts.isEmpty()
                ? Signature.none()
                : Signature.takeFrom(parts.get(parts.size() - 1).blocks());
        Narratives narratives = Narratives.forDocument(source.blocks());
        Cover cover = CoverReader.read(source, outline.preamble(), parts, closing, narratives);
        signature(parts, closing, cover.organ().name(), notes);
        FormTables tables = FormTables.in(outline, cover.year());
        EditionVote vote = EditionVote.of(tables.keys(), cover.year());
        ReadingCollector readings = new ReadingCollector(vote.edition(), limits.unread());
        tables.readGrids(vote.edition(), readings);
        tables.doubt(vote.edition(), readings);
        List<SectionText> sections =
                sections(part -> tables.readRun(part, vote.edition(), readings), narratives, tables);
        parts.forEach(part -> tables.leaveUnknown(part, readings));
        Optional<UnreadableReportException> refusal = SourceClassifier.of(source, outline, cover, readings, limits);
        if (refusal.isPresent()) {
            throw refusal.get();
        }
        notes.addAll(outline.notes());
        notes.addAll(CoverNotes.of(cover, source));
        parts.stream()
                .filter(part -> !part.looksLikeTable() && !readings.has(part.section()))
                .map(Outline.Part::section)
                .filter(Section::hasTable)
                .distinct()
                .forEach(section -> notes.add(Note.of(NoteCode.NO_TABLE, section.numeral())));
        vote.doubt().ifPresent(notes::add);
        if (readings.isAllBlank()) {
            notes.add(Note.of(NoteCode.ALL_BLANK));
        }
        AnnualReport report = AnnualReport.of(preamble(cover, narratives, tables), sections, readings.values());
        List<Unread> unread = new DocumentOrder(source.blocks()).of(readings.unread());
        return new ReportImport(report, vote.reason(), readings.all(), unread, notes, outline.places());
    }

    /** The sections with their prose. What stands behind a table without a heading goes on with the section before it. */
    private List<SectionText> sections(
            Function<Outline.Part, List<Block>> reader, Narratives narratives, FormTables tables) {
        List<SectionText> sections = new ArrayList<>();
        Deque<Outline.Part> parts = new ArrayDeque<>(outline.parts());
        while (!parts.isEmpty()) {
            Outline.Part part = parts.remove();
            List<Block> prose = new ArrayList<>(reader.apply(part));
            while (!parts.isEmpty() && parts.element().heading().isEmpty()) {
                prose.addAll(reader.apply(parts.remove()));
            }
            sections.add(new SectionText(
                    part.section(), part.heading(), narratives.of(prose, part.level(), tables.grids())));
        }
        return sections;
    }

    /** The name after the last section goes, or stays as a part of the text if it is another than that of the title. */
    private static void signature(List<Outline.Part> parts, Signature closing, String organ, List<Note> notes) {
        if (!parts.isEmpty()) {
            List<Block> last = parts.get(parts.size() - 1).blocks();
            if (closing.giveBackUnless(organ, last)) {
                notes.add(Note.of(NoteCode.SIGNED_BY_ANOTHER, closing.organ()));
            } else {
                Signature.dropName(last, organ);
            }
        }
    }

    /** Tables of the form before the first section are no part of the text there. */
    private Cover preamble(Cover cover, Narratives narratives, FormTables tables) {
        boolean any = outline.preamble().stream()
                .anyMatch(block ->
                        block instanceof Block.Table table && tables.grids().contains(table.grid()));
        return any ? cover.withPreamble(narratives.of(outline.preamble(), 1, tables.grids())) : cover;
    }
}
