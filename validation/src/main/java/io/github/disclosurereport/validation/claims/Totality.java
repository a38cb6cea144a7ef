package io.github.disclosurereport.validation.claims;

import io.github.disclosurereport.form.Applicant;
import java.util.List;
import java.util.Optional;

/** What a clause says of all of something: 均已答复, 所有申请均予以公开, 均由自然人提出, 均维持. */
final class Totality {

    /** A clause of more words has lost its commas. */
    private static final int REACH = 50;

    private Totality() {}

    /**
     * What all of them are; 结转下年度, of which there is none then, where all were answered. Empty where it is said of a part, or only of
     * how soon they were answered.
     */
    static Optional<Subject> of(List<Token> tokens, int i, Talk talk) {
        List<Token> after = Clause.around(tokens, i, i).after();
        if (after.isEmpty()) {
            return Optional.empty();
        }
        int begin = i;
        while (begin > 0 && i - begin < REACH && !tokens.get(begin - 1).is(TokenKind.CLAUSE)) {
            begin--;
        }
        List<Token> before = tokens.subList(begin, i);
        // 除2件结转外均已答复: not all.
        if (Clause.last(before, TokenKind.EXCEPT).isPresent()) {
            return Optional.empty();
        }
        // 其余3件均已答复 is said of the three, 受理的3件申请均已答复 of what came in.
        boolean ofFigure = Clause.last(before, TokenKind.NUMBER).isPresent()
                && talk.last().filter(claim -> claim.measure().isIntake()).isEmpty();
        if (ofFigure) {
            return Optional.empty();
        }
        boolean named =
                Clause.last(before, TokenKind.TOPIC).filter(Token::isOfRequests).isPresent();
        if (named && talk.ofRequests()) {
            return ofRequests(after);
        }
        Optional<Claim> last = talk.last().filter(Claim::isWhole);
        if (last.filter(claim -> !claim.measure().stages().isEmpty()).isPresent()) {
            return Clause.first(after, TokenKind.RESULT)
                    .map(token -> new Subject(last.get().measure(), List.of(), Optional.of(token.result())));
        }
        boolean requests = last.filter(claim -> claim.measure().isIntake() || claim.measure() == Measure.ANSWERED)
                .isPresent();
        boolean inTime = Clause.last(before, TokenKind.IN_TIME).isPresent()
                || Clause.first(after, TokenKind.IN_TIME).isPresent();
        if (!requests || inTime) {
            return Optional.empty();
        }
        Optional<Subject> applicant = Clause.first(after, TokenKind.APPLICANT)
                .filter(token -> !token.name().equals("ORGANIZATIONS"))
                .map(token ->
                        new Subject(last.get().measure(), List.of(Applicant.valueOf(token.name())), Optional.empty()));
        return applicant.or(() -> ofRequests(after));
    }

    private static Optional<Subject> ofRequests(List<Token> after) {
        Optional<Measure> done = Clause.first(after, TokenKind.MEASURE).map(Token::measure);
        if (done.filter(Measure.ANSWERED::equals).isPresent()) {
            return Optional.of(Subject.of(Measure.CARRIED_FORWARD));
        }
        return done.filter(Measure::isOutcome).map(Subject::of);
    }
}
