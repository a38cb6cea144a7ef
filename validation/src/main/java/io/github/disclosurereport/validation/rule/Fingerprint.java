package io.github.disclosurereport.validation.rule;

import io.github.disclosurereport.form.FormItem;
import io.github.disclosurereport.form.OverviewTopic;
import io.github.disclosurereport.form.Section;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The digest behind {@link Finding#fingerprint()}: of facts, never of words of ours, so that better words do not break it. A finding
 * about cells is told by them, their figures and the few facts named here; what else its words say follows from those. A finding
 * about text is told by everything it names.
 */
final class Fingerprint {

    private static final int BYTES = 8;

    private static final Set<String> FACTS_BESIDE_CELLS = Set.of(Message.KIND, "expected", "actual");

    /** What parts facts from each other. In a text they stand behind a backslash, so that no text passes for two facts. */
    private static final Pattern MARKS = Pattern.compile("[\\\\|=,\\[\\]{}]");

    private Fingerprint() {}

    static String of(Finding finding) {
        List<String> facts = new ArrayList<>();
        facts.add(finding.rule().id());
        facts.add(finding.outcome().name());
        facts.add(finding.year().isPresent() ? String.valueOf(finding.year().getAsInt()) : "");
        facts.add(finding.section().map(Section::id).orElse(""));
        for (int i = 0; i < finding.cells().size(); i++) {
            facts.add(finding.cells().get(i) + "=" + finding.figures().get(i));
        }
        Map<String, Object> arguments = finding.message().arguments();
        facts.addAll(named(arguments, finding.cells().isEmpty() ? arguments.keySet() : FACTS_BESIDE_CELLS));
        return HexFormat.of().formatHex(sha256(String.join("|", facts)), 0, BYTES);
    }

    private static List<String> named(Map<String, Object> arguments, Set<String> which) {
        return arguments.entrySet().stream()
                .filter(argument -> which.contains(argument.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .flatMap(argument -> fact(argument.getValue()).map(fact -> argument.getKey() + "=" + fact).stream())
                .toList();
    }

    /** Empty for words of ours. */
    private static Optional<String> fact(Object value) {
        if (value instanceof Text) {
            return Optional.empty();
        }
        if (value instanceof Message message) {
            Map<String, Object> arguments = message.arguments();
            return Optional.of("{" + String.join(", ", named(arguments, arguments.keySet())) + "}");
        }
        if (value instanceof List<?> list) {
            List<String> items =
                    list.stream().flatMap(item -> fact(item).stream()).toList();
            return Optional.of("[" + String.join(", ", items) + "]");
        }
        return Optional.of(MARKS.matcher(plain(value)).replaceAll("\\\\$0"));
    }

    private static String plain(Object value) {
        if (value instanceof FormItem item) {
            return item.id();
        }
        if (value instanceof OverviewTopic topic) {
            return topic.id();
        }
        if (value instanceof Measured measured) {
            return measured.figure().toString();
        }
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
