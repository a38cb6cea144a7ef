package io.github.disclosurereport.validation.pack;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.validation.rule.Message;
import io.github.disclosurereport.validation.rule.Text;
import io.github.disclosurereport.validation.rules.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A stretch of a pack's line that knows where it stands, so that an error can say so. Line and column count from 1. */
record Piece(String file, int line, int column, String text) {

    /** How much of a text that is wrong a message repeats. */
    private static final int EXCERPT = 60;

    private static final Pattern WORD = Pattern.compile("[^\\s\\p{Z},，、]+");

    /** The part between two places of the text, without the white space around it. */
    Piece part(int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return new Piece(file, line, column + from, text.substring(from, to));
    }

    /** White space of every kind: text copied from pages has no-break and ideographic spaces. */
    static boolean isSpace(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    /** The words, parted by white space or commas. */
    List<Piece> words() {
        List<Piece> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(part(matcher.start(), matcher.end()));
        }
        return words;
    }

    /** The choice whose id this is; the error lists all. */
    <T> T choice(Stream<T> choices, Function<T, String> id, String key) throws RulePackException {
        List<T> known = choices.toList();
        for (T choice : known) {
            if (id.apply(choice).equals(text)) {
                return choice;
            }
        }
        throw wrong(key, Map.of("known", known.stream().map(id).toList()));
    }

    RulePackException wrong(String key) {
        return wrong(key, Map.of());
    }

    /** The error {@code pack.<key>} at this place; the text itself is its argument {@code text}. */
    RulePackException wrong(String key, Map<String, Object> arguments) {
        Map<String, Object> all = new HashMap<>(arguments);
        all.put("text", text.length() <= EXCERPT ? text : text.substring(0, EXCERPT) + "…");
        Message message = new Message(Words.text("pack." + key), all);
        // No label of the form is in these texts, so any edition's words do.
        Edition any = Edition.E2021;
        Text problem = new Text(message.in(Locale.CHINESE, any), message.in(Locale.ENGLISH, any));
        return new RulePackException(file, line, column, problem);
    }
}
