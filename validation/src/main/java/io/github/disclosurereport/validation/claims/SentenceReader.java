package io.github.disclosurereport.validation.claims;

import io.github.disclosurereport.form.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the claims of one heading or paragraph, sentence by sentence. */
final class SentenceReader {

    private static final int LONGEST_SENTENCE = 400;
    private static final int LONGEST_CLAUSE = 40;

    /** So many claims back another figure for the same thing is looked for. */
    private static final int LOOK_BACK = 20;

    private final FoldedText text;
    private final Optional<Section> section;
    private final int block;
    private final Talk talk;
    private final List<Claim> claims;
    private final PartsFinder parts;

    private List<Token> tokens = List.of();
    private Map<Integer, Clause> respective = Map.of();
    private String words = "";
    private int end;
    private final List<Token> scopes = new ArrayList<>();
    /** Tokens before this one are spoken for. */
    private int from;

    SentenceReader(FoldedText text, Optional<Section> section, int block, Talk talk, Found found) {
        this.text = text;
        this.section = section;
        this.block = block;
        this.talk = talk;
        this.claims = found.claims();
        this.parts = new PartsFinder(found.lists());
    }

    void read(Sentence sentence) {
        tokens = sentence.tokens();
        respective = Respective.clauses(tokens);
        words = text.cut(sentence.start(), Math.min(sentence.end(), sentence.start() + LONGEST_SENTENCE));
        end = sentence.end();
        scopes.clear();
        from = 0;
        talk.beginSentence(sentence);
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            talk.hear(token);
            switch (token.kind()) {
                case NUMBER -> number(i);
                case NEGATION -> none(i);
                case ALL -> all(i);
                case PART -> parts.open(talk.last());
                case SCOPE -> scope(token);
                case YEAR -> {
                    // 结转至2025年 is where they go.
                    if (i == 0 || !tokens.get(i - 1).is(TokenKind.MEASURE, Measure.CARRIED_FORWARD.name())) {
                        year(token);
                    }
                }
                default -> {}
            }
        }
        parts.close();
        talk.endSentence();
    }

    /** 含上年结转 is said of one figure; other words hold for the rest of the sentence, those for a time until 今年. */
    private void scope(Token token) {
        if (token.name().equals("OWN")) {
            scopes.removeIf(SentenceReader::isElse);
        } else if (!token.name().equals("BROUGHT")) {
            scopes.add(token);
        }
    }

    /** A year that is not the report's widens or narrows what follows; the report's own takes that back. */
    private void year(Token token) {
        scopes.removeIf(SentenceReader::isElse);
        if (talk.year().isPresent()
                && !token.name().equals(String.valueOf(talk.year().getAsInt()))) {
            scopes.add(token);
        }
    }

    private static boolean isElse(Token scope) {
        return scope.is(TokenKind.YEAR)
                || scope.is(TokenKind.SCOPE, "PERIOD")
                || scope.is(TokenKind.SCOPE, "ELSEWHERE");
    }

    private void number(int i) {
        StatedValue value = Objects.requireNonNull(tokens.get(i).value());
        Clause clause = respective.getOrDefault(i, Clause.around(tokens, from, i));
        from = i + 1 + clause.after().size();
        if (value.kind() == UnitKind.POINTS) {
            return;
        }
        Subject subject = respective.containsKey(i) && topic(clause).isPresent()
                ? topic(clause).get()
                : subject(value, clause);
        Claim claim = claim(subject, value, tokens.get(i), clause.near(), clause.after());
        if (clause.near().stream().noneMatch(token -> token.is(TokenKind.MEASURE))
                && clause.after().stream().noneMatch(SentenceReader::tells)) {
            from = i + 1;
        }
        add(claim);
        parts.take(claim, clause);
    }

    /** 行政复议、行政诉讼分别为3件、2件: the subject that 分别 gives to a figure. */
    private static Optional<Subject> topic(Clause clause) {
        Token name = clause.near().get(clause.near().size() - 1);
        return name.is(TokenKind.TOPIC) ? name.topic().disputes().map(Subject::of) : Optional.empty();
    }

    private static boolean tells(Token token) {
        return token.is(TokenKind.MEASURE) || token.is(TokenKind.RESULT) || token.is(TokenKind.APPLICANT);
    }

    /** A figure of another year, of a part of this one, or of another place is none of the table's. */
    private Subject subject(StatedValue value, Clause clause) {
        if (scopes.stream().anyMatch(SentenceReader::isElse)) {
            return Subject.OTHER;
        }
        return switch (value.kind()) {
            case PERCENT -> Subject.ofShare(clause, talk);
            case YUAN, TEN_THOUSAND_YUAN ->
                talk.ofFee() && !clause.hasNear(TokenKind.CHANGE) ? Subject.of(Measure.PROCESSING_FEE) : Subject.OTHER;
            case THINGS -> Subject.OTHER;
            default -> again(Subject.ofCount(clause, talk, parts.isOpen()));
        };
    }

    /** A paragraph says once how many came in; a second figure is that of some office, some month, or another stage. */
    private Subject again(Subject subject) {
        boolean countable =
                subject.measure().isIntake() || !subject.measure().stages().isEmpty();
        boolean said = countable
                && subject.result().isEmpty()
                && subject.applicants().isEmpty()
                && claims.subList(Math.max(0, claims.size() - LOOK_BACK), claims.size()).stream()
                        .anyMatch(claim -> claim.place().block() == block
                                && claim.place().section().equals(section)
                                && claim.isWhole()
                                && claim.measure() == subject.measure());
        return said ? Subject.OTHER : subject;
    }

    private Claim claim(Subject subject, StatedValue value, Token at, List<Token> near, List<Token> after) {
        List<String> scope = new ArrayList<>();
        scopes.forEach(token -> scope.add(text.cut(token.start(), token.end())));
        Stream.concat(near.stream().filter(token -> token.is(TokenKind.SCOPE, "BROUGHT")), after.stream())
                .filter(token -> token.is(TokenKind.SCOPE))
                .filter(token -> subject.measure() != Measure.BROUGHT_FORWARD)
                .forEach(token -> scope.add(text.cut(token.start(), token.end())));
        int to = after.stream()
                .filter(SentenceReader::tells)
                .mapToInt(Token::end)
                .reduce(at.end(), Math::max);
        int begin = Math.max(at.end() - LONGEST_CLAUSE, 0);
        int cut = begin;
        for (int i = begin; i < at.start(); i++) {
            if ("。!?;,:()".indexOf(text.at(i)) >= 0 && !isSeparator(i)) {
                cut = i + 1;
            }
        }
        return new Claim(
                subject.measure(),
                subject.applicants(),
                subject.result(),
                value,
                scope,
                words,
                text.cut(cut, to),
                new ClaimPlace(section, block, text.origin(at.start())));
    }

    private boolean isSeparator(int i) {
        return text.at(i) == ',' && FoldedText.isDigit(text.at(i - 1)) && FoldedText.isDigit(text.at(i + 1));
    }

    private void add(Claim claim) {
        claims.add(claim);
        talk.said(claim);
    }

    private void none(int i) {
        if (section.filter(Section.PROBLEMS::equals).isPresent()) {
            return;
        }
        for (Subject subject : Absence.of(tokens, i, talk)) {
            StatedValue zero = subject.measure() == Measure.PROCESSING_FEE
                    ? StatedValue.of(0, "元", UnitKind.YUAN)
                    : StatedValue.of(0, "件", UnitKind.CASES);
            add(claim(subject, zero, stretch(i), List.of(), List.of()));
        }
    }

    private void all(int i) {
        boolean known = talk.last().isPresent() || talk.ofRequests();
        if (parts.isOpen() || !known) {
            return;
        }
        Totality.of(tokens, i, talk)
                .ifPresent(subject -> add(claim(
                        subject,
                        subject.measure() == Measure.CARRIED_FORWARD
                                ? StatedValue.of(0, "件", UnitKind.CASES)
                                : StatedValue.of(100, "%", UnitKind.PERCENT),
                        stretch(i),
                        List.of(),
                        List.of())));
    }

    /** From a token to the end of its clause. */
    private Token stretch(int i) {
        int k = i + 1;
        while (k < tokens.size() && !tokens.get(k).is(TokenKind.CLAUSE)) {
            k++;
        }
        int to = k < tokens.size() ? tokens.get(k).start() : end;
        int start = tokens.get(i).start();
        return Token.of(TokenKind.NEGATION, "", start, Math.min(to, start + LONGEST_CLAUSE));
    }
}
