package io.github.disclosurereport.form;

/** The lines of section 二: what article 20 of the Regulations wants disclosed. Which edition prints which: {@link DisclosureBlock}. */
public enum DisclosureLine implements FormItem {
    /** 规章. */
    GOVERNMENT_RULES("governmentRules", "规章", "规章", "government rules"),
    /** 规范性文件 (2019), 行政规范性文件 (2021). */
    NORMATIVE_DOCUMENTS("normativeDocuments", "规范性文件", "行政规范性文件", "normative documents"),
    /** 行政许可. */
    LICENSING("licensing", "行政许可", "行政许可", "licensing"),
    /** 其他对外管理服务事项 (2019 edition only). */
    OTHER_SERVICES("otherServices", "其他对外管理服务事项", "其他对外管理服务事项", "other services to the public"),
    /** 行政处罚. */
    PENALTIES("penalties", "行政处罚", "行政处罚", "penalties"),
    /** 行政强制. */
    COMPULSION("compulsion", "行政强制", "行政强制", "compulsion"),
    /** 行政事业性收费: counts of fee items in 2019, money in 2021. */
    ADMINISTRATIVE_CHARGES("administrativeCharges", "行政事业性收费", "行政事业性收费", "administrative charges"),
    /** 政府集中采购 (2019 edition only). */
    PROCUREMENT("procurement", "政府集中采购", "政府集中采购", "centralized government procurement");

    private final String id;
    private final String label2019;
    private final String label2021;
    private final String english;

    DisclosureLine(String id, String label2019, String label2021, String english) {
        this.id = id;
        this.label2019 = label2019;
        this.label2021 = label2021;
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
}
