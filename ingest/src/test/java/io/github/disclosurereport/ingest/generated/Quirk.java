package io.github.disclosurereport.ingest.generated;

import java.util.SplittableRandom;

/** One oddity of published reports. */
interface Quirk {

    /** What it spoils. Two quirks of one group are not put together. */
    enum Group {
        FIGURES,
        LABELS,
        TABLES,
        PAGE
    }

    /** Its name in the list of results, and what to run it alone by. */
    String name();

    Group group();

    /** Whether it can occur in a shape. */
    boolean suits(Medium medium);

    /**
     * Spoils a paper, and says in its truth what the paper does not tell any more.
     *
     * @param paper the paper
     * @param random what decides
     */
    void spoil(Paper paper, SplittableRandom random);
}
