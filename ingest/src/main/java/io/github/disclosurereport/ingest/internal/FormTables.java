package io.github.disclosurereport.ingest.internal;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Section;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which tables of a document are the form's: those in their own section that bear its labels, and elsewhere only evident ones. */
final class FormTables {

    /** Labels that a table outside its own section must bear: a report's prose has small tables of its own. */
    private static final int EVIDENT = 4;

    /**
     * A grid and what it is.
     *
     * @param section whose table it is
     * @param grid the grid
     * @param caption the text just before it
     */
    private record Found(Section section, Grid grid, String caption) {}

    private final List<Found> found = new ArrayList<>();
    private final Set<Grid> grids = new HashSet<>();
    private final Set<Section> gridded = EnumSet.noneOf(Section.class);
    private final List<String> texts = new ArrayList<>();

    private FormTables() {}

    static FormTables in(Outline outline) {
        FormTables tables = new FormTables();
        tables.look(outline.preamble(), Optional.empty());
        outline.parts().forEach(part -> tables.look(part.blocks(), Optional.of(part.section())));
        outline.parts().forEach(tables::runTexts);
        return tables;
    }

    private void look(List<Block> blocks, Optional<Section> section) {
        String caption = "";
        for (Block block : blocks) {
            if (block instanceof Block.Text text && !text.text().isEmpty()) {
                caption = text.text();
            } else if (block instanceof Block.Table table) {
                List<CellText> words = table.grid().texts();
                Optional<Section> whose = whose(table.grid().keys(), section);
                String before = caption;
                whose.ifPresent(one -> {
                    found.add(new Found(one, table.grid(), before));
                    grids.add(table.grid());
                    gridded.add(one);
                    words.forEach(word -> texts.add(word.text()));
                });
            }
        }
    }

    private static Optional<Section> whose(Set<String> words, Optional<Section> section) {
        Optional<Section> own = section.filter(one -> one.hasTable() && TableLabels.score(one, words) > 0);
        return TableLabels.bestFor(words)
                .filter(best -> own.filter(best::equals).isPresent() || TableLabels.score(best, words) >= EVIDENT)
                .or(() -> own);
    }

    private void runTexts(Outline.Part part) {
        if (!isRun(part)) {
            return;
        }
        for (Block block : part.blocks()) {
            if (block instanceof Block.Text text) {
                texts.addAll(Pipes.parts(text.text()));
                if (text.text().indexOf('|') < 0) {
                    texts.addAll(RunTokens.pieces(text.text()));
                }
            }
        }
    }

    private boolean isRun(Outline.Part part) {
        return part.section().hasTable() && !gridded.contains(part.section());
    }

    /** The texts of the form's tables: what tells the edition. */
    List<String> texts() {
        return texts;
    }

    /** The grids that are the form's, and so no part of the narrative. */
    Set<Grid> grids() {
        return grids;
    }

    void readGrids(Edition edition, Readings readings) {
        Map<Section, GridReader> readers = new EnumMap<>(Section.class);
        for (Found one : found) {
            readers.computeIfAbsent(
                            one.section(), section -> new GridReader(TableLabels.of(edition, section), readings))
                    .read(one.grid(), one.caption());
        }
    }

    /** Reads a section whose table lost its grid; what is left is its prose. Of other sections all but the labels is prose. */
    List<Block> readRun(Outline.Part part, Edition edition, Readings readings) {
        if (isRun(part)) {
            TableLabels labels = TableLabels.of(edition, part.section());
            RunTokens tokens = RunTokens.of(labels, part.blocks());
            new RunReader(labels, readings).read(tokens.tokens());
            return tokens.prose();
        }
        if (!part.section().hasTable()) {
            return part.blocks();
        }
        TableLabels labels = TableLabels.of(edition, part.section());
        return part.blocks().stream()
                .filter(block -> !(block instanceof Block.Text text && labels.isFragment(text.text())))
                .toList();
    }
}
