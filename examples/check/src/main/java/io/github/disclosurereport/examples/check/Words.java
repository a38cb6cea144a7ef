package io.github.disclosurereport.examples.check;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** The program's own words in one language. */
final class Words {

    private static final String BUNDLE = "io.github.disclosurereport.examples.check.words";

    private final Locale locale;
    private final ResourceBundle bundle;

    private Words(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(BUNDLE, locale);
    }

    static Words chinese() {
        return new Words(Locale.CHINESE);
    }

    static Words english() {
        return new Words(Locale.ENGLISH);
    }

    Locale locale() {
        return locale;
    }

    /** Arguments are written as they are: a year is no number to group by thousands. */
    String say(String key, @Nullable Object... arguments) {
        Object[] texts = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            texts[i] = String.valueOf(arguments[i]);
        }
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(texts);
    }
}
