package io.github.disclosurereport.ingest.internal.format.flat;

import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Text without what Markdown puts into it: stars around words, backslashes before punctuation, characters by name. */
final class MarkdownText {

    private static final Pattern STRONG = Pattern.compile("(\\*{1,2})(?=\\S)([^*]{1,1000})(?<=\\S)\\1");
    private static final Pattern ESCAPED = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+.!|>~-])");

    private MarkdownText() {}

    static String plain(String text) {
        String plain = text.indexOf('*') < 0 ? text : STRONG.matcher(text).replaceAll("$2");
        plain = plain.indexOf('\\') < 0 ? plain : ESCAPED.matcher(plain).replaceAll("$1");
        return plain.indexOf('&') < 0 ? plain : Parser.unescapeEntities(plain, false);
    }
}
