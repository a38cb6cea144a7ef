package io.github.disclosurereport.validation.diagnosis.search;

import io.github.disclosurereport.validation.diagnosis.CountRange;

/**
 * One cell of an set.
 *
 * @param slot the cell's slot
 * @param values what it may be instead: one value, or several if the equalities leave a choice
 */
public record Change(int slot, CountRange values) {}
