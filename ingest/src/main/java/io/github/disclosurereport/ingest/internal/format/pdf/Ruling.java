package io.github.disclosurereport.ingest.internal.format.pdf;

/**
 * A ruled line, across or down the page.
 *
 * @param across whether it runs across
 * @param at its place on the other axis, in points from the top or the left
 * @param from where it begins
 * @param to where it ends
 */
record Ruling(boolean across, float at, float from, float to) {

    /** Lines so near, in points, are one. */
    static final float NEAR = 2.5f;

    /** Whether two lines of different directions meet. */
    boolean meets(Ruling other) {
        return across != other.across
                && at >= other.from - NEAR
                && at <= other.to + NEAR
                && other.at >= from - NEAR
                && other.at <= to + NEAR;
    }
}
