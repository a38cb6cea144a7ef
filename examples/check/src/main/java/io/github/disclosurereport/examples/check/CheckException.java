package io.github.disclosurereport.examples.check;

import java.util.Objects;

/** Something about one file that a person must be told, in the language asked for. */
class CheckException extends Exception {

    private static final long serialVersionUID = 1L;

    CheckException(String message) {
        super(message);
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }
}
