package io.github.disclosurereport.ingest.internal.placement;

import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Form;
import io.github.disclosurereport.form.Section;
import io.github.disclosurereport.ingest.Note;
import io.github.disclosurereport.ingest.NoteCode;
import io.github.disclosurereport.ingest.SourcePlace;
import io.github.disclosurereport.ingest.internal.document.Block;
import io.github.disclosurereport.ingest.internal.document.Grid;
import io.github.disclosurereport.ingest.internal.lexicon.PrintedTable;
import io.github.disclosurereport.ingest.internal.lexicon.TableLabels;
import io.github.disclosurereport.ingest.internal.structure.Outline;
import io.github.disclosurereport.ingest.internal.text.CellText;
import io.github.disclosurereport.ingest.internal.text.LabelNormalizer;
import io.github.disclosurereport.ingest.internal.text.YearQualifiers;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** Which tables of a document are the form's: those in their own section that bear its labels, and elsewhere only evident ones. */
public final class FormTables {

    /** So many short texts right before a table are looked at: its caption, and a heading over that. */
    private static final int CAPTIONS = 3;

    /** Labels that a table outside its own section must bear: a report's prose has small tables of its own. */
    private static final int EVIDENT = 4;

    /**
     * A grid and what it is.
     *
     * @param section whose table it is
     * @param grid the grid
     * @param printed the table of the form that it is cell for cell, if it is
     * @param caption the text just before it
     * @param place its first cell
     */
    private record Found(
            Section section, Grid grid, Optional<PrintedTable> printed, String caption, SourcePlace place) {}

    /**
     * A grid with words of the form that is not read.
     *
     * @param place its first cell
     * @param grid the grid
     * @param why why not
     */
    private record Extra(SourcePlace place, Grid grid, NoteCode why) {}

    private final OptionalInt year;
    private final List<Found> found = new ArrayList<>();
    /** Tables of one section that differ under different titles: none of them is the report's with certainty. */
    private final List<Found> doubled = new ArrayList<>();

    private final List<Extra> extras = new ArrayList<>();
    private final Set<Grid> grids = new HashSet<>();
    private final Set<Section> gridded = EnumSet.noneOf(Section.class);
    private final List<String> keys = new ArrayList<>();

    private FormTables(OptionalInt year) {
        this.year = year;
    }

    /**
     * Looks for the form's tables.
     *
     * @param outline the document
     * @param year the report year, if known: tables of earlier years are left alone
     */
    public static FormTables in(Outline outline, OptionalInt year) {
        FormTables tables = new FormTables(year);
        tables.look(outline.preamble(), Optional.empty());
        outline.parts().forEach(part -> tables.look(part.blocks(), Optional.of(part.section())));
        tables.accept();
        outline.parts().forEach(tables::runKeys);
        return tables;
    }

    private void look(List<Block> blocks, Optional<Section> section) {
        Deque<String> captions = new ArrayDeque<>();
        for (Block block : blocks) {
            if (block instanceof Block.Text text && !text.text().isEmpty()) {
                captions.push(text.text());
            } else if (block instanceof Block.Table table) {
                Grid grid = table.grid();
                Optional<PrintedTable> printed = PrintedTable.of(grid);
                printed.map(PrintedTable::section)
                        .or(() -> whose(grid, section))
                        .ifPresent(whose -> {
                            Optional<NoteCode> foreign = foreign(whose, grid, printed.isPresent(), captions);
                            String caption = captions.isEmpty() ? "" : captions.peek();
                            foreign.ifPresentOrElse(
                                    why -> extras.add(new Extra(table.place(), grid, why)),
                                    () -> found.add(new Found(whose, grid, printed, caption, table.place())));
                        });
                captions.clear();
            }
        }
    }

    private void accept() {
        for (Section section : Section.values()) {
            for (Found one : found) {
                if (one.section() == section) {
                    gridded.add(section);
                    grids.add(one.grid());
                    keys.addAll(keys(one));
                }
            }
        }
    }

    private static List<String> keys(Found one) {
        return one.printed()
                .map(PrintedTable::keys)
                .orElseGet(() -> one.grid().texts().stream().map(CellText::key).toList());
    }

    /** Sets tables aside that stand side by side. */
    private void part(Edition edition) {
        for (Section section : gridded) {
            List<Found> own =
                    found.stream().filter(one -> one.section() == section).toList();
            List<Grid> differing = new ConflictingTables(edition, section)
                    .differing(
                            own.stream().map(Found::grid).toList(),
                            own.stream().map(Found::caption).toList());
            own.stream().filter(one -> differing.contains(one.grid())).forEach(doubled::add);
            differing.forEach(grids::remove);
        }
        found.removeAll(doubled);
    }

    /** Why a grid with words of the form is not this report's table, if so. */
    private Optional<NoteCode> foreign(Section section, Grid grid, boolean printed, Deque<String> captions) {
        boolean earlier = captions.stream()
                        .limit(CAPTIONS)
                        .takeWhile(YearQualifiers::isCaption)
                        .anyMatch(caption -> YearQualifiers.isMeant(caption, year))
                || (!printed && hasTitleOfEarlierYear(grid));
        if (earlier) {
            return Optional.of(NoteCode.EARLIER_YEAR);
        }
        // A line of section 二 with one figure looks like any small table of numbers: the form's heads must be there.
        boolean headless =
                !printed && section == Section.PROACTIVE_DISCLOSURE && !TableLabels.hasHead(section, grid.keys());
        return headless ? Optional.of(NoteCode.NOT_THE_FORM) : Optional.empty();
    }

