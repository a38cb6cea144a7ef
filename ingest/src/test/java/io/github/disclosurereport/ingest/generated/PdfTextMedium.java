package io.github.disclosurereport.ingest.generated;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Text drawn from a PDF: rows on a line or several, labels broken by the width of their cell, numbers of pages between. */
enum PdfTextMedium implements Medium {
    PDF_TEXT,
    /** Bare numbers of pages and form feeds. */
    PDF_TEXT_FORM_FEEDS;

    private static final int LINE = 32;
    private static final int LABEL = 15;
    private static final int PAGE = 26;

    @Override
    public Grid grid() {
        return Grid.WORDS;
    }

    @Override
    public boolean breaksLabels() {
        return true;
    }

    @Override
    public byte[] write(Paper paper, SplittableRandom random) {
        List<String> lines = new ArrayList<>();
        for (Item item : paper.items()) {
            if (item instanceof Item.Line line) {
                wrap(lines, line.text().replace("\n", ""), LINE);
            } else if (item instanceof Item.Sheet sheet) {
                sheet.table().rows().forEach(row -> row(lines, row, random));
            }
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            text.append(lines.get(i)).append('\n');
            int page = (i + 1) / PAGE;
            if ((i + 1) % PAGE == 0) {
                text.append(this == PDF_TEXT ? "\n- " + page + " -\n" : page + "\n\f");
            }
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void wrap(List<String> lines, String text, int width) {
        for (int from = 0; from < text.length(); from += width) {
            lines.add(text.substring(from, Math.min(text.length(), from + width)));
        }
    }

    /** Labels over as many lines as they need, the figures behind the last of them. */
    private static void row(List<String> lines, Row row, SplittableRandom random) {
        StringBuilder line = new StringBuilder();
        for (Slot slot : row.slots()) {
            String words = Spaces.plain(slot.text());
            boolean figure = !slot.isLabel() || Digits.isNumber(words);
            if (figure) {
                line.append(line.isEmpty() || words.isEmpty() ? "" : " ").append(words);
            } else {
                List<String> parts = new ArrayList<>();
                for (String part : words.split("\n", -1)) {
                    wrap(parts, part, random.nextInt(LABEL - 4, LABEL + 5));
                }
                for (String part : parts) {
                    if (!line.isEmpty() && (parts.size() > 1 || random.nextInt(4) > 0)) {
                        lines.add(line.toString());
                        line.setLength(0);
                    }
                    line.append(line.isEmpty() ? "" : " ").append(part);
                }
            }
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
    }

    /** White space as extraction leaves it. */
    private static final class Spaces {

        private Spaces() {}

        static String plain(String text) {
            return text.replaceAll("[\\p{Zs}\\p{Cf}]+", " ").strip();
        }
    }
}
