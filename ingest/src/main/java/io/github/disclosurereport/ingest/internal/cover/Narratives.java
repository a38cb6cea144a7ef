package io.github.disclosurereport.ingest.internal.cover;

import io.github.disclosurereport.ingest.internal.document.Block;
import io.github.disclosurereport.ingest.internal.document.Grid;
import io.github.disclosurereport.ingest.internal.text.Spacing;
import io.github.disclosurereport.narrative.ExtraTable;
import io.github.disclosurereport.narrative.Heading;
import io.github.disclosurereport.narrative.Narrative;
import io.github.disclosurereport.narrative.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes structured text of blocks: headings told by their level or number, run-in headings split off, broken lines joined. */
public final class Narratives {

    private static final int LONGEST_HEADING = 40;
    private static final int LONGEST_RUN_IN = 26;
    private static final Pattern NUMBER = Pattern.compile(
            "(?<first>[(（]?[一二三四五六七八九十]{1,3}[)）])|(?<second>\\d{1,2}[.．、](?!\\d))|(?<third>[(（]\\d{1,2}[)）])");
    private static final Pattern ENDED = Pattern.compile(".*[。；;！!？?：:”…|]$");

    private final boolean wrapped;

    private Narratives(boolean wrapped) {
        this.wrapped = wrapped;
    }

    /** Prepares for a document: text drawn from a PDF breaks its lines inside sentences, and they are joined again. */
    public static Narratives forDocument(List<Block> blocks) {
        List<String> longLines = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Text text
                    && text.text().length() >= 20
                    && text.text().indexOf('|') < 0) {
                longLines.add(text.text());
            }
        }
        long open = longLines.stream().filter(line -> !isEnded(line)).count();
        return new Narratives(longLines.size() >= 8 && open * 2 > longLines.size());
    }

    private static boolean isEnded(String line) {
        return ENDED.matcher(line.substring(line.length() - 1)).matches();
    }

    /**
     * The narrative.
     *
     * @param blocks the blocks
     * @param level the level of the heading that they stand under, 0 if the source gives it none
     * @param formTables tables among them that are the form's, and left out
     */
    public Narrative of(List<Block> blocks, int level, Set<Grid> formTables) {
        List<io.github.disclosurereport.narrative.Block> narrative = new ArrayList<>();
        for (Block block : wrapped ? join(blocks) : blocks) {
            if (block instanceof Block.Text text && !text.text().isEmpty()) {
                text(text, level, narrative);
            } else if (block instanceof Block.Table table && !formTables.contains(table.grid())) {
                narrative.add(new ExtraTable(table.grid().words()));
            } else if (block instanceof Block.Pointer pointer) {
                narrative.add(pointer.reference());
            }
        }
        return new Narrative(narrative);
    }

    private static void text(Block.Text block, int level, List<io.github.disclosurereport.narrative.Block> narrative) {
        String text = block.text();
        Matcher number = NUMBER.matcher(text);
        int own = number.lookingAt() ? level(number) : 0;
        if (block.level() > 0) {
            int depth = level > 0 ? Math.max(depth(text, own), block.level() - level) : depth(text, own);
            narrative.add(new Heading(depth, text));
            return;
        }
        int stop = text.indexOf('。') + 1;
        if (own == 0) {
            narrative.add(new Paragraph(text));
        } else if (stop == 0 && text.length() <= LONGEST_HEADING && !isEnded(text)) {
            narrative.add(new Heading(own, text));
        } else if (stop > 0 && stop <= LONGEST_RUN_IN) {
            narrative.add(new Heading(own, text.substring(0, stop)));
            String rest = Spacing.trim(text.substring(stop));
            if (!rest.isEmpty()) {
                narrative.add(new Paragraph(rest));
            }
        } else {
            narrative.add(new Paragraph(text));
        }
    }

    /** The depth that the words tell: 一是… and numbered points lie below the topics. */
    private static int depth(String text, int own) {
        return own > 0 ? own : text.startsWith("是", 1) ? 2 : 1;
    }

    private static int level(Matcher number) {
        if (number.group("first") != null) {
            return 1;
        }
        return number.group("second") != null ? 2 : 3;
    }

    private static List<Block> join(List<Block> blocks) {
        List<Block> joined = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        Block.Text first = null;
        for (Block block : blocks) {
            if (block instanceof Block.Text text && text.text().isEmpty()) {
                continue;
            }
            Block.Text line = block instanceof Block.Text text ? text : null;
            boolean goesOn = line != null
                    && line.level() == 0
                    && !NUMBER.matcher(line.text()).lookingAt();
            if (first != null && !goesOn) {
                joined.add(new Block.Text(open.toString(), first.level(), first.place()));
                first = null;
            }
            if (line == null) {
                joined.add(block);
                continue;
            }
            if (first == null) {
                first = line;
                open.setLength(0);
            }
            open.append(line.text());
            if (isEnded(line.text()) || line.text().length() < 16) {
                joined.add(new Block.Text(open.toString(), first.level(), first.place()));
                first = null;
            }
        }
        if (first != null) {
            joined.add(new Block.Text(open.toString(), first.level(), first.place()));
        }
        return joined;
    }
}
