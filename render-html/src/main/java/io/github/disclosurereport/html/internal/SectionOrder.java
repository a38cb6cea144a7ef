package io.github.disclosurereport.html.internal;

import io.github.disclosurereport.form.Section;
import io.github.disclosurereport.model.SectionText;
import io.github.disclosurereport.narrative.Narrative;
import java.util.ArrayList;
import java.util.List;

/** Which sections to print: the report's own, in its order, and those whose table would be lost without. */
final class SectionOrder {

    private SectionOrder() {}

    /** A table that the report gives no section goes before the first section that the form prints after it. */
    static List<SectionText> of(List<SectionText> stated) {
        List<SectionText> order = new ArrayList<>(stated);
        for (Section section : Section.values()) {
            if (section.hasTable() && stated.stream().noneMatch(text -> text.section() == section)) {
                int place = 0;
                while (place < order.size() && order.get(place).section().compareTo(section) < 0) {
                    place++;
                }
                order.add(place, SectionText.of(section, Narrative.empty()));
            }
        }
        return order;
    }
}
