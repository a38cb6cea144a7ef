package io.github.disclosurereport.ingest.generated;

import io.github.disclosurereport.figure.Amount;
import io.github.disclosurereport.figure.Count;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.Section;
import java.util.List;
import java.util.SplittableRandom;

/** Oddities of the figures themselves. */
enum FigureQuirk implements Quirk {
    /** Nothing but white space of every kind. */
    WHITE_SPACE,
    /** Marks for what does not apply. */
    MARKS,
    FULL_WIDTH_DIGITS,
    SEPARATORS,
    MEASURE_WORDS,
    REMARKS,
    SIGNS,
    DOUBLE_SIGNS,
    WHOLE_DECIMALS,
    LETTERS_FOR_DIGITS,
    SPLIT_DIGITS,
    WORDS_FOR_A_FIGURE,
    INPUT_FIELDS {
        @Override
        public boolean suits(Medium medium) {
            return medium.isPage();
        }
    };

    private static final List<String> BLANKS =
            List.of("\u00A0", "\u3000", " ".repeat(300), "\u00A0 ".repeat(150), "\u200B", "\u00A0\u3000\u200B");
    private static final List<String> MARKED = List.of("/", "-", "—", "无", "不涉及", "／", "--", "——", "不适用", "\\", "N/A");
    private static final List<String> WORDS = List.of("详见附件", "见说明", "约", "待核实");

    /** One cell in so many is changed. */
    private static final int ONE_IN = 8;

    @Override
    public Group group() {
        return Group.FIGURES;
    }

    @Override
    public boolean suits(Medium medium) {
        return true;
    }

    @Override
    public void spoil(Paper paper, SplittableRandom random) {
        for (Table table : paper.tables()) {
            for (Slot slot : table.figures()) {
                boolean blanks = this == WHITE_SPACE || this == MARKS;
                // A blank or a mark stands for no cases: elsewhere the rows would not add up, and would rightly be
                // doubted.
                boolean fits = !blanks
                        || table.section() == Section.PROACTIVE_DISCLOSURE
                        || slot.text().equals("0");
                if (fits && random.nextInt(blanks ? ONE_IN / 3 : ONE_IN) == 0) {
                    spoil(slot, slot.cell().orElseThrow(), paper.truth(), random);
                }
            }
        }
    }

    private void spoil(Slot slot, Cell cell, Truth truth, SplittableRandom random) {
        switch (this) {
            case WHITE_SPACE -> {
                slot.write(pick(BLANKS, random));
                truth.expectBlank(cell);
            }
            case MARKS -> {
                slot.write(pick(MARKED, random));
                truth.expect(cell, cell.isAmount() ? Amount.notApplicable() : Count.notApplicable());
            }
            case WORDS_FOR_A_FIGURE -> {
                slot.write(pick(WORDS, random));
                truth.undetermine(cell);
            }
            case INPUT_FIELDS -> {
                if (Digits.isNumber(slot.text())) {
                    slot.show(Slot.Look.FIELD);
                    truth.undetermine(cell);
                }
            }
            case DOUBLE_SIGNS, LETTERS_FOR_DIGITS, SPLIT_DIGITS -> doubtful(slot, cell, truth, random);
            default -> {
                if (Digits.isNumber(slot.text())) {
                    rewrite(slot, cell, truth, random);
                }
            }
        }
    }

    /** Ways to write a number that are still that number. */
    private void rewrite(Slot slot, Cell cell, Truth truth, SplittableRandom random) {
        String digits = slot.text();
        switch (this) {
            case FULL_WIDTH_DIGITS -> slot.write(Digits.fullWidth(digits));
            case SEPARATORS -> slot.write(Digits.separated(digits, random.nextBoolean() ? "," : "，"));
            case MEASURE_WORDS ->
                slot.write(digits + (cell.isAmount() ? "" : pick(List.of("件", "项", "件次", "宗"), random)));
            case REMARKS -> slot.write(digits + pick(List.of("（其中修订1件）", "(含上年)", "（注：网站公开）"), random));
            case WHOLE_DECIMALS ->
                slot.write(digits + (digits.contains(".") ? "0" : pick(List.of(".0", ".00"), random)));
            case SIGNS -> sign(slot, cell, truth, random);
            default -> throw new IllegalStateException(name());
        }
    }

    /** A decrease can only be written where the form has one: the change against last year. */
    private static void sign(Slot slot, Cell cell, Truth truth, SplittableRandom random) {
        String digits = slot.text();
        boolean less = cell.maySinkBelowZero() && !digits.startsWith("-") && random.nextBoolean();
        if (less) {
            slot.write(pick(List.of("减", "减少", "-", "－"), random) + digits);
            truth.expect(cell, Count.of(-Long.parseLong(digits)));
        } else if (cell.maySinkBelowZero()) {
            slot.write(
                    digits.startsWith("-")
                            ? "减" + digits.substring(1)
                            : pick(List.of("+", "增", "增加"), random) + digits);
        } else {
            slot.write("+" + digits);
        }
    }

    /** Ways to write a number that nobody can be certain of. */
    private void doubtful(Slot slot, Cell cell, Truth truth, SplittableRandom random) {
        String digits = slot.text();
        String odd = switch (this) {
            case DOUBLE_SIGNS -> "--" + digits;
            case LETTERS_FOR_DIGITS -> Digits.lettered(digits, random);
            default -> Digits.split(digits, random);
        };
        if (Digits.isNumber(digits) && !odd.equals(digits) && !digits.startsWith("-")) {
            slot.write(odd);
            truth.undetermine(cell);
        }
    }

    static <T> T pick(List<T> from, SplittableRandom random) {
        return from.get(random.nextInt(from.size()));
    }
}
