package io.github.disclosurereport.ingest.internal.format.ooxml.docx;

import io.github.disclosurereport.ingest.NoteCode;
import io.github.disclosurereport.ingest.internal.document.Block;
import io.github.disclosurereport.ingest.internal.format.ooxml.OoxmlCursor;
import io.github.disclosurereport.ingest.internal.format.ooxml.OoxmlRelations;
import io.github.disclosurereport.ingest.internal.text.InlineText;
import io.github.disclosurereport.ingest.internal.text.Spacing;
import io.github.disclosurereport.narrative.Reference;
import java.util.Optional;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;

/** Reads the runs of one paragraph. */
final class DocxRuns {

    private final DocxBlocks document;
    private final DocxWords words;
    private RunFormatting paragraphLook = RunFormatting.UNSAID;

    DocxRuns(DocxBlocks document, DocxWords words) {
        this.document = document;
        this.words = words;
    }

    /** Reads a paragraph; says whether its end was deleted. */
    boolean paragraph(OoxmlCursor xml) {
        boolean endIsDeleted = false;
        while (xml.child()) {
            if (xml.name().equals("pPr")) {
                CTPPr properties = xml.as(CTPPr.class, CTPPr.type);
                DocxStyle style = document.styles().paragraph(properties);
                paragraphLook = style.look();
                words.level(style.headingLevel());
                if (style.list() > 0) {
                    words.number(document.numbers().next(style.list(), Math.max(0, style.listLevel())));
                }
                endIsDeleted = properties.isSetRPr()
                        && (properties.getRPr().isSetDel()
                                || properties.getRPr().isSetMoveFrom());
            } else {
                inline(xml);
            }
        }
        return endIsDeleted;
    }

    private void inlines(OoxmlCursor xml) {
        while (xml.child()) {
            inline(xml);
        }
    }

    private void inline(OoxmlCursor xml) {
        if (document.isTooDeep(xml)) {
            return;
        }
        switch (xml.name()) {
            case "r" -> run(xml);
            case "hyperlink" -> link(xml);
            case "ins", "moveTo" -> {
                document.found(NoteCode.REVISIONS);
                inlines(xml);
            }
            case "del", "moveFrom" -> {
                document.found(NoteCode.REVISIONS);
                xml.skip();
            }
            case "sdt", "sdtContent", "customXml", "smartTag", "fldSimple", "dir", "bdo", "rubyBase" -> inlines(xml);
            case "AlternateContent" -> {
                if (xml.child()) {
                    inlines(xml);
                    xml.skipRest();
                }
            }
            // A formula's digits stand above and below one another.
            case "oMath", "oMathPara" -> foreign(xml);
            default -> xml.skip();
        }
    }

    private void link(OoxmlCursor xml) {
        Optional<OoxmlRelations.Relation> target =
                document.relations().byId(xml.attribute("id", "")).filter(OoxmlRelations.Relation::external);
        int from = words.line().length();
        inlines(xml);
        String line = words.line();
        String text = Spacing.trim(line.substring(Math.min(from, line.length())));
        target.filter(to -> InlineText.leadsElsewhere(to.target()))
                .ifPresent(to -> point(Reference.Kind.LINK, text, to.target()));
    }

    private void run(OoxmlCursor xml) {
        RunFormatting look = paragraphLook;
        while (xml.child()) {
            if (xml.name().equals("rPr")) {
                look = document.styles().run(xml.as(CTRPr.class, CTRPr.type)).over(paragraphLook);
            } else {
                content(xml, look);
            }
        }
    }

    private void content(OoxmlCursor xml, RunFormatting look) {
        if (document.isTooDeep(xml)) {
            return;
        }
        switch (xml.name()) {
            case "t" -> add(xml.text(), look);
            case "tab", "ptab" -> {
                add(" ", look);
                xml.skip();
            }
            case "noBreakHyphen" -> {
                add("-", look);
                xml.skip();
            }
            case "br", "cr" -> {
                words.lineBreak();
                xml.skip();
            }
            // A character of a font of signs: which one it is the document does not say.
            case "sym" -> foreign(xml);
            case "drawing", "pict", "object" -> new DocxDrawing(document, words).read(xml);
            case "ruby" -> inlines(xml);
            case "AlternateContent" -> {
                if (xml.child()) {
                    while (xml.child()) {
                        content(xml, look);
                    }
                    xml.skipRest();
                }
            }
            // Marks of notes and comments, the codes of fields and deleted text are no words of the paragraph.
            default -> xml.skip();
        }
    }

    private void add(String text, RunFormatting look) {
        if (!look.isHidden()) {
            words.add(text, look);
        } else if (!Spacing.trim(text).isEmpty()) {
            document.found(NoteCode.HIDDEN);
        }
    }

    private void foreign(OoxmlCursor xml) {
        words.foreign("");
        xml.skip();
    }

    private void point(Reference.Kind kind, String text, String target) {
        words.follow(new Block.Pointer(new Reference(kind, text, Spacing.trim(target))));
    }
}
