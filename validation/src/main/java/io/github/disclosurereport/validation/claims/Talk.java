package io.github.disclosurereport.validation.claims;

import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** What a paragraph has spoken of so far: later figures lean on it. */
final class Talk {

    /** 行政复议 and 行政诉讼 with no more than this between them are one subject: 行政复议、行政诉讼. */
    private static final int JOINED = 4;

    /** 申请 alone. */
    private static final int BARE = 2;

    private final OptionalInt year;
    private Optional<Measure> subject;
    private boolean requests;
    private boolean fee;
    private @Nullable Token lastTopic;
    /** Where the last token ended: 收到申请 is one phrase, 疑难申请 another thing. */
    private int lastEnd = -1;

    private Optional<Claim> last = Optional.empty();
    private Optional<Measure> lastFlow = Optional.empty();

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
        listen(token);
        lastEnd = token.end();
    }

    private void listen(Token token) {
        if (token.is(TokenKind.NUMBER) || token.is(TokenKind.CLAUSE, ",")) {
            lastTopic = null;
        }
        if (!token.is(TokenKind.TOPIC)) {
            return;
        }
        switch (token.topic()) {
            case REQUESTS, ON_REQUEST -> turn(Optional.empty(), true);
            case APPLICATION -> requests |= subject.isEmpty() && isAsking(token);
            case FEE -> fee = true;
            case OTHER -> {
                turn(Optional.of(Measure.OTHER), false);
                fee = false;
            }
            case CASES -> turn(disputes().map(one -> Measure.DISPUTES).or(() -> subject), requests);
            default -> turn(token.topic().disputes().map(named -> joined(named, token)), false);
        }
        lastTopic = token;
    }

    void endSentence() {
        fee = false;
        lastTopic = null;
    }

    /** A sentence that names two stages or results of requests speaks of requests, unless it names another subject. */
    void beginSentence(Sentence sentence) {
        lastEnd = sentence.start();
        if (requests || subject.isPresent()) {
            return;
        }
        EnumSet<Measure> told = EnumSet.noneOf(Measure.class);
        for (Token token : sentence.tokens()) {
            if (token.is(TokenKind.TOPIC) && !token.isOfRequests()) {
                return;
            }
            if (token.is(TokenKind.MEASURE) && token.measure().tellsOfRequests()) {
                told.add(token.measure());
            }
        }
        requests = told.size() > 1;
    }

    /** 收到申请, 所有申请: not 疑难申请, which is some other business. */
    private boolean isAsking(Token application) {
        return lastEnd == application.start() || application.end() - application.start() > BARE;
    }

    /** Whether nothing that the form does not count has been named. */
    boolean mayBeOfRequests() {
        return requests || subject.isEmpty();
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
        if (claim.result().isEmpty()
                && !claim.isShare()
                && (claim.measure().isIntake() || claim.measure() == Measure.ANSWERED)) {
            lastFlow = Optional.of(claim.measure());
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

    /** What came in or was answered, whichever was spoken of last. */
    Optional<Measure> lastFlow() {
        return lastFlow;
    }

    OptionalInt year() {
        return year;
    }
}
