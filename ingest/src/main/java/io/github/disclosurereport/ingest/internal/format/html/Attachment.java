package io.github.disclosurereport.ingest.internal.format.html;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Addresses of documents that a page links to, or shows in a viewer. */
public final class Attachment {

    private static final List<String> ENDINGS =
            List.of("pdf", "ofd", "doc", "docx", "wps", "xls", "xlsx", "et", "ceb", "caj", "zip", "rar");
    /** The longest ending, with its point. */
    private static final int LONGEST = 5;

    private static final Pattern NAMED = Pattern.compile(
            "[^\\s()\\[\\]（）《》“”：:，。]{1,120}\\.(?:" + String.join("|", ENDINGS) + ")(?![a-z0-9])",
            Pattern.CASE_INSENSITIVE);

    private Attachment() {}

    /** Whether an address is that of a document rather than of a page. */
    static boolean isDocument(String address) {
        for (int dot = address.length() < 2_000 ? address.indexOf('.') : -1;
                dot >= 0;
                dot = address.indexOf('.', dot + 1)) {
            int end = dot + 1;
            while (end < address.length() && isLetterOrDigit(address.charAt(end))) {
                end++;
            }
            if (end - dot <= LONGEST
                    && ENDINGS.contains(address.substring(dot + 1, end).toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLetterOrDigit(char c) {
        return c < 0x80 && Character.isLetterOrDigit(c);
    }

    /** The address of the document that a viewer shows; empty if it shows something else. */
    static Optional<String> shownBy(Element viewer) {
        String address = viewer.hasAttr("src") ? viewer.attr("src") : viewer.attr("data");
        return Optional.of(address).filter(Attachment::isDocument);
    }

    /** The name of a document that a line of text speaks of; "" if of none. */
    public static String namedIn(String line) {
        Matcher name = line.length() < 400 ? NAMED.matcher(line) : null;
        return name != null && name.find() ? name.group() : "";
    }
}
