package io.github.disclosurereport.html.internal;

import io.github.disclosurereport.narrative.Block;
import io.github.disclosurereport.narrative.ExtraTable;
import io.github.disclosurereport.narrative.Heading;
import io.github.disclosurereport.narrative.Narrative;
import io.github.disclosurereport.narrative.Paragraph;
import io.github.disclosurereport.narrative.Reference;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Prose.
 *
 * @param blocks what it consists of, in order
 */
record ProsePart(List<ProseBlock> blocks) {

    /**
     * A block of prose; exactly one component is not null.
     *
     * @param heading a heading
     * @param paragraph a paragraph
     * @param table a table that is not the form's
     * @param link a link, to a document or a picture
     */
    record ProseBlock(
            @Nullable HeadingPart heading,
            @Nullable String paragraph,
            @Nullable ExtraTablePart table,
            @Nullable LinkPart link) {}

    /**
     * A table that is not the form's.
     *
     * @param name what to call it
     * @param table its rows
     */
    record ExtraTablePart(String name, ExtraTable table) {}

    /**
     * A link.
     *
     * @param text its words
     * @param href its address; null if it has none that is safe
     */
    record LinkPart(String text, @Nullable String href) {}

    /**
     * Lays out prose.
     *
     * @param narrative the prose
     * @param above the level of the heading over it
     * @param name what to call its tables, which are numbered
     */
    static ProsePart of(Narrative narrative, int above, String name) {
        List<ProseBlock> blocks = new ArrayList<>();
        int last = above;
        int tables = 0;
        for (Block block : narrative.blocks()) {
            if (block instanceof Heading heading) {
                if (heading.text().isBlank()) {
                    continue;
                }
                last = Math.min(HeadingPart.DEEPEST, Math.min(above + heading.level(), last + 1));
                blocks.add(new ProseBlock(new HeadingPart(last, null, heading.text(), null), null, null, null));
            } else if (block instanceof Paragraph paragraph) {
                blocks.add(new ProseBlock(null, paragraph.text(), null, null));
            } else if (block instanceof ExtraTable table) {
                tables++;
                blocks.add(new ProseBlock(null, null, new ExtraTablePart(name + " (" + tables + ")", table), null));
            } else if (block instanceof Reference reference) {
                blocks.add(new ProseBlock(null, null, null, link(reference)));
            }
        }
        return new ProsePart(List.copyOf(blocks));
    }

    private static LinkPart link(Reference reference) {
        String text = reference.text().isBlank() ? reference.target() : reference.text();
        return new LinkPart(text, SafeAddress.of(reference.target()));
    }
}
