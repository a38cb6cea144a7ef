package io.github.disclosurereport.validation.claims;

import io.github.disclosurereport.form.DisputeResult;
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

    /** What a {@link TokenKind#MEASURE} or {@link TokenKind#RATE} counts. */
    Measure measure() {
        return Measure.valueOf(name);
    }

    /** What a {@link TokenKind#TOPIC} names. */
    Topic topic() {
        return Topic.valueOf(name);
    }

    /** What a {@link TokenKind#RESULT} names. */
    DisputeResult result() {
        return DisputeResult.valueOf(name);
    }

    boolean is(Topic one) {
        return kind == TokenKind.TOPIC && topic() == one;
    }

    /** Whether it names requests as the subject. */
    boolean isOfRequests() {
        return kind == TokenKind.TOPIC && topic().isOfRequests();
    }

    boolean is(TokenKind one) {
        return kind == one;
    }

    boolean is(TokenKind one, String other) {
        return kind == one && name.equals(other);
    }
}
