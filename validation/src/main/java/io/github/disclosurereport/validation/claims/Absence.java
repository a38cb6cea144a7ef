package io.github.disclosurereport.validation.claims;

import io.github.disclosurereport.form.Applicant;
import io.github.disclosurereport.form.DisputeResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a clause says there was none of: 未收到政府信息公开申请, 未发生行政复议、行政诉讼, 无不予公开情况. */
final class Absence {

    /** 无 must stand right before what it denies; 没有 and 未发生 may stand further off. */
    private static final int REACH_OF_ONE = 8;

    private static final int REACH = 40;

    private static final int LONGEST = 80;

    private Absence() {}

    static List<Subject> of(List<Token> tokens, int i, Talk talk) {
        Token denial = tokens.get(i);
        if (i + 1 < tokens.size() && tokens.get(i + 1).is(TokenKind.NEGATION)) {
            return List.of();
        }
        int reach = denial.end() - denial.start() == 1 ? REACH_OF_ONE : REACH;
        List<Token> clause = new ArrayList<>();
        for (int k = i + 1; k < tokens.size() && !ends(tokens.get(k), denial); k++) {
            Token token = tokens.get(k);
            if (token.is(TokenKind.NUMBER) || token.is(TokenKind.IN_TIME) || token.is(TokenKind.PORTION)) {
                return List.of();
            }
            Token before = clause.isEmpty() ? denial : clause.get(clause.size() - 1);
            if (token.start() - before.end() <= reach) {
                clause.add(token);
            }
        }
        if (denial.name().equals(Measure.CARRIED_FORWARD.name())) {
            return talk.mayBeOfRequests() ? List.of(Subject.of(Measure.CARRIED_FORWARD)) : List.of();
        }
        if (clause.isEmpty() && !talk.ofFee()) {
            return List.of();
        }
        if (denial.name().equals("FEE") && (talk.ofFee() || clause.stream().anyMatch(token -> token.is(Topic.FEE)))) {
            return List.of(Subject.of(Measure.PROCESSING_FEE));
        }
        Optional<Token> topic = Clause.last(clause, TokenKind.TOPIC);
        if (topic.filter(token -> token.is(Topic.OTHER)).isPresent()) {
            return List.of();
        }
        List<Subject> disputes = disputes(clause);
        if (disputes.isEmpty() && talk.disputes().isPresent()) {
            return result(clause)
                    .map(result -> List.of(new Subject(talk.disputes().get(), List.of(), Optional.of(result))))
                    .orElse(List.of());
        }
        return disputes.isEmpty() ? requests(denial, clause, talk) : disputes;
    }

    /** A comma, another denial, or so far away that the end was lost. */
    private static boolean ends(Token token, Token denial) {
        return token.is(TokenKind.CLAUSE) || token.is(TokenKind.NEGATION) || token.start() - denial.end() > LONGEST;
    }

    /** 行政复议 and 行政诉讼 are denied one by one; with a result named, only that. */
    private static List<Subject> disputes(List<Token> clause) {
        Optional<DisputeResult> result = result(clause);
        return clause.stream()
                .filter(token -> token.is(TokenKind.TOPIC))
                .flatMap(token -> token.topic().disputes().stream())
                .flatMap(measure -> measure == Measure.DISPUTES
                        ? Stream.of(Measure.RECONSIDERATION, Measure.LITIGATION)
                        : Stream.of(measure))
                .distinct()
                .map(measure -> new Subject(measure, List.of(), result))
                .toList();
    }

    private static Optional<DisputeResult> result(List<Token> clause) {
        return Clause.last(clause, TokenKind.RESULT).map(Token::result);
    }

    private static List<Subject> requests(Token denial, List<Token> clause, Talk talk) {
        boolean asked = clause.stream().anyMatch(Token::isOfRequests);
        if (denial.name().equals(Measure.TAKEN_IN.name())) {
            List<Applicant> applicants = Subject.applicants(Clause.last(clause, TokenKind.APPLICANT));
            return asked && !talk.ofOther()
                    ? List.of(new Subject(Measure.TAKEN_IN, applicants, Optional.empty()))
                    : List.of();
        }
        List<Subject> certain = clause.stream()
                .filter(token -> token.is(TokenKind.MEASURE))
                .map(Token::measure)
                .takeWhile(measure -> measure.tellsOfRequests() && measure != Measure.GRANTED && !measure.isIntake())
                .distinct()
                .map(Subject::of)
                .toList();
        if (!certain.isEmpty() && !talk.ofOther() && !denial.name().equals("FEE")) {
            return certain;
        }
        boolean bare = !denial.name().equals("FEE")
                && clause.size() == 1
                && asked
                && clause.get(0).start() - denial.end() <= 2;
        return bare ? List.of(Subject.of(Measure.TAKEN_IN)) : List.of();
    }
}
