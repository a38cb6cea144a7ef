package io.github.disclosurereport.ingest.internal.cover;

import io.github.disclosurereport.ingest.internal.text.DateText;
import io.github.disclosurereport.ingest.internal.text.Spacing;
import io.github.disclosurereport.model.StatedPeriod;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The statistical period as a report states it. The second date may leave out its year, both may leave out the day. An impossible
 * date stays words, and so does whatever else stands where the period is announced.
 */
final class PeriodText {

    private static final String GAP = "\\s{0,3}";
    private static final String DATE = "年" + GAP + "(\\d{1,2})" + GAP + "月" + GAP + "(?:(\\d{1,2})" + GAP + "日)?";
    private static final String TO = GAP + "起?" + GAP + "(?:至|到|[-—–~～－]{1,3})" + GAP;
    private static final Pattern PERIOD = Pattern.compile("(\\d{2,8})" + GAP + DATE + TO + "(?:(\\d{2,8})" + GAP + "年)?"
            + GAP + "(\\d{1,2})" + GAP + "月" + GAP + "(?:(\\d{1,2})" + GAP + "日)?");
    private static final String POINTED = "(\\d{4})[./-](\\d{1,2})[./-](\\d{1,2})";
    private static final Pattern POINTED_PERIOD =
            Pattern.compile("(?<!\\d)" + POINTED + TO + "(?:(\\d{4})[./-])?(\\d{1,2})[./-](\\d{1,2})(?!\\d)");
    /** A period whose dates lost a character, as 20241月1日至2024年12月31日: words, no dates. */
    private static final Pattern BROKEN = Pattern.compile("(?<!\\d)[\\d年]{4,11}月" + GAP + "\\d{1,2}" + GAP + "日" + TO
            + "[\\d年]{1,11}月" + GAP + "\\d{1,2}" + GAP + "日");

    private static final Pattern LEAD = Pattern.compile("统计|期限|时限|数据");
    private static final Pattern ANNOUNCED =
            Pattern.compile("统计(?:期限|时限|期间|时间|区间)(?:为|是|自|从|[:：]){0,3}([^。；;，,）)\\n]{2,60})");
    /** How far before the dates the word for them may stand. */
    private static final int REACH = 40;

    private PeriodText() {}

    /** The period that a text states: the one after a word for it, else words, else the first from one date to another. */
    static Optional<StatedPeriod> in(String text) {
        return in(text, true);
    }

    /** The period that a text states after a word for it: of a text that also speaks of other periods. */
    static Optional<StatedPeriod> announcedIn(String text) {
        return in(text, false);
    }

    private static Optional<StatedPeriod> in(String text, boolean any) {
        Optional<StatedPeriod> first = Optional.empty();
        for (Pattern form : new Pattern[] {PERIOD, POINTED_PERIOD}) {
            Matcher period = form.matcher(text);
            while (period.find()) {
                if (isLedTo(text, period.start())) {
                    return Optional.of(period(period));
                }
                if (any && first.isEmpty()) {
                    first = Optional.of(period(period));
                }
            }
        }
        Matcher broken = BROKEN.matcher(text);
        while (broken.find()) {
            if (isLedTo(text, broken.start())) {
                return words(broken.group());
            }
        }
        Matcher announced = ANNOUNCED.matcher(text);
        return announced.find() ? words(announced.group(1)) : first;
    }

    private static Optional<StatedPeriod> words(String words) {
        return Optional.of(new StatedPeriod(Spacing.trim(words), Optional.empty(), Optional.empty()));
    }

    private static boolean isLedTo(String text, int at) {
        return LEAD.matcher(text.substring(Math.max(0, at - REACH), at)).find();
    }

    private static StatedPeriod period(Matcher match) {
        String secondYear = match.group(4) == null ? match.group(1) : match.group(4);
        Optional<LocalDate> from = date(match.group(1), match.group(2), match.group(3));
        Optional<LocalDate> to = date(secondYear, match.group(5), match.group(6));
        boolean wholeMonth = match.group(6) == null;
        return new StatedPeriod(
                match.group(), from, wholeMonth ? to.map(day -> day.with(TemporalAdjusters.lastDayOfMonth())) : to);
    }

    private static Optional<LocalDate> date(String year, String month, @Nullable String day) {
        return year.length() == 4
                ? DateText.of(Integer.parseInt(year), Integer.parseInt(month), day == null ? 1 : Integer.parseInt(day))
                : Optional.empty();
    }
}
