package io.github.disclosurereport.ingest.internal;

import io.github.disclosurereport.model.StatedPeriod;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The statistical period as a report states it. The second date may leave out its year; an impossible date stays words. */
final class PeriodText {

    private static final String GAP = "\\s{0,3}";
    private static final String MONTH_DAY = "(\\d{1,2})" + GAP + "月" + GAP + "(\\d{1,2})" + GAP + "日";
    private static final Pattern PERIOD = Pattern.compile("(\\d{2,8})" + GAP + "年" + GAP + MONTH_DAY + GAP + "起?" + GAP
            + "(?:至|到|[-—–~～－]{1,3})" + GAP + "(?:(\\d{2,8})" + GAP + "年)?" + GAP + MONTH_DAY);
    private static final Pattern LEAD = Pattern.compile("统计|期限|时限|数据");
    /** How far before the dates the word for them may stand. */
    private static final int REACH = 40;

    private PeriodText() {}

    /** The period that a text states: the one after a word for it, else the first from one date to another. */
    static Optional<StatedPeriod> in(String text) {
        Optional<StatedPeriod> first = Optional.empty();
        Matcher period = PERIOD.matcher(text);
        while (period.find()) {
            if (LEAD.matcher(text.substring(Math.max(0, period.start() - REACH), period.start()))
                    .find()) {
                return Optional.of(period(period));
            }
            if (first.isEmpty()) {
                first = Optional.of(period(period));
            }
        }
        return first;
    }

    private static StatedPeriod period(Matcher match) {
        String secondYear = match.group(4) == null ? match.group(1) : match.group(4);
        return new StatedPeriod(
                match.group(),
                date(match.group(1), match.group(2), match.group(3)),
                date(secondYear, match.group(5), match.group(6)));
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        return year.length() == 4
                ? DateText.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
                : Optional.empty();
    }
}
