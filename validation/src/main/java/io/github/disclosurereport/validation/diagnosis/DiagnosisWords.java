package io.github.disclosurereport.validation.diagnosis;

import io.github.disclosurereport.form.Applicant;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.DisputeStage;
import io.github.disclosurereport.form.RequestLine;
import io.github.disclosurereport.validation.rule.Equality;
import io.github.disclosurereport.validation.rule.Measured;
import io.github.disclosurereport.validation.rule.Message;
import io.github.disclosurereport.validation.rule.Text;
import io.github.disclosurereport.validation.rules.Words;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The sentences of a diagnosis, made of the words under {@code diagnosis.…} in the bundles. */
final class DiagnosisWords {

    /** How many alternatives or blanks a sentence names. */
    private static final int NAMED = 6;

    private static final Text COMMA = new Text("，", ", ");
    private static final Text SEMICOLON = new Text("；", "; ");

    private DiagnosisWords() {}

    static Message of(DiagnosedPart part) {
        return part.suggestion().map(explanation -> proposal(part, explanation)).orElseGet(() -> open(part));
    }

    private static Message open(DiagnosedPart part) {
        return switch (part.status()) {
            case LOCATED, AMBIGUOUS -> ties(part);
            case CAPPED -> message("capped", Map.of("where", part.where(), "least", part.least()));
            case CLEAN, UNSOLVABLE -> message("unsolvable", Map.of("where", part.where()));
        };
    }

    private static Message proposal(DiagnosedPart part, Explanation explanation) {
        Message cure = explanation.certificate().competing() == 0
                ? message("cure", Map.of())
                : message(
                        "cure.competing",
                        Map.of("competing", explanation.certificate().competing()));
        List<Correction> corrections = explanation.corrections();
        if (corrections.size() == 1) {
            Correction only = corrections.get(0);
            return message(
                    "one",
                    Map.of(
                            "correction",
                            reasoned(only, explanation),
                            "to",
                            figure(only.values(), only.cell()),
                            "cure",
                            cure));
        }
        List<Message> items = corrections.stream()
                .map(correction -> message(
                        "several.item",
                        Map.of(
                                "correction",
                                reasoned(correction, explanation),
                                "to",
                                figure(correction.values(), correction.cell()))))
                .toList();
        return message(
                "several",
                Map.of("where", part.where(), "number", items.size(), "items", join(SEMICOLON, items), "cure", cure));
    }

    /** The figure, what speaks against it, and how it can have come about. */
    private static Message reasoned(Correction correction, Explanation explanation) {
        List<Message> clauses = new ArrayList<>();
        clauses.add(message("stands", Map.of("cell", correction.cell(), "from", from(correction))));
        List<Equality> witnesses = new ArrayList<>(explanation.certificate().witnesses(correction.cell()));
        // The sum of its own parts says most about a total.
        witnesses.sort(Comparator.comparing(equality -> !isTotalOf(correction.cell(), equality)));
        for (int i = 0; i < witnesses.size(); i++) {
            clauses.add(witness(correction, witnesses.get(i), i > 0));
        }
        explanation.support().stream()
                .filter(piece -> piece.readings().stream().anyMatch(cells -> cells.contains(correction.cell())))
                .forEach(piece -> clauses.add(piece.source()));
        correction.hypotheses().stream().limit(1).forEach(first -> clauses.add(new Message(first.label(), Map.of())));
        return join(COMMA, clauses);
    }

    private static Message witness(Correction correction, Equality equality, boolean again) {
        Object label = equality.where().arguments().getOrDefault("label", equality.where());
        String key = isTotalOf(correction.cell(), equality)
                ? "sum." + kind(label)
                : "demand." + kind(label) + (again ? ".again" : "");
        return message(key, Map.of("label", label, "to", figure(correction.values(), correction.cell())));
    }

    static boolean isTotalOf(Cell cell, Equality equality) {
        return equality.left().size() > 1 && equality.right().equals(List.of(cell));
    }

    private static String kind(Object label) {
        if (label instanceof RequestLine) {
            return "row";
        }
        if (label instanceof Applicant) {
            return "column";
        }
        return label instanceof DisputeStage ? "block" : "other";
    }

    private static Message ties(DiagnosedPart part) {
        if (part.explanations().size() == 1) {
            List<Message> changes = part.explanations().get(0).corrections().stream()
                    .map(DiagnosisWords::change)
                    .toList();
            return message("choice", Map.of("where", part.where(), "items", join(COMMA, changes)));
        }
        List<Message> items = part.explanations().stream()
                .limit(NAMED)
                .map(explanation -> join(
                        COMMA,
                        explanation.corrections().stream()
                                .map(DiagnosisWords::change)
                                .toList()))
                .toList();
        return message(
                items.size() < part.explanations().size() ? "ties.more" : "ties",
                Map.of(
                        "where",
                        part.where(),
                        "sets",
                        part.explanations().size(),
                        "number",
                        part.explanations().get(0).corrections().size(),
                        "items",
                        join(SEMICOLON, items)));
    }

    private static Message change(Correction correction) {
        return message(
                "change",
                Map.of(
                        "cell", correction.cell(),
                        "from", from(correction),
                        "to", figure(correction.values(), correction.cell())));
    }

    /** The blanks that can hold one figure only. */
    static Message of(List<BlankValue> blanks) {
        List<Message> items = blanks.stream()
                .limit(NAMED)
                .map(blank ->
                        message("blank", Map.of("cell", blank.cell(), "to", figure(blank.values(), blank.cell()))))
                .toList();
        return message(
                items.size() < blanks.size() ? "blanks.more" : "blanks",
                Map.of("number", blanks.size(), "items", join(SEMICOLON, items)));
    }

    private static Measured from(Correction correction) {
        return new Measured(correction.from(), correction.cell());
    }

    /** One figure, or from where to where. */
    private static Object figure(CountRange values, Cell cell) {
        if (values.isUnique()) {
            return number(values.low(), cell);
        }
        return values.high()
                .map(high -> message("range", Map.of("low", values.low(), "high", number(high, cell))))
                .orElseGet(() -> message("atLeast", Map.of("low", number(values.low(), cell))));
    }

    private static Object number(BigInteger value, Cell cell) {
        return CountRange.exactly(value)
                .count()
                .<Object>map(count -> new Measured(count, cell))
                .orElse(value);
    }

    private static Message join(Text separator, List<Message> items) {
        Map<String, Object> arguments = new HashMap<>();
        List<String> places = IntStream.range(0, items.size())
                .mapToObj(i -> {
                    arguments.put("i" + i, items.get(i));
                    return "{i" + i + "}";
                })
                .toList();
        Text template = new Text(String.join(separator.chinese(), places), String.join(separator.english(), places));
        return new Message(template, arguments);
    }

    private static Message message(String key, Map<String, Object> arguments) {
        return new Message(Words.text("diagnosis." + key), arguments);
    }
}
