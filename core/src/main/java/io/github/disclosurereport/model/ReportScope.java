package io.github.disclosurereport.model;

/** Whose figures a report gives. */
public enum ReportScope {
    /** 本机关: the organ alone. */
    ORGAN("organ"),
    /** 全系统: the organ and those that it leads. */
    SYSTEM("system"),
    /** 全行政区域: the government's own report for its region. */
    REGION("region"),
    /** Neither the caller nor the document says. */
    UNKNOWN("unknown");

    private final String id;

    ReportScope(String id) {
        this.id = id;
    }

    /**
     * The stable name, used in JSON and in rule packs.
     *
     * @return such as {@code system}
     */
    public String id() {
        return id;
    }
}
