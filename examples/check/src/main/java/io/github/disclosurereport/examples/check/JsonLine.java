package io.github.disclosurereport.examples.check;

import io.github.disclosurereport.figure.Amount;
import io.github.disclosurereport.figure.AmountUnit;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Form;
import io.github.disclosurereport.ingest.Note;
import io.github.disclosurereport.ingest.Unread;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.model.Cover;
import io.github.disclosurereport.validation.Acknowledgement;
import io.github.disclosurereport.validation.Unchecked;
import io.github.disclosurereport.validation.ValidationResult;
import io.github.disclosurereport.validation.diagnosis.DiagnosedPart;
import io.github.disclosurereport.validation.diagnosis.Diagnosis;
import io.github.disclosurereport.validation.rule.Finding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One document as JSON: the library's values, which its module for mappers writes. */
record JsonLine(
        String source,
        String organ,
        @Nullable Integer year,
        Edition edition,
        Map<Cell, Object> cells,
        List<Unread> unread,
        List<Note> notes,
        List<Finding> findings,
        List<Unchecked> unchecked,
        List<Acknowledgement> acknowledgements,
        Diagnosis diagnosis) {

    /** How many explanations of one part are listed: where hundreds are as small, more of them tell nobody anything. */
    static final int MAX_EXPLANATIONS = 20;

    static JsonLine of(String source, Loaded loaded, ValidationResult result, Diagnosis diagnosis) {
        Cover cover = loaded.report().cover();
        return new JsonLine(
                source,
                cover.organ().name(),
                cover.year().isPresent() ? cover.year().getAsInt() : null,
                loaded.report().edition(),
                cells(loaded.report()),
                loaded.unread(),
                loaded.notes(),
                result.findings(),
                result.unchecked(),
                result.acknowledgements(),
                new Diagnosis(
                        diagnosis.edition(),
                        diagnosis.parts().stream().map(JsonLine::shortened).toList(),
                        diagnosis.blanks()));
    }

    private static DiagnosedPart shortened(DiagnosedPart part) {
        return new DiagnosedPart(
                part.where(),
                part.cells(),
                part.status(),
                part.explanations().stream().limit(MAX_EXPLANATIONS).toList(),
                part.least());
    }

    /** Figures as such, but amounts as plain numbers: in 万元 where the unit is known, else as they stand. */
    private static Map<Cell, Object> cells(AnnualReport report) {
        Map<Cell, Object> cells = new LinkedHashMap<>();
        for (Cell cell : Form.of(report.edition()).cells()) {
            boolean isNumber = report.get(cell) instanceof Amount amount && amount.isNumber();
            cells.put(cell, isNumber ? number((Amount) report.get(cell)) : report.get(cell));
        }
        return cells;
    }

    private static Object number(Amount amount) {
        boolean known = amount.unit() != AmountUnit.UNKNOWN;
        return known ? amount.in(AmountUnit.TEN_THOUSAND_YUAN).value() : amount.value();
    }
}
