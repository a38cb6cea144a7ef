package io.github.disclosurereport.form;

/** The columns of section 二. Which edition prints which beside which line: {@link DisclosureBlock}. */
public enum DisclosureColumn implements FormItem {
    /** 本年制发件数 (2021). */
    ISSUED("issued", "本年制发件数", Unit.DOCUMENTS, "issued this year"),
    /** 本年废止件数 (2021). */
    REPEALED("repealed", "本年废止件数", Unit.DOCUMENTS, "repealed this year"),
    /** 现行有效件数 (2021). */
    IN_FORCE("inForce", "现行有效件数", Unit.DOCUMENTS, "in force"),
    /** 本年新制作数量 (2019). */
    CREATED("created", "本年新制作数量", Unit.DOCUMENTS, "created this year"),
    /** 本年新公开数量 (2019). */
    PUBLISHED("published", "本年新公开数量", Unit.DOCUMENTS, "published this year"),
    /** 对外公开总数量 (2019). */
    PUBLISHED_TO_DATE("publishedToDate", "对外公开总数量", Unit.DOCUMENTS, "published to date"),
    /** 上一年项目数量 (2019). */
    ITEMS_LAST_YEAR("itemsLastYear", "上一年项目数量", Unit.ITEMS, "items last year"),
    /** 本年增/减 (2019): the only count that may be negative. */
    CHANGE("change", "本年增/减", Unit.ITEMS, "increase or decrease this year"),
    /** 处理决定数量 (2019), 本年处理决定数量 (2021). */
    DECISIONS("decisions", "处理决定数量", "本年处理决定数量", Unit.DECISIONS, "decisions"),
    /** 采购项目数量 (2019). */
    PROJECTS("projects", "采购项目数量", Unit.ITEMS, "procurement projects"),
    /** 采购总金额 (2019, no unit fixed), 本年收费金额 in 万元 (2021). */
    AMOUNT("amount", "采购总金额", "本年收费金额（单位：万元）", Unit.MONEY, "amount");

    private final String id;
    private final String label2019;
    private final String label2021;
    private final Unit unit;
    private final String english;

    DisclosureColumn(String id, String label, Unit unit, String english) {
        this(id, label, label, unit, english);
    }

    DisclosureColumn(String id, String label2019, String label2021, Unit unit, String english) {
        this.id = id;
        this.label2019 = label2019;
        this.label2021 = label2021;
        this.unit = unit;
        this.english = english;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String label(Edition edition) {
        return edition == Edition.E2019 ? label2019 : label2021;
    }

    @Override
    public String english() {
        return english;
    }

    /**
     * What the column counts.
     *
     * @return the unit
     */
    public Unit unit() {
        return unit;
    }
}
