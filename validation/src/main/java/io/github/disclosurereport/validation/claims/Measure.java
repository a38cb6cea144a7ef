package io.github.disclosurereport.validation.claims;

import io.github.disclosurereport.form.DisclosureLine;
import io.github.disclosurereport.form.DisputeStage;
import io.github.disclosurereport.form.RequestGroup;
import io.github.disclosurereport.form.RequestLine;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a figure in the prose counts. */
public enum Measure {
    /** 新收: requests that came in this year. */
    RECEIVED,
    /** 收到, 受理: new requests in some places, new and brought forward in others. */
    TAKEN_IN,
    /** 办理: requests taken in, or dealt with. */
    HANDLED,
    /** 上年结转. */
    BROUGHT_FORWARD,
    /** 结转下年度. */
    CARRIED_FORWARD,
    /** 答复, 办结. */
    ANSWERED,
    /** 予以公开; in some places those partly granted too. */
    GRANTED,
    /** 部分公开. */
    PARTLY_GRANTED,
    /** 不予公开, all reasons. */
    REFUSED(RequestGroup.REFUSED),
    /** 无法提供, all reasons. */
    UNAVAILABLE(RequestGroup.UNAVAILABLE),
    /** 不予处理, all reasons. */
    NOT_PROCESSED(RequestGroup.NOT_PROCESSED),
    /** 其他处理, all of it. */
    CLOSED_OTHERWISE(RequestGroup.CLOSED_OTHERWISE),
    /** {@link RequestLine#STATE_SECRETS}. */
    STATE_SECRETS(RequestLine.STATE_SECRETS),
    /** {@link RequestLine#PROHIBITED_BY_LAW}. */
    PROHIBITED_BY_LAW(RequestLine.PROHIBITED_BY_LAW),
    /** {@link RequestLine#SECURITY_AND_STABILITY}. */
    SECURITY_AND_STABILITY(RequestLine.SECURITY_AND_STABILITY),
    /** {@link RequestLine#THIRD_PARTY_RIGHTS}. */
    THIRD_PARTY_RIGHTS(RequestLine.THIRD_PARTY_RIGHTS),
    /** {@link RequestLine#INTERNAL_AFFAIRS}. */
    INTERNAL_AFFAIRS(RequestLine.INTERNAL_AFFAIRS),
    /** {@link RequestLine#DELIBERATIVE_PROCESS}. */
    DELIBERATIVE_PROCESS(RequestLine.DELIBERATIVE_PROCESS),
    /** {@link RequestLine#ENFORCEMENT_CASE_FILES}. */
    ENFORCEMENT_CASE_FILES(RequestLine.ENFORCEMENT_CASE_FILES),
    /** {@link RequestLine#REGISTER_LOOKUPS}. */
    REGISTER_LOOKUPS(RequestLine.REGISTER_LOOKUPS),
    /** {@link RequestLine#NOT_HELD}. */
    NOT_HELD(RequestLine.NOT_HELD),
    /** {@link RequestLine#NOT_READY_MADE}. */
    NOT_READY_MADE(RequestLine.NOT_READY_MADE),
    /** {@link RequestLine#UNCLEAR}. */
    UNCLEAR(RequestLine.UNCLEAR),
    /** {@link RequestLine#PETITIONS_AND_COMPLAINTS}. */
    PETITIONS_AND_COMPLAINTS(RequestLine.PETITIONS_AND_COMPLAINTS),
    /** {@link RequestLine#REPEATED}. */
    REPEATED(RequestLine.REPEATED),
    /** {@link RequestLine#PUBLICATIONS}. */
    PUBLICATIONS(RequestLine.PUBLICATIONS),
    /** {@link RequestLine#EXCESSIVE}. */
    EXCESSIVE(RequestLine.EXCESSIVE),
    /** {@link RequestLine#RECONFIRMATION}. */
    RECONFIRMATION(RequestLine.RECONFIRMATION),
    /** {@link RequestLine#NOT_SUPPLEMENTED}. */
    NOT_SUPPLEMENTED(RequestLine.NOT_SUPPLEMENTED),
    /** {@link RequestLine#UNPAID}. */
    UNPAID(RequestLine.UNPAID),
    /** 行政复议. */
    RECONSIDERATION,
    /** 行政诉讼, both kinds. */
    LITIGATION,
    /** 未经复议直接起诉. */
    DIRECT_LITIGATION,
    /** 复议后起诉. */
    LITIGATION_AFTER_RECONSIDERATION,
    /** 行政复议 and 行政诉讼 together (相关案件). */
    DISPUTES,
    /** 信息处理费: money of which the form has no cell. */
    PROCESSING_FEE,
    /** {@link DisclosureLine#GOVERNMENT_RULES}, in any of its columns. */
    GOVERNMENT_RULES(DisclosureLine.GOVERNMENT_RULES),
    /** {@link DisclosureLine#NORMATIVE_DOCUMENTS}, in any of its columns. */
    NORMATIVE_DOCUMENTS(DisclosureLine.NORMATIVE_DOCUMENTS),
    /** Anything else that is counted in the prose; the form has no cell for it. */
    OTHER;

