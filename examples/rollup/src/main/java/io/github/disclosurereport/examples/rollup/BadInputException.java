package io.github.disclosurereport.examples.rollup;

/** A file that cannot be used, with the reason. */
final class BadInputException extends Exception {

    private static final long serialVersionUID = 1L;

    BadInputException(String message) {
        super(message);
    }
}
