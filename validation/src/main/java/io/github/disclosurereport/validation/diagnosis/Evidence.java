package io.github.disclosurereport.validation.diagnosis;

import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.CellValues;
import io.github.disclosurereport.validation.rule.Message;
import java.math.BigInteger;
import java.util.List;
import java.util.Objects;

/**
 * A figure stated elsewhere, in last year's report or in the prose, that some cells should add up to. It changes nothing by itself:
 * it speaks for one explanation among several that are as small.
 *
 * @param readings what the figure can mean: cells to add up, one list a reading; it agrees if any of them fits
 * @param value the figure
 * @param weight how much it counts beside other evidence, at least 1
 * @param source the words for where it stands
 */
public record Evidence(List<List<Cell>> readings, BigInteger value, int weight, Message source) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if the weight is less than 1
     */
    public Evidence {
        readings = readings.stream().map(List::copyOf).toList();
        Objects.requireNonNull(value, "value");
        if (weight < 1) {
            throw new IllegalArgumentException("weight " + weight + " is less than 1");
        }
        Objects.requireNonNull(source, "source");
    }

    /**
     * Whether figures agree with it.
     *
     * @param values the figures
     * @return true if the cells of a reading are all filled and add up to the value
     */
    public boolean agrees(CellValues values) {
        return readings.stream().anyMatch(cells -> addsUp(cells, values));
    }

    private boolean addsUp(List<Cell> cells, CellValues values) {
        BigInteger sum = BigInteger.ZERO;
        for (Cell cell : cells) {
            if (values.figure(cell).isBlank()) {
                return false;
            }
            sum = sum.add(BigInteger.valueOf(values.number(cell.slot())));
        }
        return sum.equals(value);
    }
}
