package io.github.disclosurereport.ingest.internal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

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

    private DocxNumbers() {}

    static DocxNumbers of(Optional<byte[]> part) throws XMLStreamException {
        DocxNumbers numbers = new DocxNumbers();
        if (part.isPresent()) {
            Xml xml = Xml.of(part.get());
            xml.child();
            while (xml.child()) {
                switch (xml.name()) {
                    case "abstractNum" -> numbers.abstractNumbering(xml);
                    case "num" -> numbers.numbering(xml);
                    default -> xml.skip();
                }
            }
        }
        return numbers;
    }

    private void abstractNumbering(Xml xml) throws XMLStreamException {
        String id = xml.attribute("abstractNumId", "");
        while (xml.child()) {
            if (xml.name().equals("lvl")) {
                int level = xml.number("ilvl", 0);
                levels.putIfAbsent(id + "/" + level, level(xml));
            } else {
                xml.skip();
            }
        }
    }

    private static Level level(Xml xml) throws XMLStreamException {
        String format = "decimal";
        String text = "";
        int start = 0;
        while (xml.child()) {
            switch (xml.name()) {
                case "start" -> start = xml.number("val", 0);
                case "numFmt" -> format = xml.attribute("val", "");
                case "lvlText" -> text = xml.attribute("val", "");
                default -> {}
            }
            xml.skip();
        }
        return new Level(format, text, start);
    }

    private void numbering(Xml xml) throws XMLStreamException {
        int id = xml.number("numId", -1);
        while (xml.child()) {
            if (xml.name().equals("abstractNumId")) {
                abstractOf.putIfAbsent(id, xml.attribute("val", ""));
                xml.skip();
            } else if (xml.name().equals("lvlOverride")) {
                String key = id + "/" + xml.number("ilvl", 0);
                while (xml.child()) {
                    if (xml.name().equals("startOverride")) {
                        restarts.put(key, xml.number("val", 1));
                    }
                    xml.skip();
                }
            } else {
                xml.skip();
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
                String numeral = Numerals.of(other == null ? "" : other.format(), count);
                if (numeral.isEmpty()) {
                    return "";
                }
                text = text.replace(place, numeral);
            }
        }
        return own.format().equals("bullet") ? "" : text;
    }
}
