package io.github.disclosurereport.examples.check;

import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.validation.diagnosis.BlankValue;
import io.github.disclosurereport.validation.diagnosis.Correction;
import io.github.disclosurereport.validation.diagnosis.CountRange;
import io.github.disclosurereport.validation.diagnosis.DiagnosedPart;
import io.github.disclosurereport.validation.diagnosis.Diagnosis;
import io.github.disclosurereport.validation.diagnosis.Explanation;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A diagnosis for programs: the parts of the report with their explanations, and what the blanks can hold. */
final class DiagnosisJson {

    /** How many explanations of one part are listed: where hundreds are as small, more of them tell nobody anything. */
    static final int LISTED = 20;

    private final Edition edition;
    private final Locale locale;

    private DiagnosisJson(Edition edition, Locale locale) {
        this.edition = edition;
        this.locale = locale;
    }

    static void put(ObjectNode node, Diagnosis diagnosis, Set<Cell> unread, Locale locale) {
        DiagnosisJson json = new DiagnosisJson(diagnosis.edition(), locale);
        ArrayNode parts = node.putArray("parts");
        diagnosis.parts().forEach(part -> json.part(parts.addObject(), part));
        ArrayNode blanks = node.putArray("blanks");
        diagnosis.blanks().forEach(blank -> blank(blanks.addObject(), blank, unread));
    }

    private void part(ObjectNode node, DiagnosedPart part) {
        node.put("where", part.where().in(locale, edition));
        node.put("status", name(part.status()));
        node.put("least", part.least());
        node.put("count", part.explanations().size());
        ArrayNode explanations = node.putArray("explanations");
        part.explanations().stream()
                .limit(LISTED)
                .forEach(explanation -> explanation(explanations.addObject(), explanation));
    }

    private void explanation(ObjectNode node, Explanation explanation) {
        node.put("rank", explanation.rank());
        ArrayNode corrections = node.putArray("corrections");
        explanation.corrections().forEach(correction -> correction(corrections.addObject(), correction));
        ArrayNode support = node.putArray("support");
        explanation.support().forEach(piece -> support.add(piece.source().in(locale, edition)));
        node.put("competing", explanation.certificate().competing());
    }

    private static void correction(ObjectNode node, Correction correction) {
        node.put("cell", correction.cell().path());
        JsonPrinter.put(node, "from", correction.from());
        range(node, "to", correction.values());
        ArrayNode hypotheses = node.putArray("hypotheses");
        correction.hypotheses().forEach(hypothesis -> hypotheses.add(name(hypothesis)));
    }

    private static void blank(ObjectNode node, BlankValue blank, Set<Cell> unread) {
        node.put("cell", blank.cell().path());
        range(node, "value", blank.values());
        node.put("reason", name(blank.reason()));
        node.put("unread", unread.contains(blank.cell()));
    }

    /** One figure under its name, or both ends, the upper one null if there is none. */
    private static void range(ObjectNode node, String name, CountRange values) {
        if (values.isUnique()) {
            node.put(name, values.low());
        } else {
            node.put("low", values.low());
            node.put("high", values.high().orElse(null));
        }
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
