package io.github.disclosurereport.examples.check;

/** The document was read and its findings were printed, but an output could not be written. */
final class UnwrittenException extends CheckException {

    private static final long serialVersionUID = 1L;

    UnwrittenException(String message) {
        super(message);
    }
}
