package io.github.disclosurereport.ingest.generated;

import java.util.List;
import java.util.SplittableRandom;

/** Oddities of the labels: of a table's heads and lines. */
enum LabelQuirk implements Quirk {
    SPACES,
    LINE_BREAKS,
    FULL_WIDTH,
    HALF_WIDTH,
    NUMBER_VARIANTS,
    MISSING_BRACKET,
    TRADITIONAL,
    RADICALS,
    NOTES,
    GLOSSES,
    SUM_FOR_TOTAL;

    private static final List<String> GAPS = List.of(" ", "\u00A0", "\u3000", "\u200B", "  ");
    private static final List<String> REMARKS = List.of("(历史累计)", "（设区的市以上填写）", "[注]", "（单位：件）", "【说明】");
    private static final List<String> GLOSS = List.of("(zǒng jì)", " zǒng jì", "（shuliang）", " hé jì");

    @Override
    public Group group() {
        return Group.LABELS;
    }

    @Override
    public boolean suits(Medium medium) {
        return true;
    }

    @Override
    public void spoil(Paper paper, SplittableRandom random) {
        boolean often = random.nextBoolean();
        for (Table table : paper.tables()) {
            for (Slot slot : table.labels()) {
                if (!slot.text().isEmpty() && !Digits.isNumber(slot.text()) && (often || random.nextInt(4) == 0)) {
                    slot.write(changed(slot.text(), random));
                }
            }
        }
    }

    private String changed(String label, SplittableRandom random) {
        return switch (this) {
            case SPACES -> Words.gap(label, FigureQuirk.pick(GAPS, random), random);
            case LINE_BREAKS -> Words.gap(label, "\n", random);
            case FULL_WIDTH -> Digits.fullWidth(label.replace('.', '．').replace('/', '／'));
            case HALF_WIDTH ->
                label.replace('（', '(').replace('）', ')').replace("：", ":").replace("，", ",");
            case NUMBER_VARIANTS -> Words.renumbered(label, random);
            case MISSING_BRACKET -> label.startsWith("（") ? label.substring(1) : label;
            case TRADITIONAL -> Words.traditional(label);
            case RADICALS -> Words.radicals(label);
            case NOTES -> label.length() > 1 ? label + FigureQuirk.pick(REMARKS, random) : label;
            case GLOSSES -> label + FigureQuirk.pick(GLOSS, random);
            case SUM_FOR_TOTAL -> label.replace("总计", "合计");
        };
    }
}
