package io.github.disclosurereport.model;

import io.github.disclosurereport.form.Section;
import io.github.disclosurereport.narrative.Narrative;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A section as it stands in the document: its stated heading and its prose. The prose of a section with a table is what stands
 * beside the table.
 *
 * @param section which of the six it is
 * @param heading the heading as it stands, number included; "" if the section has none
 * @param narrative its prose; empty if there is none
 */
public record SectionText(Section section, String heading, Narrative narrative) {

    public SectionText {
        Objects.requireNonNull(section, "section");
        Objects.requireNonNull(heading, "heading");
        Objects.requireNonNull(narrative, "narrative");
    }

    /**
     * A section under the form's own heading.
     *
     * @param section which of the six it is
     * @param narrative its prose
     * @return the section
     */
    public static SectionText of(Section section, Narrative narrative) {
        return new SectionText(section, section.heading(), narrative);
    }

    /** The list with other prose in one section; a section that it lacks is added at the end, under the form's heading. */
    static List<SectionText> replace(List<SectionText> sections, Section section, Narrative narrative) {
        Stream<SectionText> kept = sections.stream()
                .map(text -> text.section() == section ? new SectionText(section, text.heading(), narrative) : text);
        boolean lacking = sections.stream().noneMatch(text -> text.section() == section);
        Stream<SectionText> added = lacking ? Stream.of(of(section, narrative)) : Stream.empty();
        return Stream.concat(kept, added).toList();
    }
}
