package io.github.disclosurereport.examples.check;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts by kind the files of folders that are not checked. */
final class LeftOut {

    /** Further kinds are counted together. */
    private static final int MAX_KINDS = 12;

    private static final int MAX_ENDING_CHARS = 12;

    private final Map<String, Integer> kinds = new TreeMap<>();
    private final Words words;

    LeftOut(Words words) {
        this.words = words;
    }

    /** A file that is no document by its ending. */
    void other(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        int dot = name.lastIndexOf('.');
        boolean hasEnding = dot > 0 && dot < name.length() - 1 && name.length() - dot <= MAX_ENDING_CHARS;
        add(hasEnding ? OneLine.of(name.substring(dot)) : words.say("left.noEnding"));
    }

    void hidden() {
        add(words.say("left.hidden"));
    }

    /** A link, a device or a pipe. */
    void special() {
        add(words.say("left.special"));
    }

    /** A file that this program wrote. */
    void output() {
        add(words.say("left.output"));
    }

    private void add(String kind) {
        boolean known = kinds.containsKey(kind) || kinds.size() < MAX_KINDS;
        kinds.merge(known ? kind : words.say("left.others"), 1, Integer::sum);
    }

    boolean isEmpty() {
        return kinds.isEmpty();
    }

    /** One line for people. */
    String text() {
        int all = kinds.values().stream().mapToInt(Integer::intValue).sum();
        String list = kinds.entrySet().stream()
                .map(kind -> words.say("left.kind", kind.getKey(), kind.getValue()))
                .collect(Collectors.joining(words.say("left.separator")));
        return words.say("left", all, list);
    }
}
