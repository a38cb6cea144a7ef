package io.github.disclosurereport.validation.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The tokens around one figure.
 *
 * @param gap those between the figure before, or the beginning of the sentence, and this one
 * @param near those of them behind the last comma or 、
 * @param after those behind the figure, up to the next comma, 、 or figure
 */
record Clause(List<Token> gap, List<Token> near, List<Token> after) {

    /** Words further behind the figure than this do not belong to it. */
    private static final int REACH = 12;

    /** No clause has more tokens. */
    private static final int LONGEST = 50;

    /** Around token i of a sentence that ends before {@code to}; tokens before {@code from} are spoken for. */
    static Clause around(List<Token> tokens, int from, int i, int to) {
        int begin = Math.min(from, i);
        int near = i;
        while (near > Math.max(begin, i - LONGEST) && !parts(tokens.get(near - 1))) {
            near--;
        }
        List<Token> after = new ArrayList<>();
        for (int k = i + 1; k < to && !parts(tokens.get(k)) && !tokens.get(k).is(TokenKind.NUMBER); k++) {
            if (tokens.get(k).start() - tokens.get(i).end() > REACH) {
                break;
            }
            after.add(tokens.get(k));
        }
        return new Clause(tokens.subList(begin, i), tokens.subList(near, i), after);
    }

    private static boolean parts(Token token) {
        return token.is(TokenKind.CLAUSE) || token.is(TokenKind.PAUSE) || token.is(TokenKind.END);
    }

    /** The last token of a kind before the figure, else the first behind it. */
    Optional<Token> nearest(TokenKind kind) {
        return last(near, kind).or(() -> first(after, kind));
    }

    boolean has(TokenKind kind) {
        return nearest(kind).isPresent();
    }

    boolean hasNear(TokenKind kind) {
        return last(near, kind).isPresent();
    }

    boolean hasBefore(TokenKind kind) {
        return last(gap, kind).isPresent();
    }

    /** How many different measures the words before the figure name that are joined by 、 or 和. */
    boolean namesSeveral() {
        List<String> named = new ArrayList<>();
        boolean joined = false;
        for (int i = gap.size() - 1; i >= 0 && !gap.get(i).is(TokenKind.CLAUSE); i--) {
            Token token = gap.get(i);
            joined |= token.is(TokenKind.PAUSE) || token.is(TokenKind.AND);
            if (token.is(TokenKind.MEASURE) && !named.contains(token.name())) {
                named.add(token.name());
            }
        }
        return joined && named.size() > 1;
    }

    static Optional<Token> last(List<Token> tokens, TokenKind kind) {
        for (int i = tokens.size() - 1; i >= 0; i--) {
            if (tokens.get(i).is(kind)) {
                return Optional.of(tokens.get(i));
            }
        }
        return Optional.empty();
    }

    static Optional<Token> first(List<Token> tokens, TokenKind kind) {
        return tokens.stream().filter(token -> token.is(kind)).findFirst();
    }
}
