package io.github.disclosurereport.form;

import java.util.Collection;
import java.util.Comparator;

/** Suggests the path that somebody may have meant. */
final class PathSuggestion {

    /** No path is longer, so a longer text is no misspelling. */
    private static final int MAX_PATH_CHARS = 100;

    private PathSuggestion() {}

    /** Words to append to a message, or none if no path is like the text: at most a third of its characters may differ. */
    static String of(String text, Collection<String> paths) {
        if (text.length() > MAX_PATH_CHARS) {
            return "";
        }
        return paths.stream()
                .min(Comparator.<String>comparingInt(path -> distance(text, path))
                        .thenComparing(Comparator.naturalOrder()))
                .filter(path -> distance(text, path) * 3 <= text.length())
                .map(path -> "; did you mean \"" + path + "\"?")
                .orElse("");
    }

    /** How many characters must be added, dropped or replaced. */
    private static int distance(String left, String right) {
        int[] row = new int[right.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = diagonal + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[right.length()];
    }
}
