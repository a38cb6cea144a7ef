package io.github.disclosurereport.validation.jakarta;

import io.github.disclosurereport.validation.rule.Finding;
import java.util.Locale;
import java.util.regex.Pattern;

/** The words of a finding as they go into a message template. */
final class Wording {

    private static final Pattern SPECIAL = Pattern.compile("[\\\\{}$]");

    private Wording() {}

    /** How every message of a finding ends. */
    static String suffix(Finding finding) {
        return " [" + finding.rule().id() + "]";
    }

    /** The message without its end. */
    static String body(Finding finding, Locale locale) {
        String message = finding.message(locale);
        String suffix = suffix(finding);
        return message.endsWith(suffix) ? message.substring(0, message.length() - suffix.length()) : message;
    }

    /** The text as a template that comes out as the text: whatever stands in a report is never evaluated. */
    static String escape(String text) {
        return SPECIAL.matcher(text).replaceAll("\\\\$0");
    }
}
