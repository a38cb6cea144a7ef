package io.github.disclosurereport.ingest.internal.lexicon;

import io.github.disclosurereport.form.LabelText;
import io.github.disclosurereport.ingest.internal.text.DateText;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The title line of a report and what it tells: organ and year. */
public final class ReportTitle {

    private static final int LONGEST = 80;
    private static final String KIND = "政府信息(?:公开)?(?:工作)?(?:情况)?(?:年度)?(?:工作)?(?:情况)?(?:报告|年报)";
    private static final Pattern TITLE = Pattern.compile(KIND);
    private static final Pattern YEAR = Pattern.compile("(\\d{4})年|(?<!\\d)((?:19|20)\\d{2})(?=度|政府信息)");
    private static final Pattern YEAR_AND_AFTER =
            Pattern.compile("[(]?(?:\\d{4}年(?:度)?|(?<!\\d)(?:19|20)\\d{2}(?=度|政府信息)).*");
    private static final Pattern KIND_AND_AFTER = Pattern.compile(KIND + ".*");
    private static final Pattern SENTENCE = Pattern.compile("^(?:根据|依据|按照|本报告|现将|现公布|为).*|.*[。;《].*");
    private static final Pattern EDGE = Pattern.compile("^(?:关于|公布|发布|[-—:,、\\s])+|[-—:,、的\\s]+$");

    private ReportTitle() {}

    /** Whether a line names an annual report rather than speaks about one. */
    public static boolean isTitle(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return false;
        }
        String fold = LabelText.fold(text);
        return TITLE.matcher(fold).find() && !SENTENCE.matcher(fold).matches();
    }

    public static OptionalInt year(String title) {
        Matcher year = YEAR.matcher(DateText.arabicYears(LabelText.fold(title)));
        if (!year.find()) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(Integer.parseInt(year.group(1) == null ? year.group(2) : year.group(1)));
    }

    /** What stands before the year, or, in a title that begins with the year, between it and the kind of report; "" if nothing. */
    public static String organ(String title) {
        String fold = DateText.arabicYears(LabelText.fold(title));
        String before = edges(YEAR_AND_AFTER.matcher(fold).replaceFirst(""));
        before = edges(KIND_AND_AFTER.matcher(before).replaceFirst(""));
        if (!before.isEmpty()) {
            return before;
        }
        String after = fold.replaceFirst("^[(]?\\d{4}年?度?[)]?", "");
        return edges(KIND_AND_AFTER.matcher(after).replaceFirst(""));
    }

    private static String edges(String text) {
        return EDGE.matcher(text).replaceAll("");
    }

    /** Whether a line may be the part of a title that names the organ. */
    public static boolean mayBeOrgan(String text) {
        return text.length() >= 2 && text.length() <= 40 && text.indexOf('。') < 0;
    }
}
