package io.github.disclosurereport.validation.claims;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts a text into sentences of tokens, from left to right; each character is looked at a bounded number of times. */
final class Lexer {

    /** So many tokens end a sentence whose end was lost. */
    static final int MOST_TOKENS = 500;

    /** Longer ones are damage: their end was lost. */
    private static final int LONGEST_TITLE = 120;

    private static final int LONGEST_QUOTE = 60;

    private final FoldedText text;
    private final Wordings wordings;
    private final NumberLexer numbers;
    private int at;
    /** How far a closing bracket was looked for in vain: hostile text may open one after another. */
    private int searched;

    private char searchedFor;

    Lexer(FoldedText text, Wordings wordings) {
        this.text = text;
        this.wordings = wordings;
        this.numbers = new NumberLexer(text, wordings);
    }

    boolean hasNext() {
        return at < text.length();
    }

    /** The next sentence; only the last one, or one cut off for its length, lacks its full stop. */
    Sentence next() {
        int start = at;
        List<Token> tokens = new ArrayList<>();
        while (at < text.length() && tokens.size() < MOST_TOKENS) {
            if ("。!?;".indexOf(text.at(at)) >= 0) {
                return new Sentence(tokens, start, at++);
            }
            Token token = token();
            if (token != null && token.kind() != TokenKind.NONE) {
                tokens.add(token);
            }
            at = token == null ? at + 1 : token.end();
        }
        return new Sentence(tokens, start, at);
    }

    @Nullable
    private Token token() {
        char c = text.at(at);
        return switch (c) {
            case ',', ':', '(', ')' -> Token.of(TokenKind.CLAUSE, String.valueOf(c), at, at + 1);
            case '、' -> Token.of(TokenKind.PAUSE, "", at, at + 1);
            case '《' -> bracketed(TokenKind.TITLE, '》', LONGEST_TITLE);
            case '“' -> bracketed(TokenKind.QUOTE, '”', LONGEST_QUOTE);
            default -> FoldedText.isDigit(c) ? numbers.atDigit(at) : word(c);
        };
    }

    @Nullable
    private Token word(char c) {
        Token word = wordings.words().longest(text, at);
        if (!Numerals.isChinese(c)) {
            return word;
        }
        Token numeral = numbers.atNumeral(at);
        // 零件 counts, 零投诉 denies.
        return word == null || (numeral.is(TokenKind.NUMBER) && numeral.end() >= word.end()) ? numeral : word;
    }

    @Nullable
    private Token bracketed(TokenKind kind, char close, int longest) {
        int to = Math.min(text.length(), at + longest + 1);
        for (int i = searchedFor == close ? Math.max(at + 1, searched) : at + 1; i < to; i++) {
            if (text.at(i) == close) {
                return Token.of(kind, "", at, i + 1);
            }
        }
        searchedFor = close;
        searched = to;
        return null;
    }
}
