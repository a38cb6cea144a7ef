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

    /** Around token i of a sentence; tokens before {@code from} are spoken for. */
    static Clause around(List<Token> tokens, int from, int i) {
        int begin = Math.min(from, i);
        int near = i;
        while (near > Math.max(begin, i - LONGEST) && !parts(tokens.get(near - 1))) {
            near--;
        }
        // 政府信息公开申请，全年共12件: a comma before nothing but 共 parts nothing.
        if (near > begin && tokens.get(near - 1).is(TokenKind.CLAUSE, ",") && isFilled(tokens, near, i)) {
            near--;
            while (near > Math.max(begin, i - LONGEST) && !parts(tokens.get(near - 1))) {
                near--;
            }
        }
        boolean excepted = last(tokens.subList(near, i), TokenKind.EXCEPT).isPresent();
        List<Token> after = new ArrayList<>();
        for (int k = i + 1; k < tokens.size() && !parts(tokens.get(k)) && !begins(tokens.get(k), excepted); k++) {
            if (tokens.get(k).start() - tokens.get(i).end() > REACH) {
                break;
            }
            after.add(tokens.get(k));
        }
        return new Clause(tokens.subList(begin, i), tokens.subList(near, i), after);
    }

    /** Whether nothing but 全年, 共 and the like stands from one token to another, letter by letter. */
    private static boolean isFilled(List<Token> tokens, int from, int to) {
        int end = tokens.get(from - 1).end();
        for (Token token : tokens.subList(from, to)) {
            if (token.start() != end || !adds(token)) {
                return false;
            }
            end = token.end();
        }
        return end == tokens.get(to).start();
    }

    private static boolean adds(Token token) {
        return token.is(TokenKind.SUM) || token.is(TokenKind.ACTION) || token.is(TokenKind.SCOPE, "OWN");
    }

    /** Another statement: 除2件结转外均已答复 says nothing of the two. */
    private static boolean begins(Token token, boolean excepted) {
        return token.is(TokenKind.NUMBER) || (excepted && token.is(TokenKind.ALL));
    }

    private static boolean parts(Token token) {
        return token.is(TokenKind.CLAUSE) || token.is(TokenKind.PAUSE);
    }

    /** The last token of a kind before the figure, else the first behind it. */
    Optional<Token> nearest(TokenKind kind) {
        return last(near, kind).or(() -> first(after, kind));
    }

    /** What the figure counts by the words next to it; in 结转下年办理 and 上年结转继续办理 it is the first word that tells. */
    Optional<Measure> measure() {
        Optional<Token> found = nearest(TokenKind.MEASURE);
        int at = found.isPresent() ? near.lastIndexOf(found.get()) : -1;
        if (at > 0 && found.get().is(TokenKind.MEASURE, Measure.HANDLED.name())) {
            // 结转至2025年办理
            int before = near.get(at - 1).is(TokenKind.YEAR) ? at - 2 : at - 1;
            found = before >= 0 && isCarried(near.get(before)) ? Optional.of(near.get(before)) : found;
        }
        return found.map(Token::measure);
    }

    private static boolean isCarried(Token token) {
        return token.is(TokenKind.MEASURE, Measure.CARRIED_FORWARD.name())
                || token.is(TokenKind.MEASURE, Measure.BROUGHT_FORWARD.name());
    }

    /** 涉及行政复议3件 names its subject; 行政复议中涉及征地3件 a part of it. */
    boolean hasPortionOfDisputes() {
        Optional<Token> portion = nearest(TokenKind.PORTION);
        Optional<Token> topic = last(near, TokenKind.TOPIC);
        return portion.isPresent()
                && topic.filter(named -> portion.get().start() < named.start()).isEmpty();
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

    /** 受理并办结12件: of two things of which the second is an answer, the figure is at least that of the answers. */
    boolean namesIntakeAndAnswer() {
        List<Measure> named = gap.stream()
                .filter(token -> token.is(TokenKind.MEASURE))
                .map(Token::measure)
                .distinct()
                .toList();
        return named.size() == 2 && named.get(0).isIntake() && named.get(1) == Measure.ANSWERED;
    }

    /** 属于国家秘密不予公开的2件: the reason that stands with a result before the figure says more than the result. */
    Optional<Measure> reasonOf(Measure result) {
        return near.stream()
                .filter(token -> token.is(TokenKind.MEASURE))
                .map(Token::measure)
                .filter(measure -> measure.isReasonOf(result))
                .findFirst()
                .filter(reason -> !hasNear(TokenKind.ETC));
    }

    /** How many different measures the words before the figure name that are joined by 、 or 和. */
    boolean namesSeveral() {
        List<Measure> named = new ArrayList<>();
        boolean joined = false;
        for (int i = gap.size() - 1; i >= 0 && !gap.get(i).is(TokenKind.CLAUSE); i--) {
            Token token = gap.get(i);
            joined |= token.is(TokenKind.PAUSE) || token.is(TokenKind.AND);
            if (token.is(TokenKind.MEASURE) && !named.contains(token.measure())) {
                named.add(token.measure());
            }
        }
        List<Measure> all = List.copyOf(named);
        named.removeIf(result -> all.stream().anyMatch(reason -> reason.isReasonOf(result)));
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
