package io.github.disclosurereport.form;

import java.util.BitSet;
import java.util.Optional;
import java.util.regex.Pattern;

/** The six sections of the report, in the order of the form, with the titles that are accepted for each. */
public enum Section {
    /** 一、总体情况. */
    OVERVIEW("一", "overview", "总体情况", "Overview", "总体情况|概述|总体概述|工作基本情况", "概述|(总体|基本)情况|^工作情况"),
    /** 二、主动公开政府信息情况: a table. */
    PROACTIVE_DISCLOSURE(
            "二", "proactiveDisclosure", "主动公开政府信息情况", "Proactive disclosure", "(行政机关)?主动公开政府信息情况", "主动公开.*情况"),
    /** 三、收到和处理政府信息公开申请情况: a table. */
    REQUESTS(
            "三",
            "requests",
            "收到和处理政府信息公开申请情况",
            "Requests received and processed",
            "收到和处理政府信息公开申请情况",
            "(收到|处理).*申请.*情况"),
    /** 四、政府信息公开行政复议、行政诉讼情况: a table. */
    DISPUTES(
            "四",
            "disputes",
            "政府信息公开行政复议、行政诉讼情况",
            "Reconsideration and litigation",
            "(因?政府信息公开(工作)?)(被申请)?行政复议[、和及]?(提起)?行政诉讼情况",
            "复议.*诉讼"),
    /** 五、存在的主要问题及改进情况. Article 50 asks for the improvements made, so a title that drops them is not accepted. */
    PROBLEMS(
            "五",
            "problems",
            "存在的主要问题及改进情况",
            "Main problems and improvements",
            "(政府信息公开工作)?存在的主要问题及改进情况|存在的?问题及改进情况|主要问题和改进措施",
            "问题"),
    /** 六、其他需要报告的事项. */
    OTHER_MATTERS("六", "otherMatters", "其他需要报告的事项", "Other matters", "其他需要报告的事项", "其[他它].*事项");

    /** Every title that is accepted or telling has one of these, and few other lines of a page do. */
    private static final BitSet TELLING = "况述讼题项施".chars().collect(BitSet::new, BitSet::set, BitSet::or);

    /** Code points that only folding makes the character that they look like. */
    private static final char FIRST_COMPATIBLE = '\uF900';

    private static final char LAST_COMPATIBLE = '\uFAFF';

    private static final Pattern NUMERAL = Pattern.compile("^[(]?[一二三四五六七八九十]{1,2}[)]?[、.,:]?");

    private final String numeral;
    private final String id;
    private final String title;
    private final String english;
    private final Pattern accepted;
    private final Pattern telltale;

    Section(String numeral, String id, String title, String english, String accepted, String telltale) {
        this.numeral = numeral;
        this.id = id;
        this.title = title;
        this.english = english;
        this.accepted = Pattern.compile(accepted);
        this.telltale = Pattern.compile(telltale);
    }

    /**
     * The number on the form.
     *
     * @return 一 to 六
     */
    public String numeral() {
        return numeral;
    }

    /**
     * The stable name.
     *
     * @return the name, the first step of the cell paths of the section's table if it has one
     */
    public String id() {
        return id;
    }

    /**
     * The title on the form, without its number.
     *
     * @return the title
     */
    public String title() {
        return title;
    }

    /**
     * The heading as the form prints it, such as 一、总体情况.
     *
     * @return number and title
     */
    public String heading() {
        return numeral + "、" + title;
    }

    /**
     * An English gloss of the title.
     *
     * @return the gloss
     */
    public String english() {
        return english;
    }

    /**
     * Whether the form gives the section a table; the others are prose.
     *
     * @return true for 二, 三 and 四
     */
    public boolean hasTable() {
        return this == PROACTIVE_DISCLOSURE || this == REQUESTS || this == DISPUTES;
    }

    /**
     * Whether a stated title is the form's own or a variant accepted in practice. A leading number and white space do not
     * matter.
     *
     * @param statedTitle the title as it stands in a report
     * @return true if nothing is wrong with it
     */
    public boolean accepts(String statedTitle) {
        return accepted.matcher(bare(statedTitle)).matches();
    }

    /**
     * The section that a stated title means, however odd its wording.
     *
     * @param statedTitle the title as it stands in a report, with or without its number
     * @return the section; empty if the words tell nothing
     */
    public static Optional<Section> ofTitle(String statedTitle) {
        if (!mayBeTitle(statedTitle)) {
            return Optional.empty();
        }
        String bare = bare(statedTitle);
        for (Section section : values()) {
            if (section.accepted.matcher(bare).matches()) {
                return Optional.of(section);
            }
        }
        for (Section section : values()) {
            if (section.telltale.matcher(bare).find()) {
                return Optional.of(section);
            }
        }
        return Optional.empty();
    }

    /** Looks at every character by itself: most lines are no titles, and folding them takes longer. */
    private static boolean mayBeTitle(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = LabelText.plain(text.charAt(i));
            if (TELLING.get(c) || (c >= FIRST_COMPATIBLE && c <= LAST_COMPATIBLE)) {
                return true;
            }
        }
        return false;
    }

    private static String bare(String statedTitle) {
        return NUMERAL.matcher(LabelText.fold(statedTitle)).replaceFirst("");
    }
}
