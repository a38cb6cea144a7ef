package io.github.disclosurereport.ingest.internal.format.ooxml.docx;

import io.github.disclosurereport.ingest.internal.document.Block;
import io.github.disclosurereport.ingest.internal.format.ooxml.OoxmlCursor;
import io.github.disclosurereport.ingest.internal.text.Spacing;
import io.github.disclosurereport.narrative.Reference;
import java.util.List;
import java.util.stream.Collectors;

/** Reads a drawing of either generation: the words of its text boxes, and its pictures as references. */
final class DocxDrawing {

    private final DocxBlocks document;
    private final DocxWords words;
    private String description = "";
    private boolean isBoxed;

    DocxDrawing(DocxBlocks document, DocxWords words) {
        this.document = document;
        this.words = words;
    }

    void read(OoxmlCursor xml) {
        parts(xml);
        if (!isBoxed) {
            words.foreign("");
        }
    }

    private void parts(OoxmlCursor xml) {
        while (xml.child()) {
            if (document.isTooDeep(xml)) {
                continue;
            }
            switch (xml.name()) {
                case "txbxContent" -> box(xml);
                case "docPr" -> {
                    description = xml.attribute("descr", "");
                    xml.skip();
                }
                case "blip" -> picture(xml, xml.attribute("embed", xml.attribute("link", "")));
                case "imagedata" -> picture(xml, xml.attribute("id", ""));
                case "Fallback" -> xml.skip();
                default -> parts(xml);
            }
        }
    }

    private void box(OoxmlCursor xml) {
        DocxFlow flow = new DocxFlow();
        document.read(xml, flow);
        List<Block> blocks = flow.blocks();
        blocks.forEach(words::follow);
        isBoxed = true;
        words.foreign(blocks.stream()
                .map(block -> block instanceof Block.Text text ? text.text() : "")
                .collect(Collectors.joining(" ")));
    }

    private void picture(OoxmlCursor xml, String id) {
        document.relations()
                .byId(id)
                .ifPresent(to -> words.follow(new Block.Pointer(
                        new Reference(Reference.Kind.IMAGE, Spacing.trim(description), to.target()))));
        xml.skip();
    }
}
