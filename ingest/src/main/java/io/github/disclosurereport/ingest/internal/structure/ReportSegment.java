package io.github.disclosurereport.ingest.internal.structure;

import io.github.disclosurereport.form.LabelText;
import io.github.disclosurereport.form.Section;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** A stretch of blocks that may be a report: from a title, or from a first section that begins anew. */
final class ReportSegment {

    private final String title;
    private int start;
    private boolean headed;
    private Optional<Section> current = Optional.empty();
    private final Set<Section> sections = EnumSet.noneOf(Section.class);

    /**
     * A piece of which only the beginning is known.
     *
     * @param start its first block
     * @param title its title line; "" if it has none
     */
    ReportSegment(int start, String title) {
        this.start = start;
        this.title = title;
    }

    int start() {
        return start;
    }

    String title() {
        return title;
    }

    boolean isTitled() {
        return !title.isEmpty();
    }

    /** Whether a heading of a section was met. */
    boolean isHeaded() {
        return headed;
    }

    Optional<Section> current() {
        return current;
    }

    void beginEarlier(int block) {
        start = Math.min(start, block);
    }

    void heading(Section section) {
        headed = true;
        current = Optional.of(section);
    }

    /** Something stands under the last heading. */
    void content() {
        current.ifPresent(sections::add);
    }

    /** A table of the form. */
    void table(Section section) {
        sections.add(section);
    }

    /** Whether anything of a report is in it. */
    boolean isReport() {
        return !sections.isEmpty();
    }

    /** Whether this begins another report rather than goes on with one: what that has comes again. */
    boolean beginsAnewAfter(ReportSegment report) {
        Set<Section> again = EnumSet.noneOf(Section.class);
        again.addAll(sections);
        again.retainAll(report.sections);
        if (again.size() != 1) {
            return again.size() > 1;
        }
        // A running title stands on every page of some reports, and a table may be split by it.
        boolean fromTheFirst = first(sections) <= first(report.sections);
        return isTitled() && fromTheFirst && !LabelText.fold(title).equals(LabelText.fold(report.title));
    }

    private static int first(Set<Section> sections) {
        return sections.iterator().next().ordinal();
    }

    /** Takes another piece in that goes on with this one. */
    void absorb(ReportSegment other) {
        sections.addAll(other.sections);
    }
}
