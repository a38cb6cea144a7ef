package io.github.disclosurereport.validation.claims;

/** What a piece of prose is to the reader of claims. The first group stands in the text itself, the second in the file of wordings. */
enum TokenKind {
    /** A figure with its measure word. */
    NUMBER,
    /** 2024年. */
    YEAR,
    /** A comma, colon or bracket. */
    CLAUSE,
    /** 、. */
    PAUSE,
    /** 《…》. */
    TITLE,
    /** “…”. */
    QUOTE,

    /** What a figure counts; its name is a {@link Measure}. */
    MEASURE,
    /** The share of a measure, such as 答复率. */
    RATE,
    /** What the talk is of. */
    TOPIC,
    /** Who asked. */
    APPLICANT,
    /** How a case came out. */
    RESULT,
    /** A word that widens or narrows what is counted. */
    SCOPE,
    /** A comparison with another year. */
    CHANGE,
    /** Nothing of the kind. */
    NEGATION,
    /** All of them. */
    ALL,
    /** But for. */
    EXCEPT,
    /** In time: says nothing of how many. */
    IN_TIME,
    /** A way of asking, or what was asked about. */
    PORTION,
    /** 其中. */
    PART,
    /** 等. */
    ETC,
    /** 共. */
    SUM,
    /** 和. */
    AND,
    /** A word after which a list begins. */
    OPENER,
    /** A word by which another count begins. */
    ACTION,
    /** A word by which documents come or go. */
    ISSUE,
    /** 分别. */
    RESPECTIVELY,
    /** 占. */
    SHARE,
    /** A word that only looks like another. */
    NONE,
    /** A measure word; its name is a {@link UnitKind}. */
    UNIT
}
