package io.github.disclosurereport.validation.claims;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words as a tree of letters: the longest one at a place is found in no more steps than it has letters. */
final class WordTree {

    /** What the file says of a word. */
    record Entry(TokenKind kind, String name) {}

    private final Map<Character, WordTree> next = new HashMap<>();
    private @Nullable Entry entry;

    /** Adds a word; the first of two meanings stays. */
    void add(String word, Entry meaning) {
        WordTree at = this;
        for (int i = 0; i < word.length(); i++) {
            at = at.next.computeIfAbsent(word.charAt(i), letter -> new WordTree());
        }
        if (at.entry == null) {
            at.entry = meaning;
        }
    }

    /** The longest word at a place; null if there is none. */
    @Nullable
    Token longest(FoldedText text, int from) {
        Token found = null;
        WordTree at = this.next.get(text.at(from));
        for (int i = from + 1; at != null; i++) {
            if (at.entry != null) {
                found = Token.of(at.entry.kind(), at.entry.name(), from, i);
            }
            at = i < text.length() ? at.next.get(text.at(i)) : null;
        }
        return found;
    }
}
