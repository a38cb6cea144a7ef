package io.github.disclosurereport.json.findings;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.json.internal.JsonOutput;
import io.github.disclosurereport.validation.RuleBook;
import io.github.disclosurereport.validation.rule.Finding;
import io.github.disclosurereport.validation.rule.Rule;
import io.github.disclosurereport.validation.rule.RuleInfo;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Findings as SARIF 2.1.0, the format of static analysis tools: one run with the rules of the form, the documents and the findings.
 * A finding points to its place in the document and to the path of its cell; a proposed correction is a fix where the document is a
 * text; an acknowledged finding is a suppressed result; against a baseline, each result is new or unchanged.
 */
public final class SarifLog {

    private SarifLog() {}

    /**
     * Writes the findings of documents.
     *
     * @param documents the documents
     * @param locale the language of messages: Chinese, or anything else for English
     * @param out takes the bytes; flushed, not closed
     * @throws IOException if the stream fails
     */
    public static void write(List<CheckedDocument> documents, Locale locale, OutputStream out) throws IOException {
        List<RuleInfo> rules = rules(documents);
        String text = JsonOutput.indented(json -> new SarifWriter(json, rules, locale).write(documents));
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /** The mandated rules and those of the findings, by id. */
    private static List<RuleInfo> rules(List<CheckedDocument> documents) {
        Map<String, RuleInfo> byId = new TreeMap<>();
        for (Edition edition : Edition.values()) {
            for (Rule rule : RuleBook.standard(edition).rules()) {
                byId.putIfAbsent(rule.info().id(), rule.info());
            }
        }
        for (CheckedDocument document : documents) {
            for (Finding finding : document.result().findings()) {
                byId.putIfAbsent(finding.rule().id(), finding.rule());
            }
        }
        return new ArrayList<>(byId.values());
    }
}
