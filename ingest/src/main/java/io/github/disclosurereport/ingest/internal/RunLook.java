package io.github.disclosurereport.ingest.internal;

import javax.xml.stream.XMLStreamException;

/**
 * What of a run's look decides whether its words count: each is 1 for yes, 0 for no, −1 where nothing is said and the style below decides.
 *
 * @param hidden not shown
 * @param struck struck out
 * @param raised set above or below the line, as the marks of footnotes are
 */
record RunLook(int hidden, int struck, int raised) {

    static final RunLook UNSAID = new RunLook(-1, -1, -1);

    /** Reads one child of a run's properties over what was read before. */
    RunLook with(Xml property) throws XMLStreamException {
        int on = property.isOn() ? 1 : 0;
        RunLook look = switch (property.name()) {
            case "vanish" -> new RunLook(on, struck, raised);
            case "strike", "dstrike" -> new RunLook(hidden, Math.max(on, struck), raised);
            case "vertAlign" ->
                new RunLook(hidden, struck, property.attribute("val", "").equals("baseline") ? 0 : 1);
            default -> this;
        };
        property.skip();
        return look;
    }

    /** This, and where it says nothing what is below. */
    RunLook over(RunLook below) {
        return new RunLook(
                hidden < 0 ? below.hidden : hidden,
                struck < 0 ? below.struck : struck,
                raised < 0 ? below.raised : raised);
    }

    boolean isHidden() {
        return hidden == 1;
    }

    boolean isStruck() {
        return struck == 1;
    }

    boolean isRaised() {
        return raised == 1;
    }
}
