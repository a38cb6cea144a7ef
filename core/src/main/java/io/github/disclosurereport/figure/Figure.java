package io.github.disclosurereport.figure;

/** The content of one cell of the form: a {@link Count} or an {@link Amount}, each a number, blank or not applicable. */
public sealed interface Figure permits Count, Amount {

    /**
     * Which of the three states the cell is in.
     *
     * @return the state, never null
     */
    FigureState state();

    /**
     * Whether a number was written.
     *
     * @return true for a number, zero included
     */
    default boolean isNumber() {
        return state() == FigureState.NUMBER;
    }

    /**
     * Whether nothing was written.
     *
     * @return true for a blank cell
     */
    default boolean isBlank() {
        return state() == FigureState.BLANK;
    }

    /**
     * Whether the cell bears a not-applicable mark.
     *
     * @return true for a mark
     */
    default boolean isNotApplicable() {
        return state() == FigureState.NOT_APPLICABLE;
    }
}
