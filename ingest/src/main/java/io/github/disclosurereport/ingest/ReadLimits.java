package io.github.disclosurereport.ingest;

import java.util.stream.IntStream;

/**
 * How much of a document is read. Bytes beyond the limit make the document unreadable; whatever else goes beyond its limit is
 * left out and noted.
 *
 * @param bytes the largest source, in bytes (of a text: in characters)
 * @param depth the deepest nesting of HTML elements; deeper ones are flattened
 * @param blocks the number of lines, paragraphs and other blocks
 * @param tables the number of tables
 * @param rows the number of rows of a table
 * @param columns the number of columns of a table; spans are cut off there
 * @param unread the number of unread pieces that are listed
 */
public record ReadLimits(int bytes, int depth, int blocks, int tables, int rows, int columns, int unread) {

    private static final ReadLimits STANDARD = new ReadLimits(20_000_000, 256, 200_000, 500, 2_000, 64, 1_000);

    public ReadLimits {
        if (IntStream.of(bytes, depth, blocks, tables, rows, columns, unread).anyMatch(limit -> limit < 1)) {
            throw new IllegalArgumentException("every limit must be at least 1");
        }
    }

    /**
     * Limits far above any report that was published.
     *
     * @return 20 MB, 500 tables of 2,000 rows and 64 columns
     */
    public static ReadLimits standard() {
        return STANDARD;
    }
}
