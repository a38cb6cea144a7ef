package io.github.disclosurereport.ingest.generated;

import java.util.SplittableRandom;

/** A shape in which reports are published. To add one, implement this and name it in {@link Shapes}. */
interface Medium {

    /** Its name in the list of results. */
    String name();

    /** What is left of a table. */
    enum Grid {
        /** Cells, spans, fields and hidden rows. */
        SPANS,
        /** Cells in rows and columns; a span leaves its words in every square, or in the first. */
        CELLS,
        /** Cells one after another, blank ones too. */
        BARS,
        /** Words between white space: blank cells are gone. */
        WORDS
    }

    /** How much of a table it keeps. */
    Grid grid();

    /** Whether it breaks labels over lines, so that 无 at the end of one may be the beginning of 无法提供. */
    default boolean breaksLabels() {
        return false;
    }

    /** Whether it has what only pages have: hidden rows, and fields that are filled in. */
    default boolean isPage() {
        return false;
    }

    /** Whether its words are as plain as a font allows: no white space but a blank, no rare characters. */
    default boolean isPrinted() {
        return false;
    }

    /** Whether it writes the words of a span again in every square of it. */
    default boolean repeatsSpans() {
        return false;
    }

    /** Whether it fills rows with blank cells to the width of their table. */
    default boolean padsRows() {
        return false;
    }

    /** Whether blank cells at the end of a row may as well fill it up. */
    default boolean mayFillRows() {
        return false;
    }

    /** Whether tabs part the cells of a row, so that a blank between two others is seen. */
    default boolean isTabbed() {
        return false;
    }

    /**
     * Writes a paper.
     *
     * @param paper the paper
     * @param random decides what the medium leaves to chance
     * @return the document
     */
    byte[] write(Paper paper, SplittableRandom random);
}
