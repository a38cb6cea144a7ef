package io.github.disclosurereport.validation.rule;

import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.FormItem;
import io.github.disclosurereport.form.OverviewTopic;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A template with named arguments, put into words when a reader asks.
 *
 * <p>A template names its arguments in braces: {@code 相差{difference}件}. Arguments are data and never templates: braces inside
 * them stay braces. An argument is written by its type: a {@link Cell} as its place, a {@link FormItem} as its full label, an
 * {@link OverviewTopic} as its label, a {@link Measured} figure with its measure word, a date as the language writes it, a
 * {@link Text} or {@code Message} in the reader's language, a list item by item, anything else as {@link Object#toString()}.
 *
 * @param template the words
 * @param arguments what goes into the braces
 */
public record Message(Text template, Map<String, Object> arguments) {

    static final String KIND = "kind";

    private static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z0-9]+)}");
    private static final DateTimeFormatter CHINESE_DATE = DateTimeFormatter.ofPattern("y年M月d日", Locale.CHINESE);
    private static final DateTimeFormatter ENGLISH_DATE =
            DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.UK);

    public Message {
        arguments = arguments instanceof EqualityArguments ? arguments : Map.copyOf(arguments);
    }

    /**
     * The message with a stable name for what it says, for a rule that can say several things: an argument {@code kind}, one of the facts
     * in the {@linkplain Finding#fingerprint() fingerprint}.
     *
     * @param kind a name that is never changed, such as {@code missing}
     * @return a copy
     */
    public Message withKind(String kind) {
        Map<String, Object> more = new HashMap<>(arguments);
        more.put(KIND, kind);
        return new Message(template, more);
    }

    /**
     * The words.
     *
     * @param locale Chinese, or anything else for English
     * @param edition whose labels to use
     * @return the text
     * @throws IllegalStateException if the template names an argument that is not there
     */
    public String in(Locale locale, Edition edition) {
        Matcher places = PLACE.matcher(template.in(locale));
        return places.replaceAll(place -> {
            Object argument = arguments.get(place.group(1));
            if (argument == null) {
                throw new IllegalStateException(
                        "no argument " + place.group() + " for \"" + template.in(locale) + "\"");
            }
            return Matcher.quoteReplacement(words(argument, locale, edition));
        });
    }

    private static String words(Object argument, Locale locale, Edition edition) {
        boolean chinese = Text.isChinese(locale);
        if (argument instanceof Cell cell) {
            return cell.place(edition, locale);
        }
        if (argument instanceof FormItem item) {
            return chinese ? item.fullLabel(edition) : item.fullEnglish();
        }
        if (argument instanceof OverviewTopic topic) {
            return chinese ? topic.label() : topic.english();
        }
        if (argument instanceof Measured measured) {
            return measured.words().in(locale);
        }
        if (argument instanceof LocalDate date) {
            return date.format(chinese ? CHINESE_DATE : ENGLISH_DATE);
        }
        if (argument instanceof Text text) {
            return text.in(locale);
        }
        if (argument instanceof Message message) {
            return message.in(locale, edition);
        }
        if (argument instanceof List<?> list) {
            return list.stream()
                    .map(item -> words(item, locale, edition))
                    .collect(Collectors.joining(chinese ? "、" : ", "));
        }
        return argument.toString();
    }
}
