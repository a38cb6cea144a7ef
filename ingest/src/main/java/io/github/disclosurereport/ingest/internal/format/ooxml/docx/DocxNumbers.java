package io.github.disclosurereport.ingest.internal.format.ooxml.docx;

import io.github.disclosurereport.ingest.internal.format.ooxml.OoxmlCursor;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumbering;

/** The automatic numbers of paragraphs, such as 一、 or （三）, which stand nowhere in the text. */
final class DocxNumbers {

    private static final int LEVELS = 9;

    /**
     * How a level is numbered.
     *
     * @param format the name of the numerals
     * @param text the words around them: %1 is the number of the first level
     * @param start the first number
     */
    private record Level(String format, String text, int start) {}

    /** Levels by the number of their abstract numbering and their own: "3/0". */
    private final Map<String, Level> levels = new HashMap<>();

    private final Map<Integer, String> abstractOf = new HashMap<>();
    private final Map<String, Integer> restarts = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();

    /** No automatic numbers. */
    DocxNumbers() {}

    static DocxNumbers of(CTNumbering numbering) {
        DocxNumbers numbers = new DocxNumbers();
        for (CTAbstractNum one : numbering.getAbstractNumArray()) {
            numbers.abstractNumbering(one);
        }
        for (CTNum one : numbering.getNumArray()) {
            numbers.numbering(one);
        }
        return numbers;
    }

    private void abstractNumbering(CTAbstractNum numbering) {
        for (CTLvl level : numbering.getLvlArray()) {
            levels.putIfAbsent(numbering.getAbstractNumId() + "/" + level.getIlvl(), level(level));
        }
    }

    private static Level level(CTLvl level) {
        String format = level.isSetNumFmt() ? OoxmlCursor.attribute(level.getNumFmt(), "val", "") : "decimal";
        String text = level.isSetLvlText() && level.getLvlText().isSetVal()
                ? level.getLvlText().getVal()
                : "";
        return new Level(format, text, DocxStyle.number(level.getStart(), 0));
    }

    private void numbering(CTNum numbering) {
        int id = numbering.getNumId().intValue();
        abstractOf.putIfAbsent(id, numbering.getAbstractNumId().getVal().toString());
        for (CTNumLvl level : numbering.getLvlOverrideArray()) {
            if (level.isSetStartOverride()) {
                restarts.put(id + "/" + level.getIlvl(), DocxStyle.number(level.getStartOverride(), 1));
            }
        }
    }

    /** The number of the next paragraph in a list, as it is printed; "" if it has none, a bullet or numerals not known here. */
    String next(int list, int level) {
        String numbering = abstractOf.get(list);
        Level own = levels.get(numbering + "/" + level);
        if (numbering == null || own == null || level >= LEVELS) {
            return "";
        }
        int[] counts = counters.computeIfAbsent(numbering, none -> unused());
        Integer restart = restarts.remove(list + "/" + level);
        counts[level] = restart != null ? restart : counts[level] < 0 ? own.start() : counts[level] + 1;
        Arrays.fill(counts, level + 1, LEVELS, -1);
        return text(numbering, own, counts);
    }

    private static int[] unused() {
        int[] counts = new int[LEVELS];
        Arrays.fill(counts, -1);
        return counts;
    }

    private String text(String numbering, Level own, int[] counts) {
        String text = own.text();
        for (int i = 0; i < LEVELS; i++) {
            String place = "%" + (i + 1);
            if (text.contains(place)) {
                Level other = levels.get(numbering + "/" + i);
                int count = other == null || counts[i] >= 0 ? counts[i] : other.start();
                String numeral = ListNumerals.of(other == null ? "" : other.format(), count);
                if (numeral.isEmpty()) {
                    return "";
                }
                text = text.replace(place, numeral);
            }
        }
        return own.format().equals("bullet") ? "" : text;
    }
}
