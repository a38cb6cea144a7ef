package io.github.disclosurereport.ingest.internal.text;

import java.util.regex.Pattern;

/** The number of a page, as it stands on a line of its own: between dashes, or as 第3页 with or without 共12页. */
public final class PageNumber {

    private static final String DASH = "[-—－–·]";
    private static final String GAP = "\\s{0,3}";
    private static final String NUMBER = GAP + "\\d{1,3}" + GAP;

    private static final Pattern MARKED =
            Pattern.compile(DASH + NUMBER + DASH + "|第" + NUMBER + "页(?:[,，/]?" + GAP + "[(（]?共" + NUMBER + "页[)）]?)?");

    private static final Pattern BARE = Pattern.compile("[-—－–·\\s]{0,3}\\d{1,3}[-—－–·\\s]{0,3}");

    private PageNumber() {}

    /** Whether a line is one and cannot be a figure. */
    public static boolean isMarked(String line) {
        return MARKED.matcher(line).matches();
    }

    /** Whether a line can be one: a number alone too, or with one of its dashes lost. */
    public static boolean isPossible(String line) {
        return isMarked(line) || BARE.matcher(line).matches();
    }
}
