package io.github.disclosurereport.ingest;

import io.github.disclosurereport.model.AnnualReport;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Writes PDF files as word processors do: row by row, cell by cell, labels broken over lines, tables over pages, ruled or not. */
public final class PdfFile implements AutoCloseable {

    private static final float SIZE = 8;
    private static final float LEADING = 11;
    private static final float MARGIN = 50;
    private static final float PAD = 4;
    private static final int MOST_LINES = 1_000;
    private static final String FONT = "F1";

    private final PDDocument document = new PDDocument();
    private final COSDictionary resources = new COSDictionary();
    private final PdfPrint print;
    private final PDRectangle sheet;
    /** The operators that draw the page. */
    private final StringBuilder page = new StringBuilder();

    private float y;

    private PdfFile(PdfPrint print) throws IOException {
        this.print = print;
        this.sheet = new PDRectangle(Math.max(print.width(), PDRectangle.A4.getWidth()), PDRectangle.A4.getHeight());
        COSDictionary fonts = new COSDictionary();
        fonts.setItem(COSName.getPDFName(FONT), CompositeFont.dictionary());
        resources.setItem(COSName.FONT, fonts);
        beginPage();
    }

    static byte[] ruled(AnnualReport report) {
        return of(ReportPieces.of(report), true);
    }

    static byte[] unruled(AnnualReport report) {
        return of(ReportPieces.of(report), false);
    }

    /**
     * Writes pieces on paper of A4.
     *
     * @param pieces the pieces
     * @param ruled whether tables have rules
     * @return the file
     */
    public static byte[] of(List<? extends Piece> pieces, boolean ruled) {
        return of(pieces, PdfPrint.plain(ruled));
    }

