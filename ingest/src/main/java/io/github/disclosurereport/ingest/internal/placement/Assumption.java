package io.github.disclosurereport.ingest.internal.placement;

/**
 * What must be assumed for a row of a source to be a row of the form, and what that costs. The costs are small and ordinal: they say which
 * of two explanations is the simpler one, and are never tuned to documents.
 */
enum Assumption {
    /** A blank fills the row up and is no cell. */
    FILLER(1),
    /** The digits of one number stand as two. */
    SPLIT_NUMBER(1),
    /** A blank cell left nothing behind. */
    COLLAPSED_BLANK(2),
    /** A cell is lost with its figure. */
    LOST_CELL(2),
    /** Two equal neighbours are one cell that spans two columns. */
    REPEATED_NUMBER(2),
    /** The row does not add up: the publisher is wrong. */
    WRONG_SUM(2),
    /** A lost cell leaves open whether the row adds up. */
    UNPROVED_SUM(2),
    /** A number belongs to no cell. */
    EXTRA_NUMBER(3),
    /** The last number belongs further to the left. */
    MOVED_NUMBER(3),
    /** The total was left blank although all its parts are there. */
    MISSING_TOTAL(4);

    private final int cost;

    Assumption(int cost) {
        this.cost = cost;
    }

    int cost() {
        return cost;
    }

    /** Whether it alters what is read: an alignment that needs it only makes others uncertain. */
    boolean isEdit() {
        return this != FILLER && this != UNPROVED_SUM && !isOfSum();
    }

    /** Whether it leaves a total that its parts do not make. */
    boolean isOfSum() {
        return this == WRONG_SUM || this == MISSING_TOTAL;
    }
}
