package io.github.disclosurereport.validation.claims;

import java.util.List;

/**
 * A sentence of a folded text.
 *
 * @param tokens what it is made of
 * @param start where it begins
 * @param end where it ends, its full stop left out
 */
record Sentence(List<Token> tokens, int start, int end) {

    Sentence {
        tokens = List.copyOf(tokens);
    }
}
