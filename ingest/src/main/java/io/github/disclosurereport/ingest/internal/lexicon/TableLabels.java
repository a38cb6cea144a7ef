package io.github.disclosurereport.ingest.internal.lexicon;

import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Form;
import io.github.disclosurereport.form.FormItem;
import io.github.disclosurereport.form.FormTable;
import io.github.disclosurereport.form.PrintedCell;
import io.github.disclosurereport.form.Section;
import io.github.disclosurereport.ingest.internal.text.CellText;
import io.github.disclosurereport.ingest.internal.text.LabelNormalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The labels of one table of the form, as keys, taken from the catalogue. */
public final class TableLabels {

    /** So much of a broken label stands before a remark at least: 上一年 alone is none. */
    private static final int CUT = 4;

    /** What converters call columns that have no name, with a number behind. */
    private static final Set<String> MADE_UP = Set.of("数据", "数值", "列", "栏", "栏次", "项");

    private static final int MADE_UP_DIGITS = 2;
    private static final Map<Section, Set<String>> VOCABULARY = new EnumMap<>(Section.class);
    private static final Map<Edition, Map<Section, TableLabels>> ALL = new EnumMap<>(Edition.class);
    private static final Map<Section, Set<String>> HEADS = new EnumMap<>(Section.class);
    private static final Set<String> SHARED = new HashSet<>();
    private static final Map<String, String> PRINTED = new HashMap<>();

