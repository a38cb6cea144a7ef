package io.github.disclosurereport.json.binding;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;

/** A JSON generator, as far as shapes need one. Failures of the generator pass through unchecked. */
public interface JsonSink {

    /** Begins an object. */
    void startObject();

    /** Ends an object. */
    void endObject();

    /** Begins an array. */
    void startArray();

    /** Ends an array. */
    void endArray();

    /**
     * Writes a name in an object.
     *
     * @param name the name
     */
    void name(String name);

    /**
     * Writes a text.
     *
     * @param text the text
     */
    void string(String text);

    /**
     * Writes a whole number.
     *
     * @param number the number
     */
    void number(long number);

    /**
     * Writes a whole number.
     *
     * @param number the number
     */
    void number(BigInteger number);

    /**
     * Writes a decimal, exactly and without an exponent.
     *
     * @param number the number
     */
    void number(BigDecimal number);

    /**
     * Writes true or false.
     *
     * @param value the value
     */
    void bool(boolean value);

    /** Writes null. */
    void nul();

    /**
     * The languages that messages are written in.
     *
     * @return the languages
     */
    List<Locale> languages();

    /**
     * Writes a text with its name.
     *
     * @param name the name
     * @param text the text
     */
    default void string(String name, String text) {
        name(name);
        string(text);
    }
}
