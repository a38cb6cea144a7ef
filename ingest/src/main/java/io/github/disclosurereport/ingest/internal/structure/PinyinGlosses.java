package io.github.disclosurereport.ingest.internal.structure;

import io.github.disclosurereport.ingest.Note;
import io.github.disclosurereport.ingest.NoteCode;
import io.github.disclosurereport.ingest.internal.document.Block;
import io.github.disclosurereport.ingest.internal.text.CellText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pinyin that sites which copy reports put behind words, as 政府(zhèngfǔ). Its marks of tone tell it from other Latin letters. */
public final class PinyinGlosses {

    private static final String TONES = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ";
    private static final Pattern GLOSS = Pattern.compile("[(（]([a-zü'’ \\-" + TONES + "]{1,60})[)）]");

    private PinyinGlosses() {}

    /** The blocks without glosses; the first of these is added to the notes. */
    public static List<Block> dropFrom(List<Block> blocks, List<Note> notes) {
        List<Block> kept = new ArrayList<>(blocks.size());
        Optional<String> first = Optional.empty();
        for (Block block : blocks) {
            Optional<String> gloss = in(block);
            first = first.or(() -> gloss);
            kept.add(gloss.isPresent() ? without(block) : block);
        }
        first.ifPresent(gloss -> notes.add(Note.of(NoteCode.NOT_THE_PUBLISHERS_COPY, gloss)));
        return kept;
    }

    private static Optional<String> in(Block block) {
        if (block instanceof Block.Text text) {
            return in(text.text());
        }
        if (block instanceof Block.Table table) {
            for (CellText cell : table.grid().texts()) {
                Optional<String> gloss = in(cell.text());
                if (gloss.isPresent()) {
                    return gloss;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> in(String text) {
        return !hasTone(text)
                ? Optional.empty()
                : GLOSS.matcher(text)
                        .results()
                        .map(match -> match.group(1))
                        .filter(PinyinGlosses::hasTone)
                        .findFirst();
    }

    /** A loop, since every cell of every table comes here. */
    private static boolean hasTone(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 0x7F && c < 0x2000 && TONES.indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static Block without(Block block) {
        if (block instanceof Block.Text text) {
            return new Block.Text(without(text.text()), text.level(), text.place(), text.atPageEdge());
        }
        return block instanceof Block.Table table
                ? new Block.Table(table.grid().with(PinyinGlosses::without), table.place())
                : block;
    }

    private static String without(String text) {
        return GLOSS.matcher(text)
                .replaceAll(gloss -> hasTone(gloss.group(1)) ? "" : Matcher.quoteReplacement(gloss.group()));
    }
}
