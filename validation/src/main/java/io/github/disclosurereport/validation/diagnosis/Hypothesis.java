package io.github.disclosurereport.validation.diagnosis;

import io.github.disclosurereport.validation.rule.Text;
import io.github.disclosurereport.validation.rules.Words;

/** How a figure can have become wrong, the most telling first. */
public enum Hypothesis {
    /** It changed places with another figure of the same explanation. */
    INTERCHANGED(0),
    /** Only the sign is wrong. */
    SIGN(1),
    /** It is a power of ten too great or too small, as when 万元 and 元 are confused. */
    UNIT(2),
    /** Two neighbouring digits are swapped. */
    DIGITS_SWAPPED(3),
    /** It has a digit too many. */
    DIGIT_ADDED(3),
    /** It has a digit too few. */
    DIGIT_DROPPED(3),
    /** One digit is wrong. */
    DIGIT_REPLACED(3),
    /** It is the figure of the cell beside it, above or below. */
    COPIED_NEIGHBOUR(4),
    /** It is the figure of the same cell in last year's report. */
    COPIED_LAST_YEAR(4),
    /** A total that left out one of its parts. */
    PART_LEFT_OUT(5),
    /** A total that counted one of its parts twice. */
    PART_DOUBLED(5),
    /** A total that does not follow its parts, as when they were changed afterwards. */
    STALE_TOTAL(6);

    /** The step of a figure that nothing known explains. */
    static final int UNEXPLAINED = 7;

    private final int step;

    Hypothesis(int step) {
        this.step = step;
    }

    /** How far down the list it stands; hypotheses of one step are as telling as each other. */
    int step() {
        return step;
    }

    /**
     * What it says of a figure, such as 疑似数字颠倒.
     *
     * @return the words
     */
    public Text label() {
        return Words.text("diagnosis.hypothesis." + name());
    }
}
