package io.github.disclosurereport.validation.claims;

import io.github.disclosurereport.form.Section;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds things that a sentence names one by one with their number: 《甲》《乙》等2项, 甲、乙、丙共3个. */
final class EnumerationFinder {

    /** Things that are listed; 次, 期 and the like count occasions. */
    private static final String LISTED = "个项家类种份部件篇条";

    private static final int LONGEST_CLAUSE = 16;
    private static final int LONGEST_REMARK = 12;

    private final FoldedText text;
    private final List<Token> tokens;
    private final Optional<Section> section;
    private final int block;

    EnumerationFinder(FoldedText text, Sentence sentence, Optional<Section> section, int block) {
        this.text = text;
        this.tokens = sentence.tokens();
        this.section = section;
        this.block = block;
    }

    void find(List<Enumeration> found) {
        for (int i = 1; i < tokens.size(); i++) {
            if (tokens.get(i).is(TokenKind.NUMBER)) {
                Enumeration one = at(i);
                if (one != null) {
                    found.add(one);
                }
            }
        }
    }

    @Nullable
    private Enumeration at(int i) {
        StatedValue value = Objects.requireNonNull(tokens.get(i).value());
        if (!value.isExactWhole() || value.unit().length() != 1 || !LISTED.contains(value.unit())) {
            return null;
        }
        int end = i;
        boolean open = false;
        boolean marked = false;
        while (end > 0 && touches(end - 1, end) && isMark(tokens.get(end - 1))) {
            open |= tokens.get(end - 1).is(TokenKind.ETC);
            marked = true;
            end--;
        }
        end = beforeRemark(end);
        boolean brackets = end > 0 && touches(end - 1, end) && isBracket(tokens.get(end - 1));
        if (!marked && !brackets) {
            return null;
        }
        Enumeration run = brackets ? brackets(i, end, open, value) : null;
        return run != null || !marked ? run : pauses(i, end, open, value);
    }

    private static boolean isMark(Token token) {
        return token.is(TokenKind.ETC) || token.is(TokenKind.SUM);
    }

    private static boolean isBracket(Token token) {
        return token.is(TokenKind.TITLE) || token.is(TokenKind.QUOTE);
    }

    private boolean touches(int before, int after) {
        return tokens.get(before).end() == tokens.get(after).start();
    }

    /** The token behind a title that has a remark in brackets, 《甲》（2025版）, where one stands before a token; else that token. */
    private int beforeRemark(int at) {
        boolean remark = at > 2
                && touches(at - 1, at)
                && tokens.get(at - 1).is(TokenKind.CLAUSE, ")")
                && tokens.get(at - 2).is(TokenKind.CLAUSE, "(")
                && tokens.get(at - 1).start() - tokens.get(at - 2).start() <= LONGEST_REMARK
                && touches(at - 3, at - 2)
                && isBracket(tokens.get(at - 3));
        return remark ? at - 2 : at;
    }

    /** Brackets one behind the other; null if something without brackets is listed among them. */
    @Nullable
    private Enumeration brackets(int i, int end, boolean open, StatedValue value) {
        TokenKind kind = tokens.get(end - 1).kind();
        int count = 0;
        int at = end;
        boolean pause = false;
        while (at > 0 && touches(at - 1, at)) {
            at = beforeRemark(at);
            Token token = tokens.get(at - 1);
            if (token.is(kind)) {
                count++;
                pause = false;
            } else if (token.is(TokenKind.PAUSE) || token.is(TokenKind.AND)) {
                pause = token.is(TokenKind.PAUSE);
            } else {
                break;
            }
            at--;
        }
        return pause || count < 2 ? null : enumeration(i, value, count, count, open, true);
    }

    /** Things parted by 、 back to the last comma, figure, 等, or word that opens a list. */
    @Nullable
    private Enumeration pauses(int i, int end, boolean open, StatedValue value) {
        int pauses = 0;
        int joints = 0;
        int lastPause = -1;
        boolean started = false;
        for (int at = end - 1; at >= 0; at--) {
            Token token = tokens.get(at);
            if (token.is(TokenKind.CLAUSE) && token.name().equals(":")) {
                started = true;
                break;
            }
            if (token.is(TokenKind.CLAUSE) || token.is(TokenKind.NUMBER) || token.is(TokenKind.ETC)) {
                break;
            }
            if (token.is(TokenKind.OPENER)) {
                started = true;
                break;
            }
            if (token.is(TokenKind.PAUSE)) {
                pauses++;
                lastPause = lastPause < 0 ? at : lastPause;
            } else if (token.is(TokenKind.AND) && lastPause < 0) {
                joints++;
            }
        }
        return pauses == 0 ? null : enumeration(i, value, pauses + 1, pauses + 1 + joints, open, started);
    }

    private Enumeration enumeration(int i, StatedValue value, int least, int most, boolean open, boolean started) {
        Token number = tokens.get(i);
        int from = i;
        while (from > 0 && touches(from - 1, from) && isMark(tokens.get(from - 1))) {
            from--;
        }
        int begin = tokens.get(from).start();
        int to = Math.min(number.end() + LONGEST_CLAUSE, text.length());
        int end = number.end();
        while (end < to && "。!?;,:()、".indexOf(text.at(end)) < 0) {
            end++;
        }
        ClaimPlace place = new ClaimPlace(section, block, text.origin(number.start()));
        return new Enumeration(value, least, most, open, started, text.cut(begin, end), place);
    }
}
