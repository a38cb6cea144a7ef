package io.github.disclosurereport.ingest.internal.structure;

import io.github.disclosurereport.form.Section;
import io.github.disclosurereport.ingest.Note;
import io.github.disclosurereport.ingest.NoteCode;
import io.github.disclosurereport.ingest.SourcePlace;
import io.github.disclosurereport.ingest.internal.document.Block;
import io.github.disclosurereport.ingest.internal.lexicon.SectionHeading;
import io.github.disclosurereport.ingest.internal.text.LabelNormalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The blocks of a document under the headings of the six sections.
 *
 * @param preamble what stands before the first section
 * @param parts the sections in the order of the document
 * @param notes what is odd about their headings
 */
public record Outline(List<Block> preamble, List<Part> parts, List<Note> notes) {

    /**
     * A section as it stands.
     *
     * @param section which of the six
     * @param heading its heading; empty if its table begins without one
     * @param level the heading's level in the source, 0 if it has none
     * @param place where the heading stands
     * @param blocks what stands under it
     */
    public record Part(Section section, String heading, int level, SourcePlace place, List<Block> blocks) {

        /** Whether a table stands in it, or lines that bars divide. */
        public boolean looksLikeTable() {
            return blocks.stream()
                    .anyMatch(block -> block instanceof Block.Table
                            || (block instanceof Block.Text text && text.text().indexOf('|') >= 0));
        }
    }

    public static Outline of(List<Block> blocks) {
        List<Block> preamble = new ArrayList<>();
        List<Part> parts = new ArrayList<>();
        List<Note> notes = new ArrayList<>();
        for (Block block : blocks) {
            Optional<Section> current = parts.isEmpty()
                    ? Optional.empty()
                    : Optional.of(parts.get(parts.size() - 1).section());
            Optional<SectionHeading> heading =
                    block instanceof Block.Text text ? SectionHeading.of(text.text(), current) : Optional.empty();
            if (heading.isPresent() && block instanceof Block.Text text) {
                if (isRunning(parts, text.text())) {
                    continue;
                }
                parts.add(
                        new Part(heading.get().section(), text.text(), text.level(), text.place(), new ArrayList<>()));
                if (heading.get().misnumbered()) {
                    notes.add(Note.of(NoteCode.SECTION_MISNUMBERED, text.text()));
                }
            } else if (parts.isEmpty()) {
                preamble.add(block);
            } else {
                if (block instanceof Block.Text text) {
                    TableStart.of(text.text(), current.orElseThrow())
                            .ifPresent(section -> parts.add(begun(section, text, last(parts))));
                }
                last(parts).add(block);
            }
        }
        dropContents(parts);
        noteRepeats(parts, notes);
        return new Outline(preamble, parts, notes);
    }

    private static List<Block> last(List<Part> parts) {
        return parts.get(parts.size() - 1).blocks();
    }

    /** The part of a section whose table begins in a line: the line before may be its heading, and then is no prose. */
    private static Part begun(Section section, Block.Text line, List<Block> before) {
        int at = before.size() - 1;
        while (at >= 0
                && before.get(at) instanceof Block.Text blank
                && blank.text().isEmpty()) {
            at--;
        }
        if (at >= 0 && before.get(at) instanceof Block.Text heading && TableStart.isHeading(heading.text(), section)) {
            before.remove(at);
            return new Part(section, heading.text(), heading.level(), heading.place(), new ArrayList<>());
        }
        return new Part(section, "", 0, line.place(), new ArrayList<>());
    }

    /** Whether a line says again what heads the section that it stands in, as captions of tables do, with its number or without. */
    private static boolean isRunning(List<Part> parts, String text) {
        return !parts.isEmpty()
                && LabelNormalizer.of(text)
                        .equals(LabelNormalizer.of(parts.get(parts.size() - 1).heading()));
    }

    /** A table of contents looks like sections without anything in them, each followed later by the section itself. */
    private static void dropContents(List<Part> parts) {
        Set<Section> later = EnumSet.noneOf(Section.class);
        for (int i = parts.size() - 1; i >= 0; i--) {
            Part part = parts.get(i);
            boolean empty = part.blocks().stream()
                    .allMatch(block ->
                            block instanceof Block.Text text && text.text().isEmpty());
            if (!later.add(part.section()) && empty) {
                parts.remove(i);
            }
        }
    }

    /** Where each section begins. */
    public Map<Section, SourcePlace> places() {
        Map<Section, SourcePlace> places = new EnumMap<>(Section.class);
        parts.forEach(part -> places.putIfAbsent(part.section(), part.place()));
        return places;
    }

    private static void noteRepeats(List<Part> parts, List<Note> notes) {
        Set<Section> seen = EnumSet.noneOf(Section.class);
        Set<Section> noted = EnumSet.noneOf(Section.class);
        for (Part part : parts) {
            if (!part.heading().isEmpty() && !seen.add(part.section()) && noted.add(part.section())) {
                notes.add(Note.of(NoteCode.SECTION_REPEATED, part.section().numeral()));
            }
        }
    }
}
