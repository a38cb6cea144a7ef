package io.github.disclosurereport.ingest;

import java.util.List;
import java.util.Locale;

/** Fills {0}, {1}, … of a message. Arguments come from documents and are never read as templates. */
final class Template {

    private Template() {}

    static String fill(String template, List<String> arguments) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        while (at < template.length()) {
            char c = template.charAt(at);
            if (c == '{' && at + 2 < template.length() && template.charAt(at + 2) == '}') {
                int index = template.charAt(at + 1) - '0';
                text.append(index >= 0 && index < arguments.size() ? arguments.get(index) : "");
                at += 3;
            } else {
                text.append(c);
                at++;
            }
        }
        return text.toString();
    }

    static String choose(Locale locale, String chinese, String english) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? chinese : english;
    }
}
