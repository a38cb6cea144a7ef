package io.github.disclosurereport.ingest.internal.text;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that speak of the figures of an earlier year, which stand beside this year's in many reports. */
public final class YearQualifiers {

    /** Longer texts are sentences, not captions. */
    private static final int LONGEST = 40;

    private static final Pattern COMPARED = Pattern.compile("[较比与同和](?:上|去)一?年|(?:上|去)一?年度?(?:结转|同期|相比)");
    private static final Pattern LAST = Pattern.compile("上一?年|去年|前年|往年");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})年(?!\\d)");

    private YearQualifiers() {}

    public static boolean isCaption(String text) {
        return text.length() <= LONGEST && text.indexOf('。') < 0;
    }

    /** Whether a caption or a head means an earlier year; the report's own year beside it does not excuse 上年. */
    public static boolean isMeant(String text, OptionalInt reportYear) {
        if (!isCaption(text)) {
            return false;
        }
        String fold = DateText.arabicYears(LabelNormalizer.fold(text));
        if (LAST.matcher(COMPARED.matcher(fold).replaceAll("")).find()) {
            return true;
        }
        boolean earlier = false;
        Matcher year = YEAR.matcher(fold);
        while (reportYear.isPresent() && year.find()) {
            int named = Integer.parseInt(year.group(1));
            if (named == reportYear.getAsInt()) {
                return false;
            }
            earlier |= named < reportYear.getAsInt();
        }
        return earlier;
    }
}
