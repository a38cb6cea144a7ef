package io.github.disclosurereport.model;

/** Whose figures a report gives. */
public enum ReportScope {
    /** 本机关: the organ alone. */
    ORGAN,
    /** 全系统: the organ and those that it leads. */
    SYSTEM,
    /** 全行政区域: the government's own report for its region. */
    REGION,
    /** Neither the caller nor the document says. */
    UNKNOWN
}
