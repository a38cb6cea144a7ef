package io.github.disclosurereport.ingest.internal.cover;

import io.github.disclosurereport.ingest.internal.text.Spacing;
import io.github.disclosurereport.model.Contact;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whom to ask, as the text around the sections says: 请与…联系（地址：…，邮编：…，电话：…）. */
final class ContactText {

    private static final String SAYS = "\\s{0,3}[:：]\\s{0,3}";
    private static final Pattern OFFICE = Pattern.compile("[与向]([^与向（(，,。；：\n]{2,40})(?:联系|咨询|反映)");
    private static final Pattern ADDRESS =
            Pattern.compile("地\\s?址" + SAYS + "([^，,；;）)。\n]{2,80}?)(?=[，,；;）)。\n]|\\s{0,3}邮|$)");
    private static final Pattern POSTCODE = Pattern.compile("邮(?:政)?编(?:码)?" + SAYS + "(\\d{6})(?!\\d)");
    private static final Pattern TELEPHONE = Pattern.compile("电\\s?话" + SAYS + "((?:[(（]\\d{3,4}[)）])?[\\d－—-]{5,20})");
    private static final Pattern EMAIL =
            Pattern.compile("邮\\s?[箱件](?:地址)?" + SAYS + "([A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9.-]{3,80})");
    private static final Pattern WEB = Pattern.compile("https?://[A-Za-z0-9._~:/?#@!$&'*+=%-]{3,200}");

    private ContactText() {}

    static Contact of(String text) {
        return new Contact(
                group(OFFICE, text),
                group(ADDRESS, text),
                group(POSTCODE, text),
                group(TELEPHONE, text),
                group(EMAIL, text));
    }

    static String webAddress(String text) {
        Matcher found = WEB.matcher(text);
        return found.find() ? found.group() : "";
    }

    private static String group(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        return found.find() ? Spacing.trim(found.group(1)) : "";
    }
}