    /**
     * Writes pieces.
     *
     * @param pieces the pieces
     * @param print how
     * @return the file
     */
    public static byte[] of(List<? extends Piece> pieces, PdfPrint print) {
        try (PdfFile file = new PdfFile(print);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (Piece piece : pieces) {
                if (piece instanceof Piece.Heading heading) {
                    file.lines(heading.text());
                } else if (piece instanceof Piece.Line line) {
                    file.lines(line.text());
                } else if (piece instanceof Piece.Table table) {
                    file.table(table);
                }
            }
            file.endPage();
            file.document.save(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void beginPage() {
        y = sheet.getHeight() - MARGIN;
        page.setLength(0);
    }

    private void endPage() throws IOException {
        String number = print.footer().replace("%", Integer.toString(document.getNumberOfPages() + 1));
        if (!number.isEmpty()) {
            draw(number, sheet.getWidth() / 2, MARGIN / 2);
        }
        PDPage drawn = new PDPage(sheet);
        drawn.setResources(new PDResources(resources));
        byte[] operators = page.toString().getBytes(StandardCharsets.US_ASCII);
        drawn.setContents(new PDStream(document, new ByteArrayInputStream(operators), COSName.FLATE_DECODE));
        document.addPage(drawn);
    }

    private void room(float height) throws IOException {
        if (y - height < MARGIN) {
            endPage();
            beginPage();
        }
    }

    private void lines(String text) throws IOException {
        for (String line : wrapped(text, sheet.getWidth() - 2 * MARGIN)) {
            room(LEADING);
            y -= LEADING;
            draw(line, MARGIN, y);
        }
        y -= LEADING / 2;
    }

    private void draw(String text, float x, float at) {
        page.append(String.format(Locale.ROOT, "BT /%s %.1f Tf ", FONT, SIZE))
                .append(point(x, at))
                .append(" Td ")
                .append(CompositeFont.codes(text))
                .append(" Tj ET\n");
    }

    private static String point(float x, float y) {
        return String.format(Locale.ROOT, "%.3f %.3f", x, y);
    }

    private List<String> wrapped(String text, float width) {
        List<String> lines = new ArrayList<>();
        // A number is not broken; it reaches into the margin of its cell.
        boolean isNumber = text.matches("[-\\d.,０-９，．]{1,9}");
        StringBuilder line = new StringBuilder();
        float used = 0;
        for (int i = 0; i < text.length(); i++) {
            float next = CompositeFont.width(text.charAt(i)) * SIZE;
            if (used + next > width && !isNumber) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            line.append(text.charAt(i));
            used += next;
        }
        lines.add(line.toString());
        return lines;
    }

    private float[] edges(int columns) {
        float width = sheet.getWidth() - 2 * MARGIN;
        float[] edges = new float[columns + 1];
        edges[0] = MARGIN;
        for (int i = 0; i < columns; i++) {
            // Section 三: groups, labels, seven columns of figures.
            float share = columns == 10 ? (i == 2 ? 0.225f : i < 2 ? 0.09f : 0.085f) : 1f / columns;
            edges[i + 1] = edges[i] + width * share;
        }
        return edges;
    }

    private void table(Piece.Table table) throws IOException {
        float[] edges = edges(table.columns());
        List<Laid> cells = Laid.out(table);
        float[] heights = heights(table, cells, edges);
        for (int row = 0; row < heights.length; row++) {
            int lines = linesBeforeTheBreak(heights[row]);
            if (lines > 0) {
                row(cells, row, edges, y - MARGIN, 0, lines);
                endPage();
                beginPage();
                float rest = Math.max(heights[row] - lines * LEADING, LEADING + PAD);
                row(cells, row, edges, rest, lines, MOST_LINES);
            } else {
                room(heights[row]);
                row(cells, row, edges, heights[row], 0, MOST_LINES);
            }
            boolean last = row + 1 == heights.length
                    || (y - heights[row + 1] < MARGIN && linesBeforeTheBreak(heights[row + 1]) == 0);
            if (last && print.ruled()) {
                edge(edges[0], y, edges[edges.length - 1], y);
            }
        }
        y -= LEADING / 2;
    }

    /** How many lines of a row stand on this page where it goes on overleaf; 0 if it stays whole. */
    private int linesBeforeTheBreak(float height) {
        float left = y - MARGIN;
        boolean broken = print.breaksRows() && height > left + PAD;
        return broken ? Math.max(0, (int) ((left - PAD) / LEADING)) : 0;
    }

    /** Draws some lines of a row, or all. */
    private void row(List<Laid> cells, int row, float[] edges, float height, int from, int to) {
        for (Laid cell : cells) {
            if (cell.row() <= row && row < cell.row() + cell.square().rowSpan()) {
                part(cell, row, edges, height, from, to);
            }
        }
        y -= height;
    }

    private float[] heights(Piece.Table table, List<Laid> cells, float[] edges) {
        float[] heights = new float[table.rows().size()];
        for (Laid cell : cells) {
            float needed = wrapped(cell.square().text(), width(cell, edges)).size() * LEADING + PAD;
            heights[cell.row()] =
                    Math.max(heights[cell.row()], needed / cell.square().rowSpan());
            for (int row = cell.row(); row < cell.row() + cell.square().rowSpan(); row++) {
                heights[row] = Math.max(heights[row], needed / cell.square().rowSpan());
            }
        }
        return heights;
    }

    private float width(Laid cell, float[] edges) {
        return edges[cell.column() + cell.square().colSpan()] - edges[cell.column()] - 2 * PAD;
    }

    /** Draws what of a cell lies in a row: its words in its first row, its edges where they are. */
    private void part(Laid cell, int row, float[] edges, float height, int from, int to) {
        float left = edges[cell.column()];
        float right = edges[cell.column() + cell.square().colSpan()];
        if (print.ruled()) {
            edge(left, y, left, y - height);
            edge(right, y, right, y - height);
            if ((row == cell.row() && from == 0) || y > sheet.getHeight() - MARGIN - 1) {
                edge(left, y, right, y);
            }
            if ((row + 1 == cell.row() + cell.square().rowSpan() && to == MOST_LINES) || y - height <= MARGIN) {
                edge(left, y - height, right, y - height);
            }
        }
        if (row == cell.row() && !cell.square().text().isEmpty()) {
            List<String> lines = wrapped(cell.square().text(), width(cell, edges));
            float at = y;
            for (String line : lines.subList(Math.min(from, lines.size()), Math.min(to, lines.size()))) {
                at -= LEADING;
                draw(line, left + PAD, at);
            }
        }
    }

    private void edge(float x1, float y1, float x2, float y2) {
        page.append(point(x1, y1)).append(" m ").append(point(x2, y2)).append(" l S\n");
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
