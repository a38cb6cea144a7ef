package io.github.disclosurereport.ingest.internal.text;

/** Labels that are written a little differently than the form prints them, with the form's number before them. */
public final class LabelDistance {

    /** Shorter labels differ by as little from each other. */
    private static final int SHORTEST = 7;
    /** One character in so many may be another. */
    private static final int RARE = 5;

    private static final String NUMERALS = "0123456789一二三四五六七八九十";

    private LabelDistance() {}

    /**
     * Whether a label is likely meant for another.
     *
     * @param printed the label with its number, as the form prints it
     * @param written the label with its number, as it is written
     */
    public static boolean isSlight(String printed, String written) {
        int length = printed.length();
        int most = length / RARE;
        return length >= SHORTEST
                && Math.abs(length - written.length()) <= most
                && isAlike(printed, written)
                && distance(printed, written) <= most;
    }

    /**
     * Whether a label with the same number has most of the same characters, as 1.涉及国家秘密 for 1.属于国家秘密: enough only where that
     * line is due.
     *
     * @param printed the label with its number, as the form prints it
     * @param written the label with its number, as it is written
     */
    public static boolean isLikely(String printed, String written) {
        long common = printed.chars().filter(c -> written.indexOf(c) >= 0).count();
        return !written.isEmpty()
                && isAlike(printed, written)
                && 2 * common > printed.length()
                && written.length() <= 2 * printed.length();
    }

    private static boolean isAlike(String printed, String written) {
        return NUMERALS.indexOf(printed.charAt(0)) >= 0
                && printed.charAt(0) == written.charAt(0)
                && !LabelQualifiers.areCompared(printed, written);
    }

    /** How many characters must be changed, added or left out to make one of the other. */
    private static int distance(String one, String other) {
        int[] above = new int[other.length() + 1];
        for (int j = 0; j < above.length; j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[above.length];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[other.length()];
    }
}
