package io.github.disclosurereport.validation.claims;

import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** What a paragraph has spoken of so far: later figures lean on it. */
final class Talk {

    /** 行政复议 and 行政诉讼 with no more than this between them are one subject: 行政复议、行政诉讼. */
    private static final int JOINED = 4;

    private final OptionalInt year;
    private Optional<Measure> subject;
    private boolean requests;
    private boolean fee;
    private @Nullable Token lastTopic;
    private Optional<Claim> last = Optional.empty();
    private Optional<Measure> lastWhole = Optional.empty();

    /** The subject is a kind of dispute, OTHER for what the form knows nothing of, or empty. */
    private Talk(OptionalInt year, Optional<Measure> subject, boolean requests) {
        this.year = year;
        this.subject = subject;
        this.requests = requests;
    }

    static Talk of(OptionalInt year, boolean requests) {
        return new Talk(year, Optional.empty(), requests);
    }

    /** The same subject, at the head of another paragraph. */
    Talk fresh() {
        return new Talk(year, subject, requests);
    }

    void hear(Token token) {
        if (token.is(TokenKind.END)) {
            fee = false;
        }
        if (token.is(TokenKind.NUMBER)) {
            lastTopic = null;
        }
        if (!token.is(TokenKind.TOPIC)) {
            return;
        }
        switch (token.name()) {
            case "REQUESTS" -> turn(Optional.empty(), true);
            case "FEE" -> fee = true;
            case "OTHER" -> {
                turn(Optional.of(Measure.OTHER), false);
                fee = false;
            }
            case "CASES" -> turn(disputes().map(one -> Measure.DISPUTES).or(() -> subject), requests);
            default -> turn(Optional.of(joined(Measure.valueOf(token.name()), token)), false);
        }
        lastTopic = token;
    }

    private void turn(Optional<Measure> to, boolean ofRequests) {
        subject = to;
        requests = ofRequests;
    }

    private Measure joined(Measure named, Token token) {
        boolean near = lastTopic != null && token.start() - lastTopic.end() <= JOINED;
        boolean pair = (named == Measure.LITIGATION && is(Measure.RECONSIDERATION))
                || (named == Measure.RECONSIDERATION && is(Measure.LITIGATION));
        // 未经复议直接起诉的行政诉讼: the general word adds nothing.
        boolean general = named == Measure.LITIGATION
                && (is(Measure.DIRECT_LITIGATION) || is(Measure.LITIGATION_AFTER_RECONSIDERATION));
        if (near && general) {
            return subject.orElse(named);
        }
        return near && pair ? Measure.DISPUTES : named;
    }

    void said(Claim claim) {
        last = Optional.of(claim);
        if (claim.isWhole() && (claim.measure().isIntake() || claim.measure() == Measure.ANSWERED)) {
            lastWhole = Optional.of(claim.measure());
        }
    }

    boolean ofRequests() {
        return requests;
    }

    /** Whether the talk is of something that the form does not count. */
    boolean ofOther() {
        return is(Measure.OTHER);
    }

    /** Reconsideration, litigation or both; empty if the talk is of neither. */
    Optional<Measure> disputes() {
        return subject.filter(measure -> !measure.stages().isEmpty());
    }

    private boolean is(Measure measure) {
        return subject.filter(measure::equals).isPresent();
    }

    /** Whether the sentence names the fee. */
    boolean ofFee() {
        return fee;
    }

    Optional<Claim> last() {
        return last;
    }

    Optional<Measure> lastWhole() {
        return lastWhole;
    }

    OptionalInt year() {
        return year;
    }
}
