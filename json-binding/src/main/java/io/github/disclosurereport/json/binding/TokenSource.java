package io.github.disclosurereport.json.binding;

import java.io.IOException;

/** A JSON parser, as far as {@link TreeReader} needs one. */
public interface TokenSource {

    /**
     * The current token.
     *
     * @return the token
     */
    Token current();

    /**
     * Moves on.
     *
     * @return the next token
     * @throws IOException if the parser throws it
     */
    Token next() throws IOException;

    /**
     * The text of the current token: the name, the text, or the number as it is written.
     *
     * @return the text
     * @throws IOException if the parser throws it
     */
    String text() throws IOException;

    /**
     * Calls back with the place where the current token begins.
     *
     * @param place takes line and column, from 1; 0 or less if unknown
     */
    void locate(Locator place);

    /** Takes a line and a column. */
    @FunctionalInterface
    interface Locator {

        /**
         * Takes a place.
         *
         * @param line the line
         * @param column the column
         */
        void at(int line, int column);
    }
}
