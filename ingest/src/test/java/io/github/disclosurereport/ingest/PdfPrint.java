package io.github.disclosurereport.ingest;

/**
 * How a PDF file is printed.
 *
 * @param ruled whether tables have rules
 * @param width the least width of a page in points; A4 if that is wider
 * @param footer how pages are numbered, with % for the number; "" if they are not
 * @param breaksRows whether a row that does not fit goes on overleaf, as word processors have it unless told otherwise
 */
public record PdfPrint(boolean ruled, float width, String footer, boolean breaksRows) {

    static PdfPrint plain(boolean ruled) {
        return new PdfPrint(ruled, 0, "", false);
    }
}
