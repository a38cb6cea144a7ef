package io.github.disclosurereport.ingest.generated;

import java.util.ArrayList;
import java.util.List;

/** A row of a table on paper: the cells that begin in it. */
final class Row {

    private final boolean head;
    private final List<Slot> slots;
    private boolean hidden;

    /**
     * A row.
     *
     * @param head whether it heads columns
     * @param slots its cells
     */
    Row(boolean head, List<Slot> slots) {
        this.head = head;
        this.slots = new ArrayList<>(slots);
    }

    Row copy() {
        Row copy = new Row(head, slots.stream().map(Slot::copy).toList());
        copy.hidden = hidden;
        return copy;
    }

    boolean isHead() {
        return head;
    }

    List<Slot> slots() {
        return slots;
    }

    List<Slot> figures() {
        return slots.stream().filter(slot -> !slot.isLabel()).toList();
    }

    List<Slot> labels() {
        return slots.stream().filter(Slot::isLabel).toList();
    }

    int width() {
        return slots.stream().mapToInt(Slot::colSpan).sum();
    }

    boolean isHidden() {
        return hidden;
    }

    void hide() {
        hidden = true;
    }
}
