package io.github.disclosurereport.ingest.internal.format.flat;

import io.github.disclosurereport.ingest.Note;
import io.github.disclosurereport.ingest.NoteCode;
import io.github.disclosurereport.ingest.ReadLimits;
import io.github.disclosurereport.ingest.SourcePlace;
import io.github.disclosurereport.ingest.internal.document.Block;
import io.github.disclosurereport.ingest.internal.document.LinePieceLimit;
import io.github.disclosurereport.ingest.internal.document.Source;
import io.github.disclosurereport.ingest.internal.document.SpanGrid;
import io.github.disclosurereport.ingest.internal.text.DelimitedRow;
import io.github.disclosurereport.ingest.internal.text.PageNumber;
import io.github.disclosurereport.ingest.internal.text.Spacing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The front end for text: a block a line, and the pipe tables that converters write. */
public final class FlatSource {

    private static final Pattern MARKDOWN_HEADING = Pattern.compile("(#{1,6})\\s+(.*)");
    private static final Pattern RULE_ROW = Pattern.compile("\\|?(?:\\s*:?-{2,}:?\\s*\\|)+(?:\\s*:?-{2,}:?\\s*)?");

    private final ReadLimits limits;
    private final List<Block> blocks = new ArrayList<>();
    private int tables;
    /** The line up to which rows of one width were looked at. */
    private int looked;

    private FlatSource(ReadLimits limits) {
        this.limits = limits;
    }

    public static Source of(String text, ReadLimits limits) {
        FlatSource source = new FlatSource(limits);
        source.read(text.lines().limit(limits.blocks()).toList());
        boolean cut = text.lines().skip(limits.blocks()).findAny().isPresent();
        List<Note> notes = new ArrayList<>();
        if (cut) {
            notes.add(Note.of(NoteCode.LIMIT_BLOCKS, Integer.toString(limits.blocks())));
        }
        return new Source(LinePieceLimit.limit(source.blocks, limits, notes), List.of(), Optional.empty(), notes);
    }

    private void read(List<String> lines) {
        int next = 0;
        while (next < lines.size()) {
            int end = tables < limits.tables() ? tableEnd(lines, next) : next;
            if (end > next) {
                next = end;
            } else {
                line(lines.get(next), next + 1, isAtPageEdge(lines, next));
                next++;
            }
        }
    }

    /** Whether a form feed stands within two lines. */
    private static boolean isAtPageEdge(List<String> lines, int at) {
        return lines.subList(Math.max(0, at - 2), Math.min(lines.size(), at + 3)).stream()
                .anyMatch(line -> line.length() < 2_000 && line.indexOf('\f') >= 0);
    }

    private void line(String raw, int number, boolean atPageEdge) {
        String text = Spacing.trim(MarkdownText.plain(raw));
        if (PageNumber.isMarked(text)) {
            return;
        }
        SourcePlace place =
                new SourcePlace.InText(number, raw.length() - raw.stripLeading().length() + 1);
        var heading = MARKDOWN_HEADING.matcher(text);
        if (heading.matches()) {
            blocks.add(new Block.Text(
                    Spacing.trim(heading.group(2)), heading.group(1).length(), place));
        } else {
            blocks.add(new Block.Text(text, 0, place, atPageEdge));
        }
    }

    /** Reads a table that begins at a line; the line after it, or the line itself if none begins there. */
    private int tableEnd(List<String> lines, int from) {
        int end = pipeTableEnd(lines, from);
        if (end > from) {
            List<String> rows = new ArrayList<>(lines.subList(from, end));
            rows.remove(1);
            table(rows.stream().map(FlatSource::cells).toList(), from);
        } else if (from >= looked) {
            int rows = DelimitedGrid.count(lines.subList(from, Math.min(lines.size(), from + limits.rows())));
            looked = from + rows;
            if (DelimitedGrid.areWhole(lines.subList(from, looked))) {
                end = looked;
                table(DelimitedGrid.squares(lines.subList(from, end)), from);
            }
        }
        return end;
    }

    /** The line after a pipe table that begins here: a row, a rule row of dashes, more rows. */
    private int pipeTableEnd(List<String> lines, int from) {
        if (from + 1 >= lines.size() || !isPipeRow(lines.get(from)) || !isRuleRow(lines.get(from + 1))) {
            return from;
        }
        if (!lines.get(from + 1).strip().startsWith("|")
                && DelimitedRow.cells(lines.get(from + 1)).size() == 1) {
            return from; // "-- |" is a cell of a flattened table with a mark in it
        }
        int end = from + 2;
        while (end < lines.size() && end - from < limits.rows() && isPipeRow(lines.get(end))) {
            end++;
        }
        return end;
    }

    private static boolean isPipeRow(String line) {
        return Spacing.trim(line).indexOf('|') >= 0;
    }

    private static boolean isRuleRow(String line) {
        return line.length() < 2_000 && RULE_ROW.matcher(Spacing.trim(line)).matches();
    }

    /** Line breaks inside a cell, which Markdown writes as HTML does. */
    private static String withoutBreaks(String line) {
        return line.indexOf('<') < 0
                ? line
                : line.replace("<br>", " ").replace("<br/>", " ").replace("<br />", " ");
    }

    private static List<String> cells(String row) {
        return DelimitedRow.cells(withoutBreaks(row));
    }

    private void table(List<List<String>> rows, int from) {
        SpanGrid grid = new SpanGrid(++tables, rows.size(), limits.columns());
        for (List<String> row : rows) {
            grid.row();
            row.forEach(cell -> grid.cell(Spacing.trim(MarkdownText.plain(cell)), 1, 1));
            grid.endRow();
        }
        blocks.add(new Block.Table(grid.build(), new SourcePlace.InText(from + 1, 1)));
    }
}
