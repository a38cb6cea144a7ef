package io.github.disclosurereport.ingest.internal;

import io.github.disclosurereport.form.LabelText;
import io.github.disclosurereport.ingest.ReadLimits;
import io.github.disclosurereport.ingest.Reading;
import io.github.disclosurereport.ingest.ReadingState;
import io.github.disclosurereport.ingest.ReportImport;
import io.github.disclosurereport.ingest.UnreadableReportException;
import io.github.disclosurereport.ingest.internal.document.Block;
import io.github.disclosurereport.ingest.internal.document.Source;
import io.github.disclosurereport.ingest.internal.text.CellText;
import io.github.disclosurereport.ingest.internal.text.FigureNotation;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.model.SectionText;
import io.github.disclosurereport.narrative.ExtraTable;
import io.github.disclosurereport.narrative.Heading;
import io.github.disclosurereport.narrative.Narrative;
import io.github.disclosurereport.narrative.Paragraph;
import io.github.disclosurereport.narrative.Reference;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Counts the numbers that stand alone in the blocks of a source, and where each of them ended: in a cell, in prose, or in the list of what
 * was not read.
 *
 * @param lost numbers that ended nowhere, by how often
 * @param doubled numbers that are in more cells than the source has them, by how often
 * @param numbers how many numbers there are
 */
public record Conservation(Map<String, Integer> lost, Map<String, Integer> doubled, int numbers) {

    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z}|]+");
    private static final Pattern DIGITS = Pattern.compile("\\d[\\d,.]*");

    /** The account of a source with one report; empty if it is refused. */
    public static Optional<Conservation> of(byte[] document) {
        try {
            Source source = SourceReader.read(document, ReadLimits.standard());
            return Optional.of(of(source, Reports.only(source, ReadLimits.standard())));
        } catch (UnreadableReportException refused) {
            return Optional.empty();
        }
    }

    private static Conservation of(Source source, ReportImport read) {
        Map<String, Integer> shown = new HashMap<>();
        for (Block block : source.blocks()) {
            if (block instanceof Block.Text text) {
                numbers(text.text(), shown);
            } else if (block instanceof Block.Table table) {
                table.grid().texts().stream().map(CellText::text).forEach(text -> numbers(text, shown));
            }
        }
        Map<String, Integer> cells = new HashMap<>();
        for (Reading reading : read.readings().values()) {
            if (reading.state() == ReadingState.NUMBER) {
                count(reading.raw(), cells);
            }
        }
        Map<String, Integer> elsewhere = new HashMap<>();
        AnnualReport report = read.report();
        count(report.cover().title(), elsewhere);
        count(report.cover().preamble(), elsewhere);
        for (SectionText section : report.sections()) {
            count(section.heading(), elsewhere);
            count(section.narrative(), elsewhere);
        }
        read.unread().forEach(unread -> count(unread.text(), elsewhere));
        Map<String, Integer> lost = new TreeMap<>();
        Map<String, Integer> doubled = new TreeMap<>();
        shown.forEach((number, times) -> {
            int found = cells.getOrDefault(number, 0) + elsewhere.getOrDefault(number, 0);
            if (found < times) {
                lost.put(number, times - found);
            }
        });
        cells.forEach((number, times) -> {
            int more = times - shown.getOrDefault(number, 0);
            if (more > 0) {
                doubled.put(number, more);
            }
        });
        return new Conservation(
                lost,
                doubled,
                shown.values().stream().mapToInt(Integer::intValue).sum());
    }

    private static void count(Narrative narrative, Map<String, Integer> counts) {
        for (io.github.disclosurereport.narrative.Block block : narrative.blocks()) {
            if (block instanceof Heading heading) {
                count(heading.text(), counts);
            } else if (block instanceof Paragraph paragraph) {
                count(paragraph.text(), counts);
            } else if (block instanceof ExtraTable table) {
                table.rows().forEach(row -> row.forEach(cell -> count(cell, counts)));
            } else if (block instanceof Reference reference) {
                count(reference.text(), counts);
            }
        }
    }

    /** Counts the numbers of a text that stand alone between bars or white space. */
    private static void numbers(String text, Map<String, Integer> counts) {
        for (String piece : BETWEEN.split(text, -1)) {
            if (FigureNotation.of(piece).kind() == FigureNotation.Kind.NUMBER) {
                count(piece, counts);
            }
        }
    }

    /** Counts all digits that stand together in a text: prose joins lines, and so words to numbers. */
    private static void count(String text, Map<String, Integer> counts) {
        DIGITS.matcher(LabelText.fold(BETWEEN.matcher(text).replaceAll("¦")))
                .results()
                .forEach(digits -> counts.merge(digits.group(), 1, Integer::sum));
    }
}
