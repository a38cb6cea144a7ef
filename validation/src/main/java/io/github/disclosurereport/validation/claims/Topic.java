package io.github.disclosurereport.validation.claims;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the talk turns to at a word; the names stand in the file of wordings. */
enum Topic {
    /** Requests, in words that can be counted: 政府信息公开申请. */
    REQUESTS,
    /** Requests, in words for the procedure: 依申请公开. Documents are so called too. */
    ON_REQUEST,
    /** 申请: requests only right behind another known word. */
    APPLICATION,
    /** 行政复议. */
    RECONSIDERATION(Measure.RECONSIDERATION),
    /** 行政诉讼. */
    LITIGATION(Measure.LITIGATION),
    /** 未经复议直接起诉. */
    DIRECT_LITIGATION(Measure.DIRECT_LITIGATION),
    /** 复议后起诉. */
    LITIGATION_AFTER_RECONSIDERATION(Measure.LITIGATION_AFTER_RECONSIDERATION),
    /** Both kinds of case by name: 复议诉讼案件. */
    DISPUTES(Measure.DISPUTES),
    /** 相关案件: both kinds of case, where the talk is of one. */
    CASES,
    /** 信息处理费. */
    FEE,
    /** What the form knows nothing of. */
    OTHER;

    private final @Nullable Measure disputes;

    Topic() {
        this(null);
    }

    Topic(@Nullable Measure disputes) {
        this.disputes = disputes;
    }

    /** The cases of section 四 that the word names. */
    Optional<Measure> disputes() {
        return Optional.ofNullable(disputes);
    }

    boolean isOfRequests() {
        return this == REQUESTS || this == ON_REQUEST || this == APPLICATION;
    }
}
