package io.github.disclosurereport.json.findings;

import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.json.binding.Bilingual;
import io.github.disclosurereport.validation.rule.Finding;
import io.github.disclosurereport.validation.rule.Message;
import io.github.disclosurereport.validation.rule.Text;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Findings as a table for spreadsheets: CSV (RFC 4180) in UTF-8 with a byte order mark, one row a finding. A text that a
 * spreadsheet would take for a formula is preceded by an apostrophe; numbers stay numbers.
 */
public final class FindingsCsv {

    private static final List<String> HEADER = List.of(
            "source",
            "rule",
            "severity",
            "outcome",
            "section",
            "cell",
            "place",
            "expected",
            "actual",
            "message",
            "fingerprint",
            "new",
            "acknowledged");
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private FindingsCsv() {}

    /**
     * Writes the findings of documents.
     *
     * @param documents the documents
     * @param locale the language of messages: Chinese, or anything else for English
     * @param out takes the bytes; flushed, not closed
     * @throws IOException if the stream fails
     */
    public static void write(List<CheckedDocument> documents, Locale locale, OutputStream out) throws IOException {
        StringBuilder text = new StringBuilder("\uFEFF");
        row(text, HEADER);
        for (CheckedDocument document : documents) {
            for (Finding finding : document.result().findings()) {
                row(text, fields(document, finding, locale));
            }
        }
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static List<String> fields(CheckedDocument document, Finding finding, Locale locale) {
        return List.of(
                document.source(),
                finding.rule().id(),
                finding.severity().name(),
                finding.outcome().name(),
                finding.section().map(section -> section.heading()).orElse(""),
                finding.subject().map(Cell::path).orElse(""),
                document.places()
                        .of(finding)
                        .map(SourcePoint::words)
                        .map(words -> in(words, locale))
                        .orElse(""),
                value(finding.expected().orElse(""), finding, locale),
                value(finding.actual().orElse(""), finding, locale),
                finding.message(locale),
                finding.fingerprint(),
                String.valueOf(!document.isKnown(finding)),
                document.result().explanation(finding).orElse(""));
    }

    private static String in(Bilingual words, Locale locale) {
        return words.in(locale);
    }

    private static String value(Object value, Finding finding, Locale locale) {
        if (value instanceof Message message) {
            return message.in(locale, finding.edition());
        }
        return value instanceof Text text ? text.in(locale) : value.toString();
    }

    private static void row(StringBuilder text, List<String> fields) {
        text.append(fields.stream().map(FindingsCsv::field).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    private static String field(String value) {
        boolean isNumber = value.matches("-?\\d+(\\.\\d+)?");
        boolean isFormula = !value.isEmpty() && FORMULA_STARTS.indexOf(value.charAt(0)) >= 0 && !isNumber;
        String inert = isFormula ? "'" + value : value;
        return inert.matches("(?s).*[\",\r\n].*") ? "\"" + inert.replace("\"", "\"\"") + "\"" : inert;
    }
}
