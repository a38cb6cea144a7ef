package io.github.disclosurereport.form;

/** The three blocks of section 四: which way a decision was challenged. Same in both editions. */
public enum DisputeStage implements FormItem {
    /** 行政复议. */
    RECONSIDERATION("reconsideration", "行政复议", "administrative reconsideration"),
    /** 行政诉讼: 未经复议直接起诉. */
    DIRECT_LITIGATION("directLitigation", "未经复议直接起诉", "litigation without reconsideration"),
    /** 行政诉讼: 复议后起诉. */
    LITIGATION_AFTER_RECONSIDERATION("litigationAfterReconsideration", "复议后起诉", "litigation after reconsideration");

    /** The head over the two blocks of litigation. */
    static final String LITIGATION_HEAD = "行政诉讼";

    private final String id;
    private final String label;
    private final String english;

    DisputeStage(String id, String label, String english) {
        this.id = id;
        this.label = label;
        this.english = english;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String label(Edition edition) {
        return label;
    }

    @Override
    public String english() {
        return english;
    }

    @Override
    public String fullLabel(Edition edition) {
        return isLitigation() ? LITIGATION_HEAD + "·" + label : label;
    }

    /**
     * Whether the block stands under 行政诉讼.
     *
     * @return true for the two blocks of litigation
     */
    public boolean isLitigation() {
        return this != RECONSIDERATION;
    }
}
