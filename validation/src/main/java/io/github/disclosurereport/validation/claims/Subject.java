package io.github.disclosurereport.validation.claims;

import io.github.disclosurereport.form.Applicant;
import io.github.disclosurereport.form.DisputeResult;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a figure speaks of, told from the words around it. */
record Subject(Measure measure, List<Applicant> applicants, Optional<DisputeResult> result) {

    static final Subject OTHER = of(Measure.OTHER);

    private static final List<Applicant> ORGANIZATIONS = Stream.of(Applicant.values())
            .filter(who -> who != Applicant.NATURAL_PERSONS && who != Applicant.TOTAL)
            .toList();

    static Subject of(Measure measure) {
        return new Subject(measure, List.of(), Optional.empty());
    }

    /** Of a number of requests, cases or other things. */
    static Subject ofCount(Clause clause, Talk talk, boolean inPart) {
        if (clause.hasNear(TokenKind.CHANGE) || clause.hasBefore(TokenKind.RESPECTIVELY) || talk.ofOther()) {
            return OTHER;
        }
        if (topicBehind(clause).filter(Measure.OTHER.name()::equals).isPresent()) {
            return OTHER;
        }
        Optional<Measure> named = named(clause);
        Optional<Measure> disputes = talk.disputes().or(() -> disputesBehind(clause));
        return disputes.isPresent()
                ? ofDisputes(clause, disputes.get(), named, inPart)
                : ofRequests(clause, talk, named, inPart);
    }

    private static Optional<Measure> named(Clause clause) {
        return clause.nearest(TokenKind.MEASURE)
                .map(token -> Measure.valueOf(token.name()))
                // 含上年结转34件: the words that widen another figure name this one.
                .or(() -> Clause.last(clause.near(), TokenKind.SCOPE)
                        .filter(token -> token.name().equals("BROUGHT"))
                        .map(token -> Measure.BROUGHT_FORWARD));
    }

    /** 3件行政复议案件: the subject behind the figure, unless the words before it say what it counts. */
    private static Optional<String> topicBehind(Clause clause) {
        return Clause.first(clause.after(), TokenKind.TOPIC)
                .filter(token -> !clause.hasNear(TokenKind.TOPIC))
                .map(Token::name);
    }

    private static Optional<Measure> disputesBehind(Clause clause) {
        return topicBehind(clause)
                .flatMap(name -> Stream.of(Measure.values())
                        .filter(measure -> measure.name().equals(name))
                        .filter(measure -> !measure.stages().isEmpty())
                        .findFirst());
    }

    private static Subject ofDisputes(Clause clause, Measure disputes, Optional<Measure> named, boolean inPart) {
        if ((named.isPresent() && !named.get().isIntake()) || clause.has(TokenKind.PORTION)) {
            return OTHER;
        }
        Optional<DisputeResult> result =
                clause.nearest(TokenKind.RESULT).map(token -> DisputeResult.valueOf(token.name()));
        boolean oneWay = disputes.stages().size() == 1 && disputes != Measure.RECONSIDERATION;
        boolean told = (oneWay && clause.has(TokenKind.TOPIC))
                || result.isPresent()
                || (!inPart && (clause.has(TokenKind.TOPIC) || named.isPresent()));
        return told ? new Subject(disputes, List.of(), result) : OTHER;
    }

    private static Subject ofRequests(Clause clause, Talk talk, Optional<Measure> named, boolean inPart) {
        List<Applicant> applicants = applicants(clause);
        boolean whole = applicants.isEmpty();
        Measure measure = named.orElseGet(() -> unnamed(clause, talk, whole, inPart));
        boolean everyday = measure.isIntake() || measure == Measure.ANSWERED || measure == Measure.GRANTED;
        boolean ofRequests = talk.ofRequests()
                || topicBehind(clause).filter("REQUESTS"::equals).isPresent();
        if ((everyday && !ofRequests) || clause.namesSeveral()) {
            return OTHER;
        }
        boolean partOfIntake = whole && inPart && (measure == Measure.TAKEN_IN || measure == Measure.HANDLED);
        boolean portion = clause.has(TokenKind.PORTION) && !measure.isOutcome();
        return partOfIntake || portion || measure == Measure.OTHER
                ? OTHER
                : new Subject(measure, applicants, Optional.empty());
    }

    /** 自然人申请3件 leans on the figure before; 政府信息公开申请3件 at the head of a clause is what came in. */
    private static Measure unnamed(Clause clause, Talk talk, boolean whole, boolean inPart) {
        if (!whole) {
            return talk.lastWhole().orElse(clause.hasNear(TokenKind.TOPIC) ? Measure.TAKEN_IN : Measure.OTHER);
        }
        boolean heads = !clause.near().isEmpty() && clause.near().get(0).is(TokenKind.TOPIC);
        return heads && !inPart && talk.ofRequests() ? Measure.TAKEN_IN : Measure.OTHER;
    }

    private static List<Applicant> applicants(Clause clause) {
        return clause.nearest(TokenKind.APPLICANT)
                .map(token ->
                        token.name().equals("ORGANIZATIONS") ? ORGANIZATIONS : List.of(Applicant.valueOf(token.name())))
                .orElse(List.of());
    }

    /** Of a share: 答复率98%, 占98%. */
    static Subject ofShare(Clause clause, Talk talk) {
        if (clause.hasNear(TokenKind.CHANGE) || clause.has(TokenKind.IN_TIME) || talk.ofOther()) {
            return OTHER;
        }
        Optional<Token> rate = Clause.last(clause.near(), TokenKind.RATE);
        if (rate.isPresent()) {
            return talk.ofRequests() ? of(Measure.valueOf(rate.get().name())) : OTHER;
        }
        if (!clause.hasNear(TokenKind.SHARE)) {
            return OTHER;
        }
        boolean own = clause.near().stream()
                .takeWhile(token -> !token.is(TokenKind.SHARE))
                .anyMatch(token ->
                        token.is(TokenKind.MEASURE) || token.is(TokenKind.APPLICANT) || token.is(TokenKind.RESULT));
        if (own) {
            return ofCount(new Clause(clause.gap(), beforeShare(clause.near()), List.of()), talk, true);
        }
        boolean directly = clause.gap().stream()
                .allMatch(token -> token.is(TokenKind.CLAUSE) || clause.near().contains(token));
        return talk.last()
                .filter(claim -> directly && !claim.isShare())
                .map(claim -> new Subject(claim.measure(), claim.applicants(), claim.result()))
                .orElse(OTHER);
    }

    private static List<Token> beforeShare(List<Token> near) {
        return near.stream().takeWhile(token -> !token.is(TokenKind.SHARE)).toList();
    }
}
