package io.github.disclosurereport.validation.claims;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts a text into tokens, from left to right; each character is looked at a bounded number of times. */
final class Lexer {

    /** Longer ones are damage: their end was lost. */
    private static final int LONGEST_TITLE = 120;

    private static final int LONGEST_QUOTE = 60;

    private final FoldedText text;
    private final Wordings wordings;
    private final NumberLexer numbers;

    private Lexer(FoldedText text, Wordings wordings) {
        this.text = text;
        this.wordings = wordings;
        this.numbers = new NumberLexer(text, wordings);
    }

    /** The first tokens of a text, no more than asked for. */
    static List<Token> tokens(FoldedText text, Wordings wordings, int most) {
        return new Lexer(text, wordings).tokens(most);
    }

    private List<Token> tokens(int most) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < text.length() && tokens.size() < most) {
            Token token = next(at);
            if (token == null) {
                at++;
                continue;
            }
            if (token.kind() != TokenKind.NONE) {
                tokens.add(token);
            }
            at = token.end();
        }
        return tokens;
    }

    @Nullable
    private Token next(int at) {
        char c = text.at(at);
        return switch (c) {
            case '。', '!', '?', ';' -> Token.of(TokenKind.END, "", at, at + 1);
            case ',', ':', '(', ')' -> Token.of(TokenKind.CLAUSE, String.valueOf(c), at, at + 1);
            case '、' -> Token.of(TokenKind.PAUSE, "", at, at + 1);
            case '《' -> bracketed(TokenKind.TITLE, '》', at, LONGEST_TITLE);
            case '“' -> bracketed(TokenKind.QUOTE, '”', at, LONGEST_QUOTE);
            default -> FoldedText.isDigit(c) ? numbers.atDigit(at) : word(at, c);
        };
    }

    @Nullable
    private Token word(int at, char c) {
        Token word = wordings.words().longest(text, at);
        return word == null && Numerals.isChinese(c) ? numbers.atNumeral(at) : word;
    }

    @Nullable
    private Token bracketed(TokenKind kind, char close, int from, int longest) {
        for (int i = from + 1; i < text.length() && i - from <= longest; i++) {
            if (text.at(i) == close) {
                return Token.of(kind, "", from, i + 1);
            }
        }
        return null;
    }
}
