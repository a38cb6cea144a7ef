package io.github.disclosurereport.ingest.internal.cover;

import io.github.disclosurereport.ingest.SourcePlace;
import io.github.disclosurereport.ingest.internal.document.Block;
import io.github.disclosurereport.ingest.internal.text.DateText;
import io.github.disclosurereport.ingest.internal.text.Spacing;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * The name and the date at the end of a report.
 *
 * @param organ the name; "" if there is none
 * @param date the date of signing
 * @param line where the name stands, if it was taken off
 */
public record Signature(String organ, Optional<LocalDate> date, Optional<SourcePlace> line) {

    /** The signature is looked for among so many last blocks: portals add lines after it. */
    private static final int LAST = 10;

    private static final int LONGEST_NAME = 40;

    public static Signature none() {
        return new Signature("", Optional.empty(), Optional.empty());
    }

    /** Takes the signature off the end of a list of blocks. */
    public static Signature takeFrom(List<Block> blocks) {
        for (int i = blocks.size() - 1; i >= Math.max(0, blocks.size() - LAST); i--) {
            if (blocks.get(i) instanceof Block.Text text && text.text().length() < 2 * LONGEST_NAME) {
                Optional<LocalDate> date = DateText.whole(text.text());
                if (date.isPresent()) {
                    blocks.remove(i);
                    return takeName(blocks, i - 1, date);
                }
                Optional<Matcher> tail = DateText.atEnd(text.text());
                String before = tail.map(match -> Spacing.trim(text.text().substring(0, match.start())))
                        .orElse("");
                if (isName(before)) {
                    blocks.remove(i);
                    return new Signature(before, tail.flatMap(DateText::date), Optional.of(text.place()));
                }
            }
        }
        return none();
    }

    /** Takes the organ's name off the end where no date stands with it. */
    public static void dropName(List<Block> blocks, String organ) {
        for (int i = blocks.size() - 1; i >= 0; i--) {
            if (!(blocks.get(i) instanceof Block.Text text)) {
                return;
            }
            if (!text.text().isEmpty()) {
                if (text.text().equals(organ)) {
                    blocks.remove(i);
                }
                return;
            }
        }
    }

    /** Puts the name back where it is not that of the organ: it is a part of the text then. */
    public boolean giveBackUnless(String organ, List<Block> blocks) {
        boolean other = !this.organ.equals(organ) && line.isPresent();
        if (other) {
            blocks.add(new Block.Text(this.organ, 0, line.orElseThrow()));
        }
        return other;
    }

    private static Signature takeName(List<Block> blocks, int last, Optional<LocalDate> date) {
        for (int i = last; i >= Math.max(0, last - 2); i--) {
            if (!(blocks.get(i) instanceof Block.Text text)) {
                break;
            }
            if (isName(text.text())) {
                blocks.remove(i);
                return new Signature(text.text(), date, Optional.of(text.place()));
            }
            if (!text.text().isEmpty()) {
                break;
            }
        }
        return new Signature("", date, Optional.empty());
    }

    private static boolean isName(String text) {
        return text.length() >= 2
                && text.length() <= LONGEST_NAME
                && text.chars().noneMatch(c -> "。，；：,;:、(（《".indexOf(c) >= 0 || Character.isDigit(c))
                && !text.endsWith("事项");
    }
}
