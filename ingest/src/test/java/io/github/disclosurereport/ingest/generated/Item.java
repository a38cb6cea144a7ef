package io.github.disclosurereport.ingest.generated;

/** What stands on paper, from top to bottom. */
sealed interface Item {

    /**
     * A line or paragraph.
     *
     * @param text the words
     * @param level 1 for the title, 2 for the heading of a section, 3 below it; 0 for prose
     */
    record Line(String text, int level) implements Item {}

    /**
     * A table.
     *
     * @param table its rows
     */
    record Sheet(Table table) implements Item {}
}
