package io.github.disclosurereport.ingest;

import java.util.stream.IntStream;

/**
 * How much of a document is read. Bytes beyond the limit make the document unreadable; whatever else goes beyond its limit is
 * left out and noted.
 *
 * @param bytes the largest source, in bytes (of a text: in characters); an office file or a PDF may unpack to four times as much
 * @param depth the deepest nesting of elements; deeper ones are flattened, or left out of an office file
 * @param blocks the number of lines, paragraphs and other blocks
 * @param tables the number of tables
 * @param rows the number of rows of a table
 * @param columns the number of columns of a table; spans are cut off there
 * @param cells the number of cells of all tables together, and of pieces of all lines together
 * @param pieces the number of pieces of a line, parted by "|" or white space
 * @param unread the number of unread pieces that are listed
 */
public record ReadLimits(
        int bytes, int depth, int blocks, int tables, int rows, int columns, int cells, int pieces, int unread) {

    private static final ReadLimits STANDARD =
            new ReadLimits(10_000_000, 256, 50_000, 200, 2_000, 64, 50_000, 5_000, 1_000);

    public ReadLimits {
        if (IntStream.of(bytes, depth, blocks, tables, rows, columns, cells, pieces, unread)
                .anyMatch(limit -> limit < 1)) {
            throw new IllegalArgumentException("every limit must be at least 1");
        }
    }

    /**
     * Limits far above any report that was published.
     *
     * @return 10 MB, 50,000 lines, 200 tables of 2,000 rows and 64 columns with 50,000 cells together
     */
    public static ReadLimits standard() {
        return STANDARD;
    }
}
