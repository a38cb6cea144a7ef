package io.github.disclosurereport.validation.rule;

import io.github.disclosurereport.form.Section;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The digest behind {@link Finding#fingerprint()}: of facts, never of words, so that better words do not break it. */
final class Fingerprint {

    private static final int BYTES = 8;

    private Fingerprint() {}

    static String of(Finding finding) {
        StringBuilder facts = new StringBuilder(finding.rule().id());
        facts.append('|').append(finding.outcome());
        facts.append('|').append(finding.year().isPresent() ? finding.year().getAsInt() : "");
        facts.append('|').append(finding.section().map(Section::id).orElse(""));
        for (int i = 0; i < finding.cells().size(); i++) {
            facts.append('|')
                    .append(finding.cells().get(i))
                    .append('=')
                    .append(finding.figures().get(i));
        }
        facts.append('|').append(finding.expected().map(Fingerprint::fact).orElse(""));
        facts.append('|').append(finding.actual().map(Fingerprint::fact).orElse(""));
        return HexFormat.of().formatHex(sha256(facts.toString()), 0, BYTES);
    }

    /** Only values: the words of a message may change. */
    private static String fact(Object value) {
        return value instanceof Message message
                ? message.arguments().values().stream()
                        .map(String::valueOf)
                        .sorted()
                        .toList()
                        .toString()
                : value.toString();
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
