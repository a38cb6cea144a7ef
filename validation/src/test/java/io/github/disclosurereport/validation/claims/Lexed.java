package io.github.disclosurereport.validation.claims;

import io.github.disclosurereport.form.Applicant;
import io.github.disclosurereport.form.DisputeResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Prose cut up by the true lexer with the true wordings, for tests of what stands behind it. */
final class Lexed {

    private Lexed() {}

    static Sentence sentence(String text) {
        return new Lexer(FoldedText.of(text), Wordings.standard()).next();
    }

    static List<Token> tokens(String text) {
        return sentence(text).tokens();
    }

    /** The index of the first token of a kind. */
    static int first(List<Token> tokens, TokenKind kind) {
        return indexes(tokens, kind).get(0);
    }

    static List<Integer> indexes(List<Token> tokens, TokenKind kind) {
        List<Integer> indexes = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).is(kind)) {
                indexes.add(i);
            }
        }
        return indexes;
    }

    /** What stands around the last figure of a sentence. */
    static Clause clause(String text) {
        List<Token> tokens = tokens(text);
        List<Integer> figures = indexes(tokens, TokenKind.NUMBER);
        int from = figures.size() > 1 ? figures.get(figures.size() - 2) + 1 : 0;
        return Clause.around(tokens, from, figures.get(figures.size() - 1));
    }

    /** The talk in the midst of the last sentence of a text. */
    static Talk talk(String text) {
        Talk talk = Talk.of(OptionalInt.empty(), false);
        Lexer lexer = new Lexer(FoldedText.of(text), Wordings.standard());
        while (lexer.hasNext()) {
            Sentence sentence = lexer.next();
            talk.endSentence();
            talk.beginSentence(sentence);
            sentence.tokens().forEach(talk::hear);
        }
        return talk;
    }

    static Claim claim(Measure measure, long figure) {
        return claim(Subject.of(measure), StatedValue.of(figure, "件", UnitKind.CASES));
    }

    static Claim claim(Measure measure, Applicant who) {
        Subject subject = new Subject(measure, List.of(who), Optional.empty());
        return claim(subject, StatedValue.of(1, "件", UnitKind.CASES));
    }

    static Claim claim(Measure measure, DisputeResult result) {
        Subject subject = new Subject(measure, List.of(), Optional.of(result));
        return claim(subject, StatedValue.of(1, "件", UnitKind.CASES));
    }

    static Claim share(Measure measure, long percent) {
        return claim(Subject.of(measure), StatedValue.of(percent, "%", UnitKind.PERCENT));
    }

    static Claim claim(Subject subject, StatedValue value) {
        ClaimPlace place = new ClaimPlace(Optional.empty(), 0, 0);
        return new Claim(
                subject.measure(),
                subject.applicants(),
                subject.result(),
                value,
                List.of(),
                "",
                value.toString(),
                place);
    }

    /** A subject in one word: measure, perhaps / and the result, perhaps @ and the number of columns. */
    static String words(Subject subject) {
        return subject.measure()
                + subject.result().map(result -> "/" + result).orElse("")
                + (subject.applicants().isEmpty()
                        ? ""
                        : "@" + subject.applicants().size());
    }
}
