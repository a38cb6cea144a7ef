package io.github.disclosurereport.narrative;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Structured text: blocks in the order of the document.
 *
 * @param blocks the blocks; empty if nothing was written
 */
public record Narrative(List<Block> blocks) {

    private static final Narrative EMPTY = new Narrative(List.of());

    public Narrative {
        blocks = List.copyOf(blocks);
    }

    /**
     * No text at all.
     *
     * @return the empty narrative
     */
    public static Narrative empty() {
        return EMPTY;
    }

    /**
     * Plain paragraphs.
     *
     * @param paragraphs their texts, in order
     * @return the narrative
     */
    public static Narrative of(String... paragraphs) {
        return new Narrative(Stream.of(paragraphs).<Block>map(Paragraph::new).toList());
    }

    /**
     * Whether nothing was written.
     *
     * @return true if no block has any words, cells or target
     */
    public boolean isEmpty() {
        return blocks.stream().allMatch(Narrative::isBlank);
    }

    private static boolean isBlank(Block block) {
        if (block instanceof Reference) {
            return false;
        }
        return textOf(block).isBlank();
    }

    /**
     * The words of headings and paragraphs alone, one block a line: what a reader of claims reads. Tables and references are
     * left out.
     *
     * @return the text
     */
    public String text() {
        return blocks.stream()
                .filter(block -> block instanceof Heading || block instanceof Paragraph)
                .map(Narrative::textOf)
                .collect(Collectors.joining("\n"));
    }

    private static String textOf(Block block) {
        if (block instanceof Heading heading) {
            return heading.text();
        }
        if (block instanceof Paragraph paragraph) {
            return paragraph.text();
        }
        if (block instanceof ExtraTable table) {
            return table.rows().stream().flatMap(List::stream).collect(Collectors.joining());
        }
        return "";
    }
}
