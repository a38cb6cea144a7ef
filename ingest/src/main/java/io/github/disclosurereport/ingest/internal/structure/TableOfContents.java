package io.github.disclosurereport.ingest.internal.structure;

import io.github.disclosurereport.form.Section;
import io.github.disclosurereport.ingest.internal.document.Block;
import io.github.disclosurereport.ingest.internal.lexicon.SectionHeading;
import io.github.disclosurereport.ingest.internal.text.FigureNotation;
import io.github.disclosurereport.ingest.internal.text.LabelNormalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tables of contents (目录). Their entries look like the headings of sections, but nothing stands between them, and every one of
 * them comes again.
 */
public final class TableOfContents {

    /** Fewer entries than this are headings that happen to follow each other. */
    private static final int FEWEST = 3;

    private static final int LONGEST = 60;
    private static final Pattern TITLE = Pattern.compile("目[录次]");
    private static final Pattern ENTRY = Pattern.compile("[(]?[一二三四五六七八九十\\d]{1,3}[)、.,:].*|.*\\D\\d{1,3}");

    private TableOfContents() {}

    /** The blocks without the tables of contents among them. */
    public static List<Block> dropFrom(List<Block> blocks) {
        int[] last = lastHeadings(blocks);
        List<Block> kept = new ArrayList<>(blocks.size());
        int next = 0;
        while (next < blocks.size()) {
            // Only from a first section on: so no block is looked at more than twice.
            boolean first = heading(blocks.get(next)).equals(Optional.of(Section.OVERVIEW));
            int end = first ? end(blocks, next, last) : next;
            if (end == next) {
                kept.add(blocks.get(next));
                next++;
            } else {
                dropTitle(kept);
                next = end;
            }
        }
        return kept;
    }

    private static void dropTitle(List<Block> kept) {
        int last = kept.size() - 1;
        while (last > 0
                && kept.get(last) instanceof Block.Text text
                && text.text().isEmpty()) {
            last--;
        }
        if (last >= 0
                && kept.get(last) instanceof Block.Text text
                && TITLE.matcher(LabelNormalizer.fold(text.text())).matches()) {
            kept.remove(last);
        }
    }

    /** For each section the last block that is its heading; -1 if none is. */
    private static int[] lastHeadings(List<Block> blocks) {
        int[] last = new int[Section.values().length];
        for (int i = 0; i < last.length; i++) {
            last[i] = -1;
        }
        for (int i = 0; i < blocks.size(); i++) {
            int at = i;
            heading(blocks.get(i)).ifPresent(section -> last[section.ordinal()] = at);
        }
        return last;
    }

    /** Where a table of contents ends that begins here; the beginning itself if none does. */
    private static int end(List<Block> blocks, int from, int[] last) {
        Set<Section> seen = EnumSet.noneOf(Section.class);
        int highest = -1;
        int at = from;
        while (at < blocks.size() && isWithin(blocks.get(at))) {
            Optional<Section> section = heading(blocks.get(at));
            if (section.isPresent()) {
                if (section.get().ordinal() <= highest) {
                    break;
                }
                highest = section.get().ordinal();
                seen.add(section.get());
            }
            at++;
        }
        int end = at;
        boolean again = seen.stream().allMatch(section -> last[section.ordinal()] >= end);
        return seen.size() >= FEWEST && again ? end : from;
    }

    /** Whether a block may stand in a table of contents: an entry, or an empty line. */
    private static boolean isWithin(Block block) {
        return (block instanceof Block.Text text && text.text().isEmpty()) || isEntry(block);
    }

    private static boolean isEntry(Block block) {
        if (!(block instanceof Block.Text text)
                || text.text().isEmpty()
                || text.text().length() > LONGEST
                || text.text().indexOf('。') >= 0
                || FigureNotation.isPlain(text.text())) {
            return false;
        }
        return heading(block).isPresent()
                || ENTRY.matcher(LabelNormalizer.fold(text.text())).matches();
    }

    private static Optional<Section> heading(Block block) {
        return block instanceof Block.Text text
                ? SectionHeading.of(text.text(), Optional.empty()).map(SectionHeading::section)
                : Optional.empty();
    }
}
