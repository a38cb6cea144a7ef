package io.github.disclosurereport.ingest.internal.format.html;

import java.util.Locale;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/**
 * How an element shows, by its name and its own attributes.
 *
 * @param tag what elements of its name are
 * @param unseen whether what it holds is not shown, or no words of the report
 * @param struck whether it strikes words out
 */
record ElementVisibility(TagTraits tag, boolean unseen, boolean struck) {

    static ElementVisibility of(Element element) {
        TagTraits tag = TagTraits.of(element);
        if (element.attributesSize() == 0) {
            return new ElementVisibility(tag, tag.unseen(), tag.struck());
        }
        Attributes attributes = element.attributes();
        String style = attributes.get("style").toLowerCase(Locale.ROOT);
        boolean none = style.contains("none") && style.replace(" ", "").contains("display:none");
        return new ElementVisibility(
                tag,
                tag.unseen() || none || attributes.hasKey("hidden") || isGloss(element, attributes),
                tag.struck() || style.contains("line-through"));
    }

    static boolean isUnseen(Element element) {
        return of(element).unseen();
    }

    /**
     * English set beside the Chinese words, piece by piece. A whole page that calls itself English is often a mistake, and word
     * processors call every figure EN-US.
     */
    private static boolean isGloss(Element element, Attributes attributes) {
        return (element.normalName().equals("span") || element.normalName().equals("small"))
                && attributes.get("lang").equalsIgnoreCase("en")
                && element.text().chars().anyMatch(Character::isLetter);
    }
}
