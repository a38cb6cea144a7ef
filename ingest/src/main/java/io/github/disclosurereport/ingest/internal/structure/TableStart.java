package io.github.disclosurereport.ingest.internal.structure;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Form;
import io.github.disclosurereport.form.FormTable;
import io.github.disclosurereport.form.Section;
import io.github.disclosurereport.ingest.internal.text.FigureNotation;
import io.github.disclosurereport.ingest.internal.text.LabelNormalizer;
import io.github.disclosurereport.ingest.internal.text.SerialHeader;
import io.github.disclosurereport.ingest.internal.text.Spacing;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lines of text in which a table of the form begins. Where the heading over it is lost, or is not known as one, the table itself tells
 * whose it is: its figures are never a part of the prose before.
 */
final class TableStart {

    /** Lines are no longer, with the bars that spans leave. */
    private static final int LONGEST = 80;
    /** Headings are no longer. */
    private static final int LONGEST_HEADING = 45;

    /** What the form prints in the first row of its tables, and below it where that is a caption, which may be lost too. */
    private static final Map<String, Section> FIRST = new HashMap<>();

    /** The labels of lines that have a number, such as 四、结转下年度继续办理: they look like headings. */
    private static final Set<String> LINES = new HashSet<>();

    static {
        for (Edition edition : Edition.values()) {
            for (FormTable table : Form.of(edition).tables()) {
                boolean caption = table.rows().get(0).cells().size() == 1;
                table.rows().subList(0, caption ? 2 : 1).stream()
                        .flatMap(row -> row.cells().stream())
                        .forEach(cell -> FIRST.put(LabelNormalizer.numbered(cell.label()), table.section()));
                table.blocks().stream()
                        .flatMap(block -> block.body().stream())
                        .flatMap(row -> row.cells().stream())
                        .forEach(cell -> LINES.add(LabelNormalizer.numbered(cell.label())));
            }
        }
    }

    private TableStart() {}

    /**
     * The section whose table begins in a line.
     *
     * @param text the line
     * @param current the section that the line stands in; only later ones are looked for
     */
    static Optional<Section> of(String text, Section current) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        List<String> keys = Stream.of(text.split("[|\t]", -1))
                .map(TableStart::key)
                .filter(key -> !key.isEmpty() && !SerialHeader.isHeader(key))
                .toList();
        Section first = keys.isEmpty() ? null : FIRST.get(keys.get(0));
        if (first == null || first.compareTo(current) <= 0) {
            return Optional.empty();
        }
        // 行政复议 alone may be a word of prose; behind a table it is the next one's head.
        boolean telling = first != Section.DISPUTES || keys.size() > 1 || current.hasTable();
        return telling && keys.stream().allMatch(key -> FIRST.get(key) == first)
                ? Optional.of(first)
                : Optional.empty();
    }

    /** Whether a line is the label of a numbered line, figures behind it or not. */
    private static boolean isRow(String text) {
        String label = Spacing.pieces(text).stream()
                .takeWhile(piece -> !FigureNotation.of(piece).isFigure())
                .collect(Collectors.joining());
        return LINES.contains(key(label));
    }

    /** A label as the form prints it, without a remark behind. */
    private static String key(String label) {
        String key = LabelNormalizer.numbered(label);
        return FIRST.containsKey(key) || LINES.contains(key)
                ? key
                : LabelNormalizer.numbered(LabelNormalizer.withoutRemark(label));
    }

    /**
     * Whether the line before a table is the heading of its section, however odd: short, with the section's number, and no row of a
     * table.
     *
     * @param text the line
     * @param section the section
     */
    static boolean isHeading(String text, Section section) {
        String fold = LabelNormalizer.fold(text);
        int number = section.ordinal() + 1;
        Pattern numbered = Pattern.compile("第?(?:" + section.numeral() + "|" + number + ")(?:部分|[、.,:])[^。]+。?");
        return text.length() <= LONGEST_HEADING
                && text.indexOf('|') < 0
                && numbered.matcher(fold).matches()
                && !isRow(text);
    }
}
