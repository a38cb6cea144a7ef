package io.github.disclosurereport.validation.rule;

import java.util.Locale;
import java.util.Objects;

/**
 * A text in the two languages of the library.
 *
 * @param chinese in Chinese
 * @param english in English
 */
public record Text(String chinese, String english) {

    public Text {
        Objects.requireNonNull(chinese, "chinese");
        Objects.requireNonNull(english, "english");
    }

    /**
     * The text for a reader.
     *
     * @param locale Chinese, or anything else for English
     * @return the text
     */
    public String in(Locale locale) {
        return isChinese(locale) ? chinese : english;
    }

    static boolean isChinese(Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage());
    }
}
