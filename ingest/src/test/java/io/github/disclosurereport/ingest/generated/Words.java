package io.github.disclosurereport.ingest.generated;

import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Labels and titles written otherwise. */
final class Words {

    private static final String SIMPLIFIED =
            "业为举于会体关内决况减务动区单发后国处复审对属废开强当总执护报据数无机权条构没现确稳" + "类纠纳组织经结继续维缴罚范获补规计认议许讼访诉询请购费转过这进问项题额万与制";
    private static final String TRADITIONAL =
            "業為舉於會體關內決況減務動區單發後國處復審對屬廢開強當總執護報據數無機權條構沒現確穩" + "類糾納組織經結繼續維繳罰範獲補規計認議許訟訪訴詢請購費轉過這進問項題額萬與製";
    private static final String PLAIN = "一二八十大人工自行金文方用目止立力见长门民页";
    private static final String RADICALS = "⼀⼆⼋⼗⼤⼈⼯⾃⾏⾦⽂⽅⽤⽬⽌⽴⼒⻅⻓⻔⺠⻚";
    private static final Pattern POINT = Pattern.compile("^(\\d)\\.");
    private static final Pattern NUMBERED = Pattern.compile("\\d\\.|（.）|[一二三四]、");
    private static final List<String> POINTS = List.of("$1．", "$1、", "$1. ", "（$1）", "$1,");

    private Words() {}

    static String traditional(String text) {
        return exchanged(text, SIMPLIFIED, TRADITIONAL);
    }

    static String radicals(String text) {
        return exchanged(text, PLAIN, RADICALS);
    }

    private static String exchanged(String text, String from, String to) {
        StringBuilder changed = new StringBuilder();
        text.chars().forEach(c -> changed.append(from.indexOf(c) < 0 ? (char) c : to.charAt(from.indexOf(c))));
        return changed.toString();
    }

    /** A gap somewhere in the words, in long ones two. */
    static String gap(String text, String gap, SplittableRandom random) {
        int from = numbering(text);
        if (text.length() <= from) {
            return text;
        }
        int at = random.nextInt(from, text.length());
        String before = text.substring(0, at);
        return text.length() < 12
                ? before + gap + text.substring(at)
                : before + gap + gap(text.substring(at), gap, random);
    }

    /** Behind the number of a line and its mark: nothing breaks before. */
    private static int numbering(String text) {
        Matcher number = NUMBERED.matcher(text);
        return number.lookingAt() ? number.end() : 1;
    }

    /** Another mark behind the number of a line. */
    static String renumbered(String label, SplittableRandom random) {
        Matcher point = POINT.matcher(label);
        if (point.find()) {
            return point.replaceFirst(FigureQuirk.pick(POINTS, random));
        }
        String half = label.replace('（', '(').replace('）', ')');
        return random.nextBoolean() ? half : label.replaceFirst("^([一二三四])、", "$1.");
    }
}