    static {
        for (Edition edition : Edition.values()) {
            Map<Section, TableLabels> tables = new EnumMap<>(Section.class);
            Form.of(edition)
                    .tables()
                    .forEach(table -> tables.put(table.section(), new TableLabels(edition, table.section())));
            ALL.put(edition, tables);
            tables.forEach((section, labels) -> {
                VOCABULARY.computeIfAbsent(section, s -> new HashSet<>()).addAll(labels.keys);
                HEADS.computeIfAbsent(section, s -> new HashSet<>()).addAll(labels.heads());
            });
        }
        Stream.of(Edition.values())
                .flatMap(edition -> Form.of(edition).tables().stream())
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> row.cells().stream())
                .forEach(cell ->
                        PRINTED.putIfAbsent(LabelNormalizer.of(cell.label()), LabelNormalizer.bare(cell.label())));
        Set<String> seen = new HashSet<>();
        VOCABULARY
                .values()
                .forEach(keys -> keys.stream().filter(key -> !seen.add(key)).forEach(SHARED::add));
    }

    private final List<FormLine> lines;
    private final LineIndex index;
    private final HeaderOrder headOrder;
    private final Set<String> keys;
    private final Set<String> columnKeys;
    private final Set<String> lineKeys;
    private final Optional<FormLine> unlabelled;
    /** All labels in the order in which they are read, run together: what a broken label is a piece of. */
    private final String runningText;

    private TableLabels(Edition edition, Section section) {
        List<PrintedCell> labels = Form.of(edition).table(section).rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.cell().isEmpty())
                .toList();
        List<Cell> cells = Form.of(edition).table(section).cells();
        this.lines = lines(Form.of(edition).table(section));
        this.index = new LineIndex(lines);
        this.lineKeys = lines.stream().flatMap(line -> line.keys().stream()).collect(Collectors.toUnmodifiableSet());
        this.unlabelled = lines.stream().filter(FormLine::isUnlabelled).findFirst();
        this.columnKeys = cells.stream()
                .flatMap(cell -> FormLine.keys(cell.column()).stream())
                .collect(Collectors.toUnmodifiableSet());
        this.headOrder = new HeaderOrder(Form.of(edition).table(section), columnKeys);
        this.runningText = labels.stream()
                .map(label -> LabelNormalizer.numbered(label.label()))
                .collect(Collectors.joining());
        this.keys = Stream.concat(
                        labels.stream().map(label -> LabelNormalizer.of(label.label())),
                        Stream.concat(columnKeys.stream(), lineKeys.stream()))
                .filter(key -> !key.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    private Set<String> heads() {
        Set<String> heads = new HashSet<>(keys);
        lines.forEach(line -> heads.removeAll(line.keys()));
        return heads;
    }

    private static List<FormLine> lines(FormTable table) {
        List<Cell> cells = table.cells();
        Map<FormItem, List<Cell>> byItem = new LinkedHashMap<>();
        cells.forEach(cell ->
                byItem.computeIfAbsent(cell.row(), item -> new ArrayList<>()).add(cell));
        Map<List<FormItem>, FormColumns> columns = new HashMap<>();
        List<FormLine> lines = new ArrayList<>();
        byItem.forEach((item, own) -> {
            List<FormItem> heads = own.stream().map(Cell::column).toList();
            lines.add(
                    FormLine.of(item, own, columns.computeIfAbsent(heads, same -> FormColumns.of(own)), table.sums()));
        });
        if (table.section() == Section.DISPUTES) {
            lines.add(FormLine.unlabelled(cells, table.sums()));
        }
        return List.copyOf(lines);
    }

    public static TableLabels of(Edition edition, Section section) {
        return Objects.requireNonNull(Objects.requireNonNull(ALL.get(edition)).get(section));
    }

    /** How many different labels of a section's table occur, in either edition; labels that several tables have do not count. */
    public static int score(Section section, Set<String> labels) {
        Set<String> vocabulary = Objects.requireNonNull(VOCABULARY.get(section));
        int score = 0;
        for (String key : labels) {
            score += vocabulary.contains(key) && !SHARED.contains(key) ? 1 : 0;
        }
        return score;
    }

    /** The section whose table these labels are from, if at least two of them are. */
    public static Optional<Section> bestFor(Set<String> labels) {
        Optional<Section> best = Optional.empty();
        int most = 1;
        for (Section section : VOCABULARY.keySet()) {
            int score = score(section, labels);
            if (score > most) {
                most = score;
                best = Optional.of(section);
            }
        }
        return best;
    }

    /** Every label that one edition prints and no other, as keys. */
    public static Set<String> onlyIn(Edition edition) {
        Set<String> own = new HashSet<>(printed(edition));
        Stream.of(Edition.values()).filter(other -> other != edition).forEach(other -> own.removeAll(printed(other)));
        return own;
    }

    /** The words of a label without numbers and brackets, by its key. */
    public static String printed(String key) {
        return PRINTED.getOrDefault(key, key);
    }

    private static Set<String> printed(Edition edition) {
        return Form.of(edition).tables().stream()
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> row.cells().stream())
                .map(cell -> LabelNormalizer.of(cell.label()))
                .collect(Collectors.toSet());
    }

    public List<FormLine> lines() {
        return lines;
    }

    /** The lines by their keys. */
    public LineIndex index() {
        return index;
    }

    /** The order of its heads. */
    public HeaderOrder headOrder() {
        return headOrder;
    }

    /** The row that section 四 prints as a whole; empty for the other tables, whose rows all have labels. */
    public Optional<FormLine> unlabelledLine() {
        return unlabelled;
    }

    public boolean isLabel(String key) {
        return keys.contains(key);
    }

    /** Whether a key is that of a line which never stands over columns. */
    public boolean isLine(String key) {
        return unlabelled.isEmpty() && lineKeys.contains(key) && !isColumn(key);
    }

    /**
     * Whether a head tells one column from another: any words do but those that the form prints over several columns and those
     * that converters make up, as 数据1.
     */
    public boolean tellsColumns(String key) {
        return !key.isEmpty() && (isColumn(key) || !isLabel(key)) && !isMadeUp(key);
    }

    /** Whether a converter made up this head, as 数据1. */
    public static boolean isMadeUp(String key) {
        int end = key.length();
        while (end > Math.max(0, key.length() - MADE_UP_DIGITS) && isDigit(key.charAt(end - 1))) {
            end--;
        }
        return end < key.length() && MADE_UP.contains(key.substring(0, end));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The heads that one head stands for, outermost first: converters run them together, as 法人或其他组织-商业企业. */
    public List<String> headsIn(String key) {
        List<String> heads = new ArrayList<>();
        String rest = key;
        while (!isColumn(rest)) {
            String before = rest;
            Optional<String> group = keys.stream()
                    .filter(label -> before.startsWith(label) && before.length() > label.length())
                    .filter(label -> !isColumn(label) || isColumn(before.substring(label.length())))
                    .findFirst();
            if (group.isEmpty()) {
                return List.of(key);
            }
            heads.add(group.get());
            rest = rest.substring(group.get().length());
        }
        heads.add(rest);
        return heads;
    }

    /** Whether any of these labels is several heads of a section's table run together. */
    public static boolean hasHeadsRunTogether(Section section, Set<String> words) {
        return Stream.of(Edition.values())
                .map(edition -> of(edition, section))
                .anyMatch(labels ->
                        words.stream().anyMatch(key -> labels.headsIn(key).size() > 1));
    }

    /** Whether any of these labels is one that the form prints elsewhere than at the beginning of a line. */
    public static boolean hasHead(Section section, Set<String> words) {
        return Objects.requireNonNull(HEADS.get(section)).stream().anyMatch(words::contains);
    }

    public boolean isColumn(String key) {
        return columnKeys.contains(key);
    }

    /** Whether a text is a label with a remark in brackets behind, closed or broken off. */
    public boolean isRemarked(String text) {
        String fold = LabelNormalizer.fold(text);
        int open = LabelNormalizer.remark(fold);
        if (open <= 0) {
            return false;
        }
        String before = fold.substring(0, open);
        return isLabel(LabelNormalizer.of(before)) || (open >= CUT && isFragment(before));
    }

    /** Whether a text can stand between the pieces of a label: one of them, or the end of a remark in brackets. */
    public boolean isBetweenLabels(String text) {
        String fold = LabelNormalizer.fold(text);
        return isFragment(text)
                || isRemarked(text)
                || (!fold.isEmpty() && ")]】〕".indexOf(fold.charAt(fold.length() - 1)) >= 0);
    }

    /** The same, quickly where the text is a whole label. */
    public boolean isFragment(CellText text) {
        return keys.contains(text.key()) || isFragment(text.text());
    }

    /** Whether a text is a piece of any table's labels. */
    public static boolean isFragmentOfAny(String text) {
        return ALL.values().stream()
                .flatMap(tables -> tables.values().stream())
                .anyMatch(labels -> labels.isFragment(text));
    }

    /** Whether a text is a piece of the table's labels, broken or run together as it may be. */
    public boolean isFragment(String text) {
        String words = LabelNormalizer.numbered(text);
        return words.isEmpty() || runningText.contains(words) || keys.contains(LabelNormalizer.of(text));
    }
}
