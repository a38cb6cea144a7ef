package io.github.disclosurereport.validation.rules;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Section;
import io.github.disclosurereport.validation.rule.Category;
import io.github.disclosurereport.validation.rule.RuleInfo;
import io.github.disclosurereport.validation.rule.Severity;
import io.github.disclosurereport.validation.rule.Text;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** The words of the mandated rules, from the bundles {@code messages_zh} and {@code messages_en}. */
public final class Words {

    private static final String BUNDLE = "io.github.disclosurereport.validation.rules.messages";

    // Both languages are asked for by name, so the machine's own language is never fallen back on.
    private static final ResourceBundle CHINESE = ResourceBundle.getBundle(BUNDLE, Locale.CHINESE);
    private static final ResourceBundle ENGLISH = ResourceBundle.getBundle(BUNDLE, Locale.ENGLISH);

    private static final Text PREAMBLE = new Text("引言", "the preamble");

    private Words() {}

    /**
     * The words under a key.
     *
     * @param key the rule's id and what is said
     * @return the words in both languages
     */
    public static Text text(String key) {
        return new Text(CHINESE.getString(key), ENGLISH.getString(key));
    }

    /**
     * The facts about a rule, its title and citation from the bundles.
     *
     * @param id the rule's id
     * @param category what kind of thing it is about
     * @param severity how grave a violation is
     * @param editions the editions it applies to
     * @return the facts
     */
    public static RuleInfo info(String id, Category category, Severity severity, Edition... editions) {
        return new RuleInfo(id, category, severity, List.of(editions), text(id + ".title"), text(id + ".citation"));
    }

    /**
     * Where prose stands, in words that can begin a sentence.
     *
     * @param section the section; empty for the preamble
     * @return such as 第一部分
     */
    public static Text where(Optional<Section> section) {
        return section.map(one -> new Text("第" + one.numeral() + "部分", "section " + (one.ordinal() + 1)))
                .orElse(PREAMBLE);
    }
}
