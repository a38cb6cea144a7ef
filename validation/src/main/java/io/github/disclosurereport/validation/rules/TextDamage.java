package io.github.disclosurereport.validation.rules;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.validation.rule.Category;
import io.github.disclosurereport.validation.rule.CheckLog;
import io.github.disclosurereport.validation.rule.Finding;
import io.github.disclosurereport.validation.rule.Message;
import io.github.disclosurereport.validation.rule.ReportView;
import io.github.disclosurereport.validation.rule.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code text.damage}: characters lost or stray, and dates that are none. One check a report, one finding a place. */
final class TextDamage extends MandatedRule {

    /** More of them say nothing new, and the text may be hostile. */
    private static final int MOST = 20;

    private enum Kind {
        /** A question mark inside a title: a character that some conversion could not keep. */
        STRAY("stray", "《[^》?？\\n]{0,100}[?？][^》\\n]{0,100}》"),
        /** The replacement character. */
        LOST("lost", "[^\\n]{0,10}\uFFFD[^\\n]{0,10}"),
        /** A year of five digits or more, a thirteenth month, a 32nd day. */
        DATE("date", "[0-9]{5,10}年[0-9]{1,2}月|[0-9]{4}年(?:1[3-9]|[2-9][0-9])月|[0-9]{1,2}月(?:3[2-9]|[4-9][0-9])日");

        private final String key;
        private final Pattern pattern;

        Kind(String key, String pattern) {
            this.key = key;
            this.pattern = Pattern.compile(pattern);
        }
    }

    TextDamage() {
        super(Words.info("text.damage", Category.CONSISTENCY, Severity.INFO, Edition.values()), List.of());
    }

    @Override
    public void check(ReportView view, CheckLog log) {
        List<Finding> findings = new ArrayList<>();
        for (Prose prose : Prose.of(view.report())) {
            for (Kind kind : Kind.values()) {
                Matcher places = kind.pattern.matcher(prose.text());
                while (findings.size() < MOST && places.find()) {
                    Message message = saying(kind.key, Map.of("actual", places.group()));
                    findings.add(Finding.ofText(info(), view, prose.section(), message));
                }
            }
        }
        if (findings.isEmpty()) {
            log.satisfied();
        }
        findings.forEach(log::found);
    }
}
