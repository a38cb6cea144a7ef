package io.github.disclosurereport.validation.claims;

import io.github.disclosurereport.form.DisputeResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a clause says there was none of: 未收到政府信息公开申请, 未发生行政复议、行政诉讼, 无不予公开情况. */
final class Absence {

    /** 无 must stand right before what it denies; 没有 and 未发生 may stand further off. */
    private static final int REACH_OF_ONE = 8;

    private static final int REACH = 40;

    private static final int LONGEST = 80;

    private Absence() {}

    static List<Subject> of(List<Token> tokens, int i, int to, Talk talk) {
        Token denial = tokens.get(i);
        int reach = denial.end() - denial.start() == 1 ? REACH_OF_ONE : REACH;
        List<Token> clause = new ArrayList<>();
        for (int k = i + 1; k < to && !ends(tokens.get(k), denial); k++) {
            Token token = tokens.get(k);
            if (token.is(TokenKind.NUMBER) || token.is(TokenKind.IN_TIME) || token.is(TokenKind.PORTION)) {
                return List.of();
            }
            Token before = clause.isEmpty() ? denial : clause.get(clause.size() - 1);
            if (token.start() - before.end() <= reach) {
                clause.add(token);
            }
        }
        if (denial.name().equals("FEE")) {
            boolean fee = talk.ofFee() || clause.stream().anyMatch(token -> token.is(TokenKind.TOPIC, "FEE"));
            return fee ? List.of(Subject.of(Measure.PROCESSING_FEE)) : List.of();
        }
        Optional<Token> topic = Clause.last(clause, TokenKind.TOPIC);
        if (topic.filter(token -> token.name().equals("OTHER")).isPresent()) {
            return List.of();
        }
        List<Subject> disputes = disputes(clause);
        return disputes.isEmpty() ? requests(denial, clause, talk) : disputes;
    }

    /** A comma, another denial, or so far away that the end was lost. */
    private static boolean ends(Token token, Token denial) {
        return token.is(TokenKind.CLAUSE) || token.is(TokenKind.NEGATION) || token.start() - denial.end() > LONGEST;
    }

    /** 行政复议 and 行政诉讼 are denied one by one; with a result named, only that. */
    private static List<Subject> disputes(List<Token> clause) {
        Optional<DisputeResult> result =
                Clause.last(clause, TokenKind.RESULT).map(token -> DisputeResult.valueOf(token.name()));
        return clause.stream()
                .filter(token -> token.is(TokenKind.TOPIC))
                .map(Token::name)
                .filter(name -> !name.equals("REQUESTS") && !name.equals("CASES") && !name.equals("FEE"))
                .map(Measure::valueOf)
                .distinct()
                .map(measure -> new Subject(measure, List.of(), result))
                .toList();
    }

    private static List<Subject> requests(Token denial, List<Token> clause, Talk talk) {
        Optional<Measure> named = Clause.first(clause, TokenKind.MEASURE).map(token -> Measure.valueOf(token.name()));
        boolean asked = clause.stream().anyMatch(token -> token.is(TokenKind.TOPIC, "REQUESTS"));
        if (denial.name().equals(Measure.TAKEN_IN.name())) {
            return asked && Clause.first(clause, TokenKind.APPLICANT).isEmpty()
                    ? List.of(Subject.of(Measure.TAKEN_IN))
                    : List.of();
        }
        boolean certain = named.filter(measure -> (measure.isOutcome() && measure != Measure.GRANTED)
                        || measure == Measure.BROUGHT_FORWARD
                        || measure == Measure.CARRIED_FORWARD)
                .isPresent();
        if (certain && !talk.ofOther()) {
            return List.of(Subject.of(named.get()));
        }
        boolean bare = clause.size() == 1 && asked && clause.get(0).start() - denial.end() <= 2;
        return bare ? List.of(Subject.of(Measure.TAKEN_IN)) : List.of();
    }
}
