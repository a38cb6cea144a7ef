package io.github.disclosurereport.validation.claims;

import org.jspecify.annotations.Nullable;

/**
 * A piece of prose.
 *
 * @param kind what it is
 * @param name what the file of wordings says of it; "" if nothing
 * @param start where it begins in the folded text
 * @param end where it ends, exclusive
 * @param value the figure of a number
 */
record Token(
        TokenKind kind,
        String name,
        int start,
        int end,
        @Nullable StatedValue value) {

    static Token of(TokenKind kind, String name, int start, int end) {
        return new Token(kind, name, start, end, null);
    }

    boolean is(TokenKind one) {
        return kind == one;
    }

    boolean is(TokenKind one, String other) {
        return kind == one && name.equals(other);
    }
}
