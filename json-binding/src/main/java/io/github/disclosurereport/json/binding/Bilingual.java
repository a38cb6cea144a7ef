package io.github.disclosurereport.json.binding;

import java.util.Locale;
import java.util.Objects;

/**
 * A text in the two languages of the library.
 *
 * @param chinese in Chinese
 * @param english in English
 */
public record Bilingual(String chinese, String english) {

    public Bilingual {
        Objects.requireNonNull(chinese, "chinese");
        Objects.requireNonNull(english, "english");
    }

    /** The same in both languages, as for names and numbers. */
    static Bilingual same(String text) {
        return new Bilingual(text, text);
    }

    /**
     * The text for a reader.
     *
     * @param locale Chinese, or anything else for English
     * @return the text
     */
    public String in(Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? chinese : english;
    }
}
