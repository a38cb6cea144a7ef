package io.github.disclosurereport.ingest.internal.format.pdf;

/**
 * A word as it stands on a page: pieces apart by a gap are words of their own.
 *
 * @param text its characters
 * @param left where it begins, in points from the left
 * @param right where it ends
 * @param y the line that it stands on, in points from the top
 * @param line the number of its line in the order of the page's content, from 0
 */
record PdfWord(String text, float left, float right, float y, int line) {

    /** The place across the page of words that are turned: it is not known. */
    static final float NOWHERE = -10_000;

    float middle() {
        return (left + right) / 2;
    }
}
