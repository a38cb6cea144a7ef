package io.github.disclosurereport.validation.rule;

import io.github.disclosurereport.figure.Figure;
import io.github.disclosurereport.form.Cell;
import java.util.Objects;

/**
 * A figure as it stands in its cell, to be written with its measure word: 12件, but “/” and 未填 without one.
 *
 * @param figure the figure
 * @param cell the cell it stands in
 */
public record Measured(Figure figure, Cell cell) {

    private static final Text BLANK = new Text("未填", "blank");
    private static final Text MARK = new Text("“/”", "\"/\"");

    public Measured {
        Objects.requireNonNull(figure, "figure");
        Objects.requireNonNull(cell, "cell");
    }

    /** The words; in English the sentence around them names what is counted. */
    Text words() {
        return switch (figure.state()) {
            case NUMBER -> new Text(figure + cell.unit().label(), figure.toString());
            case BLANK -> BLANK;
            case NOT_APPLICABLE -> MARK;
        };
    }
}
