package io.github.disclosurereport.form;

import java.util.Optional;
import java.util.regex.Pattern;

/** The five topics that section 一 mainly covers (主要包括). */
public enum OverviewTopic {
    /** 主动公开. */
    PROACTIVE_DISCLOSURE("proactiveDisclosure", "主动公开", "proactive disclosure", "主动公开"),
    /** 依申请公开. */
    DISCLOSURE_ON_REQUEST("disclosureOnRequest", "依申请公开", "disclosure on request", "依?申请公开|公开申请"),
    /** 政府信息管理. */
    INFORMATION_MANAGEMENT("informationManagement", "政府信息管理", "management of government information", "信息.*管理|管理.*信息"),
    /** 政府信息公开平台建设. */
    PLATFORMS("platforms", "政府信息公开平台建设", "disclosure platforms", "平台|载体"),
    /** 监督保障; for a government with the results of 工作考核、社会评议和责任追究. */
    SUPERVISION("supervision", "监督保障", "supervision and safeguards", "监督|保障");

    private final String id;
    private final String label;
    private final String english;
    private final Pattern telltale;

    OverviewTopic(String id, String label, String english, String telltale) {
        this.id = id;
        this.label = label;
        this.english = english;
        this.telltale = Pattern.compile(telltale);
    }

    /**
     * The stable name.
     *
     * @return the name
     */
    public String id() {
        return id;
    }

    /**
     * The official label.
     *
     * @return the label
     */
    public String label() {
        return label;
    }

    /**
     * An English gloss.
     *
     * @return the gloss
     */
    public String english() {
        return english;
    }

    /**
     * The topic that a heading inside section 一 announces, such as （一）主动公开情况.
     *
     * @param heading the heading as it stands
     * @return the topic; empty if the words tell nothing
     */
    public static Optional<OverviewTopic> ofHeading(String heading) {
        String fold = LabelText.fold(heading);
        for (OverviewTopic topic : values()) {
            if (topic.telltale.matcher(fold).find()) {
                return Optional.of(topic);
            }
        }
        return Optional.empty();
    }

    /**
     * Whether a text speaks of the topic, under a heading or not.
     *
     * @param text any text
     * @return true if one of the topic's words stands in it
     */
    public boolean isSpokenOfIn(String text) {
        return telltale.matcher(LabelText.fold(text)).find();
    }
}
