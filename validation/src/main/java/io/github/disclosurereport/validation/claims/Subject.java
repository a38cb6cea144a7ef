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
        if (clause.hasNear(TokenKind.CHANGE) || clause.hasBefore(TokenKind.RESPECTIVELY)) {
            return OTHER;
        }
        Optional<Measure> named = named(clause);
        if (named.flatMap(Measure::documents).isPresent()) {
            // 解读规范性文件8件 counts something else.
            boolean issued = clause.hasNear(TokenKind.ISSUE)
                    || clause.hasNear(TokenKind.OPENER)
                    || clause.hasNear(TokenKind.ACTION);
            return issued ? of(named.get()) : OTHER;
        }
        if (talk.ofOther()) {
            return OTHER;
        }
        if (topicBehind(clause).filter(token -> token.is(Topic.OTHER)).isPresent()) {
            return OTHER;
        }
        Optional<Measure> behind =
                topicBehind(clause).flatMap(token -> token.topic().disputes());
        Optional<Measure> disputes = behind.or(talk::disputes);
        return disputes.isPresent()
                ? ofDisputes(clause, talk, disputes.get(), named, inPart)
                : ofRequests(clause, talk, named, inPart);
    }

    private static Optional<Measure> named(Clause clause) {
        return clause.measure()
                .map(measure -> clause.reasonOf(measure).orElse(measure))
                // 含上年结转34件: the words that widen another figure name this one.
                .or(() -> Clause.last(clause.near(), TokenKind.SCOPE)
                        .filter(token -> token.name().equals("BROUGHT"))
                        .map(token -> Measure.BROUGHT_FORWARD));
    }

    /** 3件行政复议案件: the subject behind the figure, unless the words before it say what it counts. */
    private static Optional<Token> topicBehind(Clause clause) {
        return Clause.first(clause.after(), TokenKind.TOPIC).filter(token -> !clause.hasNear(TokenKind.TOPIC));
    }

    private static Subject ofDisputes(
            Clause clause, Talk talk, Measure disputes, Optional<Measure> named, boolean inPart) {
        if ((named.isPresent() && !named.get().isIntake()) || clause.hasPortionOfDisputes()) {
            return OTHER;
        }
        Optional<DisputeResult> result = clause.nearest(TokenKind.RESULT).map(Token::result);
        // 相关案件20件，其中复议15件: a part that is of another kind than its whole.
        boolean same = talk.last().filter(claim -> claim.measure() != disputes).isEmpty();
        boolean oneWay = disputes.stages().size() == 1 && disputes != Measure.RECONSIDERATION;
        boolean told = (oneWay && clause.has(TokenKind.TOPIC))
                || result.isPresent()
                || (!(inPart && same) && (clause.has(TokenKind.TOPIC) || (named.isPresent() && !inPart)));
        return told ? new Subject(disputes, List.of(), result) : OTHER;
    }

    private static Subject ofRequests(Clause clause, Talk talk, Optional<Measure> named, boolean inPart) {
        List<Applicant> applicants = applicants(clause.nearest(TokenKind.APPLICANT));
        boolean whole = applicants.isEmpty();
        Measure measure = named.orElseGet(() -> unnamed(clause, talk, whole, inPart));
        boolean everyday = measure.isIntake() || measure == Measure.ANSWERED || measure == Measure.GRANTED;
        boolean ofRequests = talk.ofRequests()
                || topicBehind(clause).filter(Token::isOfRequests).isPresent();
        // 以“不予公开”答复9件: the title says what the answer was.
        boolean quoted = everyday && clause.hasNear(TokenKind.QUOTE);
        boolean several = clause.namesSeveral() && !clause.namesIntakeAndAnswer();
        if ((everyday && !ofRequests) || several || quoted) {
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
            // 收到申请中，自然人提出3件: the word stands before the comma.
            Optional<Measure> begun = Clause.last(clause.gap(), TokenKind.MEASURE)
                    .map(Token::measure)
                    .filter(measure -> measure.isIntake() || measure == Measure.ANSWERED);
            return talk.lastFlow()
                    .or(() -> begun)
                    .orElse(clause.hasNear(TokenKind.TOPIC) ? Measure.TAKEN_IN : Measure.OTHER);
        }
        // 依申请公开15件 may be documents of that kind.
        boolean heads = !clause.near().isEmpty()
                && clause.near().get(0).isOfRequests()
                && !clause.near().get(0).is(Topic.ON_REQUEST);
        return heads && !inPart && talk.ofRequests() ? Measure.TAKEN_IN : Measure.OTHER;
    }

    /** The columns that a word for applicants means; none for no word. */
    static List<Applicant> applicants(Optional<Token> word) {
        return word.map(token ->
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
            Measure measure = rate.get().measure();
            return talk.mayBeOfRequests() ? of(measure) : OTHER;
        }
        if (!clause.hasNear(TokenKind.SHARE)) {
            return OTHER;
        }
        boolean own = clause.near().stream()
                .takeWhile(token -> !token.is(TokenKind.SHARE))
                .anyMatch(token ->
                        token.is(TokenKind.MEASURE) || token.is(TokenKind.APPLICANT) || token.is(TokenKind.RESULT));
        if (own && !talk.ofRequests() && talk.disputes().isEmpty()) {
            return OTHER;
        }
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
