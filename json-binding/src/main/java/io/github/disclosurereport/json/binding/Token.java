package io.github.disclosurereport.json.binding;

/** The tokens of JSON. */
public enum Token {
    /** An object begins. */
    START_OBJECT,
    /** An object ends. */
    END_OBJECT,
    /** An array begins. */
    START_ARRAY,
    /** An array ends. */
    END_ARRAY,
    /** A name in an object. */
    NAME,
    /** A text. */
    STRING,
    /** A number without fraction and exponent. */
    INTEGER,
    /** Any other number. */
    DECIMAL,
    /** The word true. */
    TRUE,
    /** The word false. */
    FALSE,
    /** The word null. */
    NULL,
    /** The end of the document, or a token that JSON does not know. */
    END;

    boolean isNumber() {
        return this == INTEGER || this == DECIMAL;
    }
}
