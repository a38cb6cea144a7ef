package io.github.disclosurereport.ingest.internal.format.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * What elements of a name are to a reader.
 *
 * @param unseen whether what they hold is not shown, or no words of the report
 * @param block whether they stand on lines of their own
 * @param heading 1 to 6 for a heading, else 0
 * @param struck whether they strike words out
 * @param raised whether they raise or lower words, as the marks of footnotes
 * @param field whether something is typed into them, or chosen
 * @param viewer whether they may show another document
 */
record TagTraits(
        boolean unseen, boolean block, int heading, boolean struck, boolean raised, boolean field, boolean viewer) {

    private static final List<String> UNSEEN =
            words("script style template nav select button iframe svg object noscript head rt rp");
    private static final List<String> BLOCKS = words(
            "p div h1 h2 h3 h4 h5 h6 section article main header footer ul ol li dl dt dd"
                    + " blockquote pre center address figure figcaption aside hr table tbody thead tfoot tr td th caption form fieldset");
    private static final List<String> HEADINGS = words("h1 h2 h3 h4 h5 h6");
    private static final List<String> STRUCK = words("del s strike");
    private static final List<String> RAISED = words("sup sub");
    private static final List<String> FIELDS = words("input select");
    private static final List<String> VIEWERS = words("iframe embed object");

    private static final TagTraits OTHER = of("");
    private static final Map<String, TagTraits> BY_NAME = new HashMap<>();

    static {
        for (List<String> names : List.of(UNSEEN, BLOCKS, STRUCK, RAISED, FIELDS, VIEWERS)) {
            names.forEach(name -> BY_NAME.put(name, of(name)));
        }
    }

    private static List<String> words(String names) {
        return List.of(names.split(" "));
    }

    private static TagTraits of(String name) {
        return new TagTraits(
                UNSEEN.contains(name),
                BLOCKS.contains(name),
                HEADINGS.indexOf(name) + 1,
                STRUCK.contains(name),
                RAISED.contains(name),
                FIELDS.contains(name),
                VIEWERS.contains(name));
    }

    static TagTraits of(Element element) {
        return BY_NAME.getOrDefault(element.normalName(), OTHER);
    }
}
