package io.github.disclosurereport.validation.claims;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gives names and figures that 分别 stands between to each other: 自然人、商业企业分别为3件、2件. */
final class Respective {

    /** Words that can be given to figures one by one, the most telling first. */
    private static final List<TokenKind> NAMES =
            List.of(TokenKind.APPLICANT, TokenKind.RESULT, TokenKind.MEASURE, TokenKind.TOPIC);

    /** 分别为: what follows further off is another statement. */
    private static final int REACH = 4;

    private final List<Token> tokens;
    private final Map<Integer, Clause> clauses = new HashMap<>();

    private Respective(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** What each figure behind 分别 is to be read with, by its index; figures that nothing can be given to are left out. */
    static Map<Integer, Clause> clauses(List<Token> tokens) {
        Respective pairs = new Respective(tokens);
        for (int i = 1; i < tokens.size() - 1; i++) {
            if (tokens.get(i).is(TokenKind.RESPECTIVELY)) {
                pairs.pair(i);
            }
        }
        return pairs.clauses;
    }

    private void pair(int respectively) {
        int begin = respectively;
        while (begin > 0
                && !tokens.get(begin - 1).is(TokenKind.CLAUSE)
                && !tokens.get(begin - 1).is(TokenKind.NUMBER)) {
            begin--;
        }
        List<Token> before = tokens.subList(begin, respectively);
        List<Integer> figures = figures(respectively);
        TokenKind kind = kind(before, figures.size());
        if (kind == null) {
            return;
        }
        List<Token> rest = before.stream()
                .filter(token -> !token.is(kind) && !token.is(TokenKind.PAUSE) && !token.is(TokenKind.AND))
                .toList();
        List<Token> names = before.stream().filter(token -> token.is(kind)).toList();
        for (int i = 0; i < names.size(); i++) {
            List<Token> near = new ArrayList<>(rest);
            near.add(names.get(i));
            clauses.put(figures.get(i), new Clause(near, near, List.of()));
        }
    }

    /** The figures behind 分别, with nothing but 、 or 和 between them. */
    private List<Integer> figures(int respectively) {
        List<Integer> figures = new ArrayList<>();
        int end = tokens.get(respectively).end();
        for (int i = respectively + 1; i < tokens.size() && tokens.get(i).start() - end <= REACH; i++) {
            Token token = tokens.get(i);
            if (token.is(TokenKind.NUMBER)) {
                figures.add(i);
            } else if (!token.is(TokenKind.PAUSE) && !token.is(TokenKind.AND) && !token.is(TokenKind.CLAUSE)) {
                break;
            }
            end = token.end();
        }
        return figures;
    }

    @Nullable
    private static TokenKind kind(List<Token> before, int figures) {
        return figures < 2
                ? null
                : NAMES.stream()
                        .filter(kind ->
                                before.stream().filter(token -> token.is(kind)).count() == figures)
                        .findFirst()
                        .orElse(null);
    }
}
