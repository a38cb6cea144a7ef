package io.github.disclosurereport.validation.rollup;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.validation.rule.Category;
import io.github.disclosurereport.validation.rule.Message;
import io.github.disclosurereport.validation.rule.RuleInfo;
import io.github.disclosurereport.validation.rule.Severity;
import io.github.disclosurereport.validation.rule.Text;
import io.github.disclosurereport.validation.rules.Words;
import java.util.Map;

/** The rule's facts, and its words from the bundles that the mandated rules share. */
final class RollupWords {

    private static final String ID = "rollup.sum";

    static final Text NOTHING = new Text("", "");
    static final RuleInfo RULE = Words.info(ID, Category.CONSISTENCY, Severity.WARNING, Edition.values());

    private RollupWords() {}

    /** The words under {@code rollup.sum.<key>}, with their arguments. */
    static Message message(String key, Map<String, Object> arguments) {
        return new Message(Words.text(ID + "." + key), arguments);
    }

    /** The words of a finding: what it says is one of the facts. */
    static Message saying(String key, Map<String, Object> arguments) {
        return message(key, arguments).withKind(key);
    }
}
