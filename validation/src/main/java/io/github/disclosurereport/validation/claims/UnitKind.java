package io.github.disclosurereport.validation.claims;

/** What kind of thing a measure word counts. */
public enum UnitKind {
    /** 件, 起, 份, 条, 个 and their like: what requests and cases are counted in. */
    CASES,
    /** 项, 篇, 次 and their like: other things. */
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
