package io.github.disclosurereport.ingest.internal.format.ooxml.docx;

import io.github.disclosurereport.ingest.Note;
import io.github.disclosurereport.ingest.NoteCode;
import io.github.disclosurereport.ingest.ReadLimits;
import io.github.disclosurereport.ingest.SourcePlace;
import io.github.disclosurereport.ingest.internal.document.Block;
import io.github.disclosurereport.ingest.internal.document.Grid;
import io.github.disclosurereport.ingest.internal.document.LimitNotes;
import io.github.disclosurereport.ingest.internal.format.ooxml.OoxmlCursor;
import io.github.disclosurereport.ingest.internal.format.ooxml.OoxmlRelations;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Walks a word processor's document and cuts it into blocks. Inserted text is read, deleted text is not, as if all were accepted. */
final class DocxBlocks {

    private final ReadLimits limits;
    private final DocxStyles styles;
    private final DocxNumbers numbers;
    private final OoxmlRelations relations;
    private final Set<NoteCode> found = EnumSet.noneOf(NoteCode.class);
    private int paragraphs;
    private int tables;
    private int cells;

    DocxBlocks(ReadLimits limits, DocxStyles styles, DocxNumbers numbers, OoxmlRelations relations) {
        this.limits = limits;
        this.styles = styles;
        this.numbers = numbers;
        this.relations = relations;
    }

    ReadLimits limits() {
        return limits;
    }

    DocxStyles styles() {
        return styles;
    }

    DocxNumbers numbers() {
        return numbers;
    }

    OoxmlRelations relations() {
        return relations;
    }

    /** Reads the children of an element into a flow. */
    void read(OoxmlCursor xml, DocxFlow flow) {
        while (xml.child()) {
            child(xml, flow);
        }
    }

    /** Reads one child: a paragraph, a table, or something around them. */
    void child(OoxmlCursor xml, DocxFlow flow) {
        if (isTooDeep(xml)) {
            return;
        }
        switch (xml.name()) {
            case "p" -> paragraph(xml, flow);
            case "tbl" -> table(xml, flow);
            case "sdt", "sdtContent", "customXml", "smartTag" -> read(xml, flow);
            case "ins", "moveTo" -> {
                found(NoteCode.REVISIONS);
                read(xml, flow);
            }
            case "del", "moveFrom" -> {
                found(NoteCode.REVISIONS);
                xml.skip();
            }
            case "AlternateContent" -> {
                // Several renderings of the same words: the first is as good as any.
                if (xml.child()) {
                    read(xml, flow);
                    xml.skipRest();
                }
            }
            default -> xml.skip();
        }
    }

    /** Whether an element lies too deep to be read; then it is passed over. */
    boolean isTooDeep(OoxmlCursor xml) {
        if (xml.depth() < limits.depth()) {
            return false;
        }
        found(NoteCode.LIMIT_DEPTH);
        xml.skip();
        return true;
    }

    private void paragraph(OoxmlCursor xml, DocxFlow flow) {
        if (paragraphs >= limits.blocks()) {
            found(NoteCode.LIMIT_BLOCKS);
            xml.skip();
            return;
        }
        paragraphs++;
        DocxWords open = flow.takeOpen();
        DocxWords words = open == null ? new DocxWords(new SourcePlace.InParagraph(paragraphs)) : open;
        boolean endIsDeleted = new DocxRuns(this, words).paragraph(xml);
        if (endIsDeleted) {
            found(NoteCode.REVISIONS);
            flow.leaveOpen(words);
        } else {
            flow.add(words);
        }
    }

    private void table(OoxmlCursor xml, DocxFlow flow) {
        if (tables >= limits.tables() || cells >= limits.cells()) {
            found(tables >= limits.tables() ? NoteCode.LIMIT_TABLES : NoteCode.LIMIT_CELLS);
            xml.skip();
            return;
        }
        SourcePlace place = new SourcePlace.InParagraph(paragraphs + 1);
        DocxTable table = new DocxTable(this);
        table.read(xml);
        if (table.isLayout()) {
            flow.addTable(table.content());
        } else {
            tables++;
            Grid grid = table.grid(tables);
            cells += grid.squares();
            flow.addTable(List.of(new Block.Table(grid, place)));
        }
    }

    void found(NoteCode code) {
        found.add(code);
    }

    List<Note> notes() {
        return LimitNotes.notes(found, limits);
    }
}
