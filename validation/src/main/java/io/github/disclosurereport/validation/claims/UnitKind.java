package io.github.disclosurereport.validation.claims;

/** What kind of thing a measure word counts. */
public enum UnitKind {
    /** 件, 起, 宗, 份: what requests and cases are counted in. */
    CASES,
    /** 条, 项, 个, 次: other things. */
    THINGS,
    /** 元. */
    YUAN,
    /** 万元. */
    TEN_THOUSAND_YUAN,
    /** Per cent. */
    PERCENT,
    /** Parts, working days, percentage points: never a claim. */
    POINTS
}
