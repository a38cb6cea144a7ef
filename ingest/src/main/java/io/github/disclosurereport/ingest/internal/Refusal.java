package io.github.disclosurereport.ingest.internal;

import io.github.disclosurereport.form.LabelText;
import io.github.disclosurereport.ingest.NoteCode;
import io.github.disclosurereport.ingest.ReadLimits;
import io.github.disclosurereport.ingest.UnreadableReason;
import io.github.disclosurereport.ingest.UnreadableReportException;
import io.github.disclosurereport.model.Cover;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says what a source is in which no line of the form was found. */
final class Refusal {

    private static final int LOOK = 20_000;
    private static final int FIRST_YEAR = 2019;
    private static final Pattern OLD_SHEET = Pattern.compile("政府信息公开(?:工作)?情况统计表|统计指标.{0,20}单位.{0,20}统计数|主动公开政府信息数");
    private static final Pattern SCHOOL = Pattern.compile("学年度?.{0,30}信息公开|(?:大学|学院|学校|中学|小学).{0,20}(?<!政府)信息公开");
    private static final Pattern INSTITUTION = Pattern.compile("公共企事业单位.{0,10}信息公开|(?:医院|公司).{0,20}(?<!政府)信息公开");
    private static final Pattern ENFORCEMENT = Pattern.compile("行政执法(?:数据|情况|工作)?.{0,10}(?:统计|年报|年度报告)");

    private Refusal() {}

    static UnreadableReportException of(Source source, Outline outline, Cover cover, ReadLimits limits) {
        if (source.notes().stream().anyMatch(note -> note.code() == NoteCode.LIMIT_DEPTH)) {
            return new UnreadableReportException(UnreadableReason.TOO_DEEP, Integer.toString(limits.depth()));
        }
        String words = LabelText.fold(words(source));
        boolean sections = outline.parts().size() >= 2;
        boolean old = !cover.title().isEmpty() && cover.year().orElse(FIRST_YEAR) < FIRST_YEAR;
        if (old || OLD_SHEET.matcher(words).find()) {
            return new UnreadableReportException(UnreadableReason.PRE_2019, "");
        }
        if (sections || !cover.title().isEmpty()) {
            return new UnreadableReportException(UnreadableReason.NO_TABLES, "");
        }
        for (Pattern other : new Pattern[] {SCHOOL, INSTITUTION, ENFORCEMENT}) {
            Matcher found = other.matcher(words);
            if (found.find()) {
                return new UnreadableReportException(UnreadableReason.NOT_THIS_FORM, found.group());
            }
        }
        return new UnreadableReportException(UnreadableReason.NO_REPORT, "");
    }

    private static String words(Source source) {
        Stream<String> blocks = source.blocks().stream().map(Refusal::words);
        String all =
                Stream.concat(source.titles().stream(), blocks).limit(2_000).collect(Collectors.joining("\n"));
        return all.substring(0, Math.min(LOOK, all.length()));
    }

    private static String words(Block block) {
        if (block instanceof Block.Text text) {
            return text.text();
        }
        return block instanceof Block.Table table
                ? table.grid().texts().stream().map(CellText::text).collect(Collectors.joining())
                : "";
    }
}
