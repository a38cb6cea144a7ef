package io.github.disclosurereport.validation.rules;

import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Form;
import io.github.disclosurereport.form.Section;
import io.github.disclosurereport.validation.claims.Binding;
import io.github.disclosurereport.validation.claims.Claim;
import io.github.disclosurereport.validation.claims.ClaimBinder;
import io.github.disclosurereport.validation.claims.ClaimMeaning;
import io.github.disclosurereport.validation.claims.Measure;
import io.github.disclosurereport.validation.claims.Verdict;
import io.github.disclosurereport.validation.rule.Category;
import io.github.disclosurereport.validation.rule.CheckLog;
import io.github.disclosurereport.validation.rule.Finding;
import io.github.disclosurereport.validation.rule.ReportView;
import io.github.disclosurereport.validation.rule.Severity;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * {@code claims.cells}: a figure in the prose agrees with a cell, or a sum of cells, that it can speak of. One check a figure of which
 * the form has a cell; not applicable where the prose states none. Advisory where the scope may differ: by words near the figure, and
 * for reconsideration and litigation, since prose may count filings of the year, and for rules and normative documents.
 */
final class ClaimsCells extends MandatedRule {

    /** More of them say nothing new, and the text may be hostile. */
    private static final int MOST = 50;

    private static final int NAMED = 3;

    ClaimsCells(Edition edition) {
        super(
                Words.info("claims.cells", Category.CONSISTENCY, Severity.WARNING, Edition.values()),
                Form.of(edition).cells().stream()
                        .filter(cell -> cell.section() != Section.PROACTIVE_DISCLOSURE || isOfDocuments(cell))
                        .toList());
    }

    private static boolean isOfDocuments(Cell cell) {
        return Stream.of(Measure.values())
                .flatMap(measure -> measure.documents().stream())
                .anyMatch(line -> cell.row() == line);
    }

    @Override
    public void check(ReportView view, CheckLog log) {
        int checks = 0;
        int findings = 0;
        for (Binding binding : ClaimBinder.bind(view.claims(), view.report())) {
            Measure measure = binding.claim().measure();
            if (measure == Measure.OTHER || measure == Measure.PROCESSING_FEE) {
                continue;
            }
            checks++;
            if (binding.verdict() == Verdict.UNBOUND) {
                log.notEvaluated();
            } else if (binding.verdict() == Verdict.MATCHES) {
                log.satisfied();
            } else if (findings++ < MOST) {
                log.found(finding(view, binding));
            }
        }
        if (checks == 0) {
            log.notApplicable();
        }
    }

    private Finding finding(ReportView view, Binding binding) {
        Claim claim = binding.claim();
        ClaimMeaning meaning = binding.meaning().orElseThrow();
        Map<String, Object> arguments = new HashMap<>();
        arguments.put("where", Words.where(claim.place().section()));
        arguments.put("clause", claim.clause());
        arguments.put("cells", cells(meaning));
        arguments.put("advice", advice(view, binding));
        String key;
        if (claim.isShare()) {
            key = "share";
            arguments.put("actual", claim.value().low());
            arguments.put("expected", meaning.percent(view.values()));
        } else {
            key = "count";
            BigInteger stated = claim.value().integer();
            BigInteger sum = meaning.sum(view.values()).orElseThrow();
            arguments.put("actual", stated);
            arguments.put("expected", sum);
            arguments.put("difference", stated.subtract(sum).abs());
        }
        boolean advisory = binding.verdict() == Verdict.OTHER_SCOPE
                || !claim.measure().stages().isEmpty()
                || claim.measure().documents().isPresent();
        Finding finding = ofCells(view, meaning.cells(), meaning.cells().get(0), key, arguments);
        return advisory ? finding.withSeverity(Severity.INFO) : finding;
    }

    /** The cells in words: all of a few, the ends of many. */
    private Object cells(ClaimMeaning meaning) {
        List<Cell> cells = meaning.cells();
        if (cells.size() == 1) {
            return message("one", Map.of("cell", cells.get(0)));
        }
        return cells.size() <= NAMED
                ? message("sum", Map.of("cells", cells))
                : message(
                        "long",
                        Map.of("first", cells.get(0), "last", cells.get(cells.size() - 1), "count", cells.size()));
    }

    private Object advice(ReportView view, Binding binding) {
        List<String> scope =
                ClaimBinder.otherScope(binding.claim(), view.report().cover().organ());
        Optional<Object> column = binding.column().map(who -> message("column", Map.of("column", who)));
        if (column.isPresent()) {
            return column.get();
        }
        if (!scope.isEmpty()) {
            return message("scope", Map.of("words", scope));
        }
        return binding.claim().measure().stages().isEmpty() ? message("check", Map.of()) : message("filed", Map.of());
    }
}
