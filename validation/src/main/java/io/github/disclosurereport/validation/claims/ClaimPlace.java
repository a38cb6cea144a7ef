package io.github.disclosurereport.validation.claims;

import io.github.disclosurereport.form.Section;
import java.util.Objects;
import java.util.Optional;

/**
 * Where a claim stands in a report.
 *
 * @param section the section; empty for the preamble, or where a narrative was read by itself
 * @param block the block of the narrative, from 0: headings, tables and references count
 * @param offset the character in the block's text at which the figure, or the word that stands for it, begins, from 0
 */
public record ClaimPlace(Optional<Section> section, int block, int offset) {

    /**
     * Checks the counts.
     *
     * @throws IllegalArgumentException if one is negative
     */
    public ClaimPlace {
        Objects.requireNonNull(section, "section");
        if (block < 0 || offset < 0) {
            throw new IllegalArgumentException("block " + block + ", offset " + offset);
        }
    }
}