    private boolean hasTitleOfEarlierYear(Grid grid) {
        for (int r = 0; r < Math.min(CAPTIONS, grid.rows().size()); r++) {
            List<String> filled = grid.row(r).stream()
                    .map(square -> square.content().text())
                    .filter(text -> !text.isEmpty())
                    .toList();
            if (filled.size() > 1) {
                return false;
            }
            if (filled.size() == 1 && YearQualifiers.isMeant(filled.get(0), year)) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Section> whose(Grid grid, Optional<Section> section) {
        if (isBareRow(grid, section)) {
            return section;
        }
        Set<String> words = grid.keys();
        Optional<Section> own = section.filter(one ->
                one.hasTable() && (TableLabels.score(one, words) > 0 || TableLabels.hasHeadsRunTogether(one, words)));
        return TableLabels.bestFor(words)
                .filter(best -> own.filter(best::equals).isPresent() || TableLabels.score(best, words) >= EVIDENT)
                .or(() -> own);
    }

    /** Section 四's own table where the heads are lost: one row of as many cells as the form prints, most of them figures. */
    private static boolean isBareRow(Grid grid, Optional<Section> section) {
        int printed = Form.of(Edition.E2021).table(Section.DISPUTES).cells().size();
        return section.filter(Section.DISPUTES::equals).isPresent()
                && grid.rows().size() == 1
                && grid.texts().size() == printed
                && grid.texts().stream()
                                        .filter(text -> text.figure().isFigure())
                                        .count()
                                * 2
                        > printed;
    }

    private void runKeys(Outline.Part part) {
        if (!isRun(part)) {
            return;
        }
        // Labels may be broken anywhere: they are looked for in all words run together.
        StringBuilder words = new StringBuilder();
        for (Block block : part.blocks()) {
            if (block instanceof Block.Text text && text.text().indexOf('。') < 0) {
                words.append(LabelNormalizer.numbered(text.text()));
            }
        }
        keys.addAll(EditionVote.labelsIn(words.toString()));
    }

    private boolean isRun(Outline.Part part) {
        return part.section().hasTable() && !gridded.contains(part.section());
    }

    /** The keys of the labels of the form's tables: what tells the edition. */
    public List<String> keys() {
        return keys;
    }

    /** The grids that are the form's, and so no part of the narrative. */
    public Set<Grid> grids() {
        return grids;
    }

    public void readGrids(Edition edition, ReadingCollector readings) {
        part(edition);
        extras.forEach(extra -> readings.leave(words(extra.grid()), extra.place(), Note.of(extra.why())));
        Map<Section, GridReader> readers = new EnumMap<>(Section.class);
        List<Found> others = new ArrayList<>();
        for (Found one : found) {
            if (!PrintedReader.read(one.grid(), one.caption(), edition, readings)) {
                others.add(one);
                readers.computeIfAbsent(
                                one.section(),
                                section -> new GridReader(TableLabels.of(edition, section), readings, year))
                        .read(one.grid(), one.caption());
            }
        }
        others.forEach(one -> new UnplacedText(TableLabels.of(edition, one.section()), readings).grid(one.grid()));
    }

    /** Lists the figures of a section of which nothing was met: its table may have labels that are all others than the form's. */
    public void leaveUnknown(Outline.Part part, ReadingCollector readings) {
        if (part.section().hasTable() && !readings.has(part.section())) {
            part.blocks().stream()
                    .filter(Block.Table.class::isInstance)
                    .map(block -> ((Block.Table) block).grid())
                    .filter(grid -> !grids.contains(grid)
                            && extras.stream().noneMatch(extra -> extra.grid().equals(grid)))
                    .forEach(grid -> UnplacedText.figures(grid, readings));
        }
    }

    /** Says of tables that stand side by side that they are there; where another table has the figures, those hold. */
    public void doubt(Edition edition, ReadingCollector readings) {
        for (Found one : doubled) {
            CellText text = new CellText(one.caption() + " | " + words(one.grid()), one.place());
            List<Cell> cells = Form.of(edition).table(one.section()).cells();
            readings.lineSeen();
            readings.doubt(cells, text, Note.of(NoteCode.TABLES_SIDE_BY_SIDE));
        }
    }

    private static String words(Grid grid) {
        return grid.texts().stream().map(CellText::text).limit(20).collect(Collectors.joining(" | "));
    }

    /** Reads a section whose table lost its grid; what is left is its prose. Of other sections all but the labels is prose. */
    public List<Block> readRun(Outline.Part part, Edition edition, ReadingCollector readings) {
        if (isRun(part)) {
            TableLabels labels = TableLabels.of(edition, part.section());
            FlatTableTokens tokens = FlatTableTokens.of(labels, part.blocks());
            new FlatTableReader(labels, readings, tokens, year).read();
            new UnplacedText(labels, readings).run(tokens.tokens());
            return tokens.prose();
        }
        if (!part.section().hasTable()) {
            return part.blocks().stream()
                    .filter(block -> !UnplacedText.isPageNumber(block, readings))
                    .toList();
        }
        UnplacedText leftovers = new UnplacedText(TableLabels.of(edition, part.section()), readings);
        return part.blocks().stream().filter(leftovers::isProse).toList();
    }
}
