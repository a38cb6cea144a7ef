package io.github.disclosurereport.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The lines of section 三, in the order of the form: 25 in the 2021 edition, 23 in that of 2019, 26 in all. The editions differ
 * only under （六）其他处理.
 */
public enum RequestLine implements FormItem {
    /** 一、本年新收政府信息公开申请数量. */
    RECEIVED(null, "received", "一、本年新收政府信息公开申请数量", "received this year"),
    /** 二、上年结转政府信息公开申请数量. */
    BROUGHT_FORWARD(null, "broughtForward", "二、上年结转政府信息公开申请数量", "brought forward from last year"),
    /** 三（一）予以公开. */
    GRANTED(RequestGroup.OUTCOMES, "granted", "（一）予以公开", "granted"),
    /** 三（二）部分公开. */
    PARTLY_GRANTED(RequestGroup.OUTCOMES, "partlyGranted", "（二）部分公开（区分处理的，只计这一情形，不计其他情形）", "partly granted"),
    /** 三（三）1. */
    STATE_SECRETS(RequestGroup.REFUSED, "stateSecrets", "1.属于国家秘密", "state secrets"),
    /** 三（三）2. */
    PROHIBITED_BY_LAW(RequestGroup.REFUSED, "prohibitedByLaw", "2.其他法律行政法规禁止公开", "prohibited by law"),
    /** 三（三）3. */
    SECURITY_AND_STABILITY(RequestGroup.REFUSED, "securityAndStability", "3.危及“三安全一稳定”", "security and stability"),
    /** 三（三）4. */
    THIRD_PARTY_RIGHTS(RequestGroup.REFUSED, "thirdPartyRights", "4.保护第三方合法权益", "third-party rights"),
    /** 三（三）5. */
    INTERNAL_AFFAIRS(RequestGroup.REFUSED, "internalAffairs", "5.属于三类内部事务信息", "internal affairs"),
    /** 三（三）6. */
    DELIBERATIVE_PROCESS(RequestGroup.REFUSED, "deliberativeProcess", "6.属于四类过程性信息", "deliberative process"),
    /** 三（三）7. */
    ENFORCEMENT_CASE_FILES(RequestGroup.REFUSED, "enforcementCaseFiles", "7.属于行政执法案卷", "enforcement case files"),
    /** 三（三）8. */
    REGISTER_LOOKUPS(RequestGroup.REFUSED, "registerLookups", "8.属于行政查询事项", "register look-ups"),
    /** 三（四）1. */
    NOT_HELD(RequestGroup.UNAVAILABLE, "notHeld", "1.本机关不掌握相关政府信息", "not held"),
    /** 三（四）2. */
    NOT_READY_MADE(RequestGroup.UNAVAILABLE, "notReadyMade", "2.没有现成信息需要另行制作", "not ready-made"),
    /** 三（四）3. */
    UNCLEAR(RequestGroup.UNAVAILABLE, "unclear", "3.补正后申请内容仍不明确", "unclear after supplementing"),
    /** 三（五）1. */
    PETITIONS_AND_COMPLAINTS(
            RequestGroup.NOT_PROCESSED, "petitionsAndComplaints", "1.信访举报投诉类申请", "petitions and complaints"),
    /** 三（五）2. */
    REPEATED(RequestGroup.NOT_PROCESSED, "repeated", "2.重复申请", "repeated"),
    /** 三（五）3. */
    PUBLICATIONS(RequestGroup.NOT_PROCESSED, "publications", "3.要求提供公开出版物", "publications"),
    /** 三（五）4. */
    EXCESSIVE(RequestGroup.NOT_PROCESSED, "excessive", "4.无正当理由大量反复申请", "excessive"),
    /** 三（五）5. */
    RECONFIRMATION(RequestGroup.NOT_PROCESSED, "reconfirmation", "5.要求行政机关确认或重新出具已获取信息", "reconfirmation"),
    /** 三（六）其他处理, the one line of the 2019 edition. */
    UNDIVIDED(
            RequestGroup.OUTCOMES,
            "closedOtherwise.undivided",
            RequestGroup.CLOSED_OTHERWISE.label(),
            "closed otherwise",
            Edition.E2019),
    /** 三（六）1, 2021 edition. */
    NOT_SUPPLEMENTED(
            RequestGroup.CLOSED_OTHERWISE,
            "notSupplemented",
            "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
            "not supplemented in time",
            Edition.E2021),
    /** 三（六）2, 2021 edition. */
    UNPAID(
            RequestGroup.CLOSED_OTHERWISE,
            "unpaid",
            "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
            "processing fee unpaid",
            Edition.E2021),
    /** 三（六）3, 2021 edition. */
    OTHER(RequestGroup.CLOSED_OTHERWISE, "other", "3.其他", "other", Edition.E2021),
    /** 三（七）总计: the sum of the result lines. */
    OUTCOMES_TOTAL(RequestGroup.OUTCOMES, "total", "（七）总计", "total of outcomes"),
    /** 四、结转下年度继续办理. */
    CARRIED_FORWARD(null, "carriedForward", "四、结转下年度继续办理", "carried forward to next year");

    private final Optional<RequestGroup> group;
    private final String id;
    private final String label;
    private final String english;
    private final Optional<Edition> onlyIn;

    RequestLine(@Nullable RequestGroup group, String step, String label, String english) {
        this(group, step, label, english, null);
    }

    RequestLine(@Nullable RequestGroup group, String step, String label, String english, @Nullable Edition onlyIn) {
        this.group = Optional.ofNullable(group);
        this.id = this.group.map(outer -> outer.id() + "." + step).orElse(step);
        this.label = label;
        this.english = english;
        this.onlyIn = Optional.ofNullable(onlyIn);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String label(Edition edition) {
        return label;
    }

    @Override
    public String english() {
        return english;
    }

    @Override
    public String fullLabel(Edition edition) {
        return innerGroup().map(RequestGroup::label).orElse("") + label;
    }

    @Override
    public String fullEnglish() {
        return innerGroup().map(inner -> inner.english() + ": ").orElse("") + english;
    }

    /** The group that a reader needs to hear: 三、本年度办理结果 goes without saying. */
    private Optional<RequestGroup> innerGroup() {
        return group.filter(inner -> inner != RequestGroup.OUTCOMES);
    }

    /**
     * The innermost group that the form prints around the line.
     *
     * @return the group; empty for 一, 二 and 四
     */
    public Optional<RequestGroup> group() {
        return group;
    }

    /**
     * Whether an edition prints the line.
     *
     * @param edition the edition
     * @return true if it does
     */
    public boolean isPrintedIn(Edition edition) {
        return onlyIn.isEmpty() || onlyIn.get() == edition;
    }

    /**
     * Whether the line is one of the results that add up to 三（七）总计.
     *
     * @return true for the 21 (2021) or 19 (2019) result lines
     */
    public boolean isResult() {
        return group.isPresent() && this != OUTCOMES_TOTAL;
    }

    /**
     * The lines that an edition prints, in its order.
     *
     * @param edition the edition
     * @return 25 or 23 lines
     */
    public static List<RequestLine> of(Edition edition) {
        return Stream.of(values()).filter(line -> line.isPrintedIn(edition)).toList();
    }
}
