package io.github.disclosurereport.ingest.internal;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Addresses of documents that a page links to, or shows in a viewer. */
final class Attachment {

    private static final List<String> VIEWERS = List.of("iframe", "embed", "object");
    private static final String ENDINGS = "\\.(?:pdf|ofd|docx?|wps|xlsx?|et|ceb|caj|zip|rar)(?![a-z0-9])";
    private static final Pattern ADDRESS = Pattern.compile(ENDINGS, Pattern.CASE_INSENSITIVE);
    private static final Pattern NAMED =
            Pattern.compile("[^\\s()\\[\\]（）《》“”：:，。]{1,120}" + ENDINGS, Pattern.CASE_INSENSITIVE);

    private Attachment() {}

    /** Whether an address is that of a document rather than of a page. */
    static boolean isDocument(String address) {
        return address.length() < 2_000 && ADDRESS.matcher(address).find();
    }

    /** The address of the document that an element shows; "" if it shows none. */
    static String shownBy(Element element) {
        if (!VIEWERS.contains(element.normalName())) {
            return "";
        }
        String address = element.hasAttr("src") ? element.attr("src") : element.attr("data");
        return isDocument(address) ? address : "";
    }

    /** The name of a document that a line of text speaks of; "" if of none. */
    static String namedIn(String line) {
        Matcher name = line.length() < 400 ? NAMED.matcher(line) : null;
        return name != null && name.find() ? name.group() : "";
    }
}