    private final @Nullable RequestGroup group;
    private final @Nullable RequestLine line;
    private final @Nullable DisclosureLine documents;

    Measure() {
        this(null, null, null);
    }

    Measure(RequestGroup group) {
        this(group, null, null);
    }

    Measure(RequestLine line) {
        this(null, line, null);
    }

    Measure(DisclosureLine documents) {
        this(null, null, documents);
    }

    Measure(@Nullable RequestGroup group, @Nullable RequestLine line, @Nullable DisclosureLine documents) {
        this.group = group;
        this.line = line;
        this.documents = documents;
    }

    /**
     * The line of section 二 that the measure speaks of.
     *
     * @return the line; empty for anything but rules and normative documents
     */
    public Optional<DisclosureLine> documents() {
        return Optional.ofNullable(documents);
    }

    /**
     * The blocks of section 四 that the measure speaks of.
     *
     * @return the blocks; empty for anything but reconsideration and litigation
     */
    public List<DisputeStage> stages() {
        return switch (this) {
            case RECONSIDERATION -> List.of(DisputeStage.RECONSIDERATION);
            case LITIGATION -> List.of(DisputeStage.DIRECT_LITIGATION, DisputeStage.LITIGATION_AFTER_RECONSIDERATION);
            case DIRECT_LITIGATION -> List.of(DisputeStage.DIRECT_LITIGATION);
            case LITIGATION_AFTER_RECONSIDERATION -> List.of(DisputeStage.LITIGATION_AFTER_RECONSIDERATION);
            case DISPUTES -> List.of(DisputeStage.values());
            default -> List.of();
        };
    }

    /** Whether it is all requests that came in, in one reading of the word or another. */
    boolean isIntake() {
        return this == RECEIVED || this == TAKEN_IN || this == HANDLED;
    }

    /** Whether it is a result of requests, or a group of results, but not their total. */
    boolean isOutcome() {
        return ordinal() >= GRANTED.ordinal() && stages().isEmpty() && ordinal() < PROCESSING_FEE.ordinal();
    }

    /** Whether the words for it are said of requests only, or of little else. */
    boolean tellsOfRequests() {
        return this == RECEIVED || this == BROUGHT_FORWARD || this == CARRIED_FORWARD || isOutcome();
    }

    /** Whether this is one reason of a group that another measure counts as a whole: 属于国家秘密 of 不予公开. */
    boolean isReasonOf(Measure other) {
        return line != null
                && other.group != null
                && line.group().filter(other.group::equals).isPresent();
    }

    /** The line of section 三 that this is, if it is just one result line of a group. */
    @Nullable
    RequestLine line() {
        return line;
    }

    /** The lines to add up in each sense that the word has; empty if it speaks of no request. */
    List<List<RequestLine>> senses() {
        List<RequestLine> results = results();
        return switch (this) {
            case RECEIVED -> List.of(List.of(RequestLine.RECEIVED));
            case TAKEN_IN ->
                List.of(List.of(RequestLine.RECEIVED), List.of(RequestLine.RECEIVED, RequestLine.BROUGHT_FORWARD));
            case HANDLED ->
                List.of(
                        List.of(RequestLine.OUTCOMES_TOTAL),
                        List.of(RequestLine.RECEIVED),
                        List.of(RequestLine.RECEIVED, RequestLine.BROUGHT_FORWARD));
            case BROUGHT_FORWARD -> List.of(List.of(RequestLine.BROUGHT_FORWARD));
            case CARRIED_FORWARD -> List.of(List.of(RequestLine.CARRIED_FORWARD));
            case ANSWERED -> List.of(List.of(RequestLine.OUTCOMES_TOTAL), results);
            case GRANTED ->
                List.of(List.of(RequestLine.GRANTED), List.of(RequestLine.GRANTED, RequestLine.PARTLY_GRANTED));
            case PARTLY_GRANTED -> List.of(List.of(RequestLine.PARTLY_GRANTED));
            default -> results.isEmpty() ? List.of() : List.of(results);
        };
    }

    /** The result lines of the group or line; for 答复 those that end with an answer, since some do not count the others. */
    private List<RequestLine> results() {
        return Stream.of(RequestLine.values())
                .filter(RequestLine::isResult)
                .filter(one -> line == one || isIn(one) || (this == ANSWERED && isAnswer(one)))
                .toList();
    }

    private boolean isIn(RequestLine one) {
        boolean undivided = group == RequestGroup.CLOSED_OTHERWISE && one == RequestLine.UNDIVIDED;
        return group != null && (one.group().filter(group::equals).isPresent() || undivided);
    }

    private static boolean isAnswer(RequestLine one) {
        return one != RequestLine.UNDIVIDED
                && one.group().filter(RequestGroup.CLOSED_OTHERWISE::equals).isEmpty();
    }
}
