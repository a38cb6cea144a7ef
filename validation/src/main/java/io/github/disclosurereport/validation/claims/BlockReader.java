package io.github.disclosurereport.validation.claims;

import io.github.disclosurereport.form.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the claims of one heading or paragraph. */
final class BlockReader {

    /** More of them say nothing new, and the text may be hostile. */
    static final int MOST = 10_000;

    private static final int LONGEST_SENTENCE = 400;
    private static final int LONGEST_CLAUSE = 40;

    /** So many tokens end a sentence whose end was lost. */
    private static final int MOST_TOKENS = 500;

    private final FoldedText text;
    private final List<Token> tokens;
    private final Optional<Section> section;
    private final int block;
    private final Talk talk;
    private final List<Claim> claims;
    private final PartsFinder parts;

    private String sentence = "";
    private List<Token> scopes = List.of();
    private int from;

    BlockReader(FoldedText text, List<Token> tokens, Optional<Section> section, int block, Talk talk, Found found) {
        this.text = text;
        this.tokens = tokens;
        this.section = section;
        this.block = block;
        this.talk = talk;
        this.claims = found.claims();
        this.parts = new PartsFinder(found.lists());
    }

    void read() {
        int start = 0;
        for (int i = 0; i <= tokens.size(); i++) {
            if (i == tokens.size() || tokens.get(i).is(TokenKind.END) || i - start >= MOST_TOKENS) {
                readSentence(start, i);
                start = i;
                parts.close();
            }
        }
        parts.close();
    }

    private void readSentence(int start, int to) {
        if (start == to || claims.size() >= MOST) {
            return;
        }
        int first = start == 0 ? 0 : tokens.get(start).start();
        int last = to < tokens.size() ? tokens.get(to).start() : text.length();
        sentence = text.cut(first, Math.min(last, first + LONGEST_SENTENCE)).replaceFirst("^[。!?;]", "");
        scopes = new ArrayList<>();
        from = start;
        for (int i = start; i < to; i++) {
            Token token = tokens.get(i);
            talk.hear(token);
            switch (token.kind()) {
                case NUMBER -> number(i, to);
                case NEGATION -> none(i, to);
                case ALL -> all(i, to);
                case PART -> parts.open(talk.last());
                case SCOPE -> scope(token);
                case YEAR -> year(token);
                default -> {}
            }
        }
    }

    /** 含上年结转 is said of one figure; all other words hold for the rest of the sentence. */
    private void scope(Token token) {
        if (!token.name().equals("BROUGHT")) {
            scopes.add(token);
        }
    }

    /** A year that is not the report's widens or narrows what follows; the report's own takes that back. */
    private void year(Token token) {
        scopes.removeIf(scope -> scope.is(TokenKind.YEAR));
        if (talk.year().isPresent()
                && !token.name().equals(String.valueOf(talk.year().getAsInt()))) {
            scopes.add(token);
        }
    }

    private void number(int i, int to) {
        StatedValue value = Objects.requireNonNull(tokens.get(i).value());
        Clause clause = Clause.around(tokens, from, i, to);
        from = i + 1 + clause.after().size();
        if (value.kind() == UnitKind.POINTS) {
            return;
        }
        Subject subject = subject(value, clause);
        Claim claim = claim(subject, value, tokens.get(i), clause.near(), clause.after());
        if (clause.near().stream().noneMatch(token -> token.is(TokenKind.MEASURE))
                && clause.after().stream().noneMatch(BlockReader::tells)) {
            from = i + 1;
        }
        add(claim);
        parts.take(claim, clause);
    }

    private static boolean tells(Token token) {
        return token.is(TokenKind.MEASURE) || token.is(TokenKind.RESULT) || token.is(TokenKind.APPLICANT);
    }

    private Subject subject(StatedValue value, Clause clause) {
        return switch (value.kind()) {
            case PERCENT -> Subject.ofShare(clause, talk);
            case YUAN, TEN_THOUSAND_YUAN ->
                talk.ofFee() && !clause.hasNear(TokenKind.CHANGE) ? Subject.of(Measure.PROCESSING_FEE) : Subject.OTHER;
            default -> again(Subject.ofCount(clause, talk, parts.isOpen()));
        };
    }

    /** A paragraph says once how many came in; where a second figure differs, some office or some month of it is meant. */
    private Subject again(Subject subject) {
        boolean said = subject.measure().isIntake()
                && subject.applicants().isEmpty()
                && claims.stream()
                        .skip(Math.max(0, claims.size() - 20))
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
        int end = after.stream().filter(BlockReader::tells).mapToInt(Token::end).reduce(at.end(), Math::max);
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
                sentence,
                text.cut(cut, end),
                new ClaimPlace(section, block, text.origin(at.start())));
    }

    private boolean isSeparator(int i) {
        return text.at(i) == ',' && FoldedText.isDigit(text.at(i - 1)) && FoldedText.isDigit(text.at(i + 1));
    }

    private void add(Claim claim) {
        claims.add(claim);
        talk.said(claim);
    }

    private void none(int i, int to) {
        if (section.filter(Section.PROBLEMS::equals).isPresent()) {
            return;
        }
        for (Subject subject : Absence.of(tokens, i, to, talk)) {
            StatedValue zero = subject.measure() == Measure.PROCESSING_FEE
                    ? StatedValue.of(0, "元", UnitKind.YUAN)
                    : StatedValue.of(0, "件", UnitKind.CASES);
            add(claim(subject, zero, stretch(i, to), List.of(), List.of()));
        }
    }

    /** 均已答复: nothing is left over. 均予以公开: all of them. Said of everything that came in or was answered, not of a part. */
    private void all(int i, int to) {
        boolean whole = talk.last()
                .filter(claim -> claim.isWhole() && (claim.measure().isIntake() || claim.measure() == Measure.ANSWERED))
                .isPresent();
        if (!whole) {
            return;
        }
        Clause clause = Clause.around(tokens, from, i, to);
        if (parts.isOpen() || clause.has(TokenKind.IN_TIME) || clause.hasNear(TokenKind.NUMBER)) {
            return;
        }
        Optional<Token> done = Clause.first(clause.after(), TokenKind.MEASURE);
        if (done.filter(token -> token.name().equals(Measure.ANSWERED.name())).isPresent()) {
            add(claim(
                    Subject.of(Measure.CARRIED_FORWARD),
                    StatedValue.of(0, "件", UnitKind.CASES),
                    stretch(i, to),
                    List.of(),
                    List.of()));
        } else if (done.filter(token -> Measure.valueOf(token.name()).isOutcome())
                .isPresent()) {
            Measure measure = Measure.valueOf(done.get().name());
            add(claim(
                    Subject.of(measure),
                    StatedValue.of(100, "%", UnitKind.PERCENT),
                    stretch(i, to),
                    List.of(),
                    List.of()));
        }
    }

    /** From a token to the end of its clause. */
    private Token stretch(int i, int to) {
        int k = i + 1;
        while (k < to && !tokens.get(k).is(TokenKind.CLAUSE)) {
            k++;
        }
        int end = k < tokens.size() ? tokens.get(k).start() : text.length();
        int start = tokens.get(i).start();
        return Token.of(TokenKind.NEGATION, "", start, Math.min(end, start + LONGEST_CLAUSE));
    }
}
