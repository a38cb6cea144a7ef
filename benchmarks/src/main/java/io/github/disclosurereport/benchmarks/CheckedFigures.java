package io.github.disclosurereport.benchmarks;

import io.github.disclosurereport.form.CellValues;

/**
 * The bean around which the 42 constraints are declared.
 *
 * @param values the figures
 */
record CheckedFigures(CellValues values) {}
