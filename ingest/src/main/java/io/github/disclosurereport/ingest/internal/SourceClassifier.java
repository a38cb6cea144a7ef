package io.github.disclosurereport.ingest.internal;

import io.github.disclosurereport.form.LabelText;
import io.github.disclosurereport.ingest.NoteCode;
import io.github.disclosurereport.ingest.ReadLimits;
import io.github.disclosurereport.ingest.UnreadableReason;
import io.github.disclosurereport.ingest.UnreadableReportException;
import io.github.disclosurereport.ingest.internal.document.Source;
import io.github.disclosurereport.ingest.internal.placement.ReadingCollector;
import io.github.disclosurereport.ingest.internal.structure.Outline;
import io.github.disclosurereport.model.Cover;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says what a source is that is no report with tables: a report of another kind, one whose tables are elsewhere, or no report. */
final class SourceClassifier {

    private static final int FIRST_YEAR = 2019;

    /** With so many lines of the form in it a source is on the form, whatever else it calls itself. */
    private static final int ON_THE_FORM = 10;

    private static final Pattern OLD_SHEET = Pattern.compile("政府信息公开(?:工作)?情况统计表|统计指标.{0,20}单位.{0,20}统计数|主动公开政府信息数");
    private static final Pattern SCHOOL = Pattern.compile("学年度?.{0,30}信息公开|(?:大学|学院|学校|中学|小学).{0,20}(?<!政府)信息公开");
    private static final Pattern INSTITUTION = Pattern.compile("公共企事业单位.{0,10}信息公开|(?:医院|公司|集团).{0,20}(?<!政府)信息公开");
    private static final Pattern ENFORCEMENT = Pattern.compile("行政执法(?:数据|情况|工作|统计)?.{0,10}(?:统计|年报|年度报告)");

    private final Source source;
    private final Outline outline;
    private final Cover cover;
    private final ReadLimits limits;
    private final SourceExcerpt words;

    private SourceClassifier(Source source, Outline outline, Cover cover, ReadLimits limits) {
        this.source = source;
        this.outline = outline;
        this.cover = cover;
        this.limits = limits;
        this.words = SourceExcerpt.of(source);
    }

    /**
     * Why a source is refused; empty if it is not.
     *
     * @param source the source
     * @param outline its sections
     * @param cover what its cover says
     * @param readings what was read of its tables
     * @param limits how much was read
     */
    static Optional<UnreadableReportException> of(
            Source source, Outline outline, Cover cover, ReadingCollector readings, ReadLimits limits) {
        if (readings.lines() >= ON_THE_FORM) {
            return Optional.empty();
        }
        SourceClassifier refusal = new SourceClassifier(source, outline, cover, limits);
        Optional<UnreadableReportException> other = refusal.otherKind();
        if (other.isPresent() || readings.hasFigures()) {
            return other;
        }
        return Optional.of(refusal.withoutTables());
    }

    private Optional<UnreadableReportException> otherKind() {
        if (cover.title().isEmpty()) {
            for (Pattern kind : new Pattern[] {SCHOOL, INSTITUTION, ENFORCEMENT}) {
                Matcher found = kind.matcher(words.head());
                if (found.find()) {
                    return Optional.of(refuse(UnreadableReason.NOT_THIS_FORM, found.group()));
                }
            }
        }
        boolean old = !cover.title().isEmpty() && cover.year().orElse(FIRST_YEAR) < FIRST_YEAR;
        return old || OLD_SHEET.matcher(LabelText.fold(words.text())).find()
                ? Optional.of(refuse(UnreadableReason.PRE_2019, ""))
                : Optional.empty();
    }

    private UnreadableReportException withoutTables() {
        if (source.notes().stream().anyMatch(note -> note.code() == NoteCode.LIMIT_DEPTH)) {
            return refuse(UnreadableReason.TOO_DEEP, Integer.toString(limits.depth()));
        }
        boolean sections = outline.parts().size() >= 2;
        if (!sections && words.titles() >= SourceExcerpt.LIST) {
            return refuse(UnreadableReason.INDEX_PAGE, Integer.toString(words.titles()));
        }
        if (sections || !cover.title().isEmpty()) {
            return elsewhere().orElseGet(() -> refuse(UnreadableReason.NO_TABLES, ""));
        }
        Optional<UnreadableReason> portal = words.portalPage(source.facts());
        if (portal.isPresent()) {
            return refuse(portal.get(), "");
        }
        return (words.isShort() ? elsewhere() : Optional.<UnreadableReportException>empty())
                .orElseGet(() -> refuse(UnreadableReason.NO_REPORT, ""));
    }

    /** Where the tables are, if the source tells. */
    private Optional<UnreadableReportException> elsewhere() {
        String attached = words.attachments(source.facts());
        if (!attached.isEmpty()) {
            return Optional.of(refuse(UnreadableReason.TABLES_ATTACHED, attached));
        }
        if (words.pictures() > 0) {
            return Optional.of(refuse(UnreadableReason.TABLES_PICTURED, Integer.toString(words.pictures())));
        }
        return words.isShort() && source.facts().scripted()
                ? Optional.of(refuse(UnreadableReason.SCRIPT_PAGE, ""))
                : Optional.empty();
    }

    private static UnreadableReportException refuse(UnreadableReason reason, String detail) {
        return new UnreadableReportException(reason, detail);
    }
}
