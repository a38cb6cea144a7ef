package io.github.disclosurereport.json.findings;

import io.github.disclosurereport.validation.rule.Finding;
import io.github.disclosurereport.validation.rule.Severity;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * Findings as test results, for continuous integration: a suite a document, a case a finding. A finding that is an error, that nobody
 * has explained and that was not there before is a failure; any other is a skipped case, so that it is counted and shown. A
 * document without findings is one case that passed.
 */
public final class JunitXml {

    private JunitXml() {}

    /**
     * Writes the findings of documents.
     *
     * @param documents the documents
     * @param locale the language of messages: Chinese, or anything else for English
     * @param out takes the bytes; flushed, not closed
     * @throws IOException if the stream fails
     */
    public static void write(List<CheckedDocument> documents, Locale locale, OutputStream out) throws IOException {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n");
        documents.forEach(document -> suite(xml, document, locale));
        xml.append("</testsuites>\n");
        out.write(xml.toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static void suite(StringBuilder xml, CheckedDocument document, Locale locale) {
        List<Finding> findings = document.result().findings();
        List<Finding> failures = document.unsettled().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        xml.append("  <testsuite name=\"")
                .append(escaped(document.source()))
                .append("\" tests=\"")
                .append(Math.max(1, findings.size()))
                .append("\" failures=\"")
                .append(failures.size())
                .append("\" errors=\"0\" skipped=\"")
                .append(findings.size() - failures.size())
                .append("\">\n");
        if (findings.isEmpty()) {
            testCase(xml, document.source(), "check", "", "", "");
        }
        for (Finding finding : findings) {
            String name = finding.rule().id()
                    + finding.subject().map(cell -> " " + cell).orElse("");
            boolean fails = failures.contains(finding);
            String where = document.places()
                    .of(finding)
                    .map(point -> point.words().in(locale))
                    .orElse("");
            testCase(xml, document.source(), name, fails ? "failure" : "skipped", finding.message(locale), where);
        }
        xml.append("  </testsuite>\n");
    }

    private static void testCase(
            StringBuilder xml, String source, String name, String outcome, String message, String where) {
        xml.append("    <testcase classname=\"")
                .append(escaped(source))
                .append("\" name=\"")
                .append(escaped(name))
                .append('"');
        if (outcome.isEmpty()) {
            xml.append("/>\n");
            return;
        }
        xml.append(">\n      <")
                .append(outcome)
                .append(" message=\"")
                .append(escaped(message))
                .append("\">")
                .append(escaped(where))
                .append("</")
                .append(outcome)
                .append(">\n    </testcase>\n");
    }

    /** XML 1.0 has no way to write most control characters, nor half of a surrogate pair. */
    private static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            switch (point) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\n', '\r', '\t' -> out.append("&#").append(point).append(';');
                default -> {
                    boolean allowed =
                            (point >= ' ' && point < 0xD800) || (point > 0xDFFF && point < 0xFFFE) || point >= 0x10000;
                    out.appendCodePoint(allowed ? point : '\uFFFD');
                }
            }
        });
        return out.toString();
    }
}
