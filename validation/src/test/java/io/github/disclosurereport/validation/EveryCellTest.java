package io.github.disclosurereport.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.figure.Count;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.CellValues;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Form;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.testkit.SampleReports;
import io.github.disclosurereport.validation.rule.Equality;
import io.github.disclosurereport.validation.rule.EqualityRule;
import io.github.disclosurereport.validation.rule.Finding;
import io.github.disclosurereport.validation.rule.Rule;
import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every cell of five reports of each edition, changed in every way a clerk changes one: what breaks is found, nothing else is. */
class EveryCellTest {

    /** Ways to get a figure wrong. */
    @SuppressWarnings("ImmutableEnumChecker") // The operators are stateless.
    private enum Change {
        ONE_MORE(count -> Count.of(count.value() + 1)),
        ONE_LESS(count -> Count.of(count.value() - 1)),
        DOUBLED(count -> Count.of(count.value() * 2)),
        DIGITS_SWAPPED(Change::swapped),
        EMPTIED(count -> Count.blank()),
        MARKED(count -> Count.notApplicable()),
        HUGE(count -> Count.of(1_000_000_000_000_000_000L)),
        WRAPPED(count -> Count.of(Long.MAX_VALUE));

        private final UnaryOperator<Count> change;

        Change(UnaryOperator<Count> change) {
            this.change = change;
        }

        private static Count swapped(Count count) {
            StringBuilder digits = new StringBuilder(count.toString());
            int last = digits.length() - 1;
            return last > 0 && digits.charAt(0) != '-'
                    ? Count.parse(digits.reverse().toString())
                    : count;
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatBreaksIsFoundAndNothingElse(Edition edition) {
        RuleBook book = RuleBook.standard(edition);
        ReportValidator validator = ReportValidator.of(book);
        List<Equality> equalities = book.analysis().equalities();
        for (int seed = 101; seed <= 105; seed++) {
            AnnualReport valid = SampleReports.valid(edition, seed);
            assertThat(validator.validate(valid).findings()).as("seed %d", seed).isEmpty();
            for (Cell cell : Form.of(edition).cells()) {
                if (valid.get(cell) instanceof Count count) {
                    for (Change change : Change.values()) {
                        Count wrong = change.change.apply(count);
                        if (!wrong.equals(count)) {
                            String what = "seed " + seed + ", " + cell + ": " + count + " to " + wrong;
                            judge(what, cell, valid.with(cell, wrong), validator, book, equalities);
                        }
                    }
                }
            }
        }
    }

    private static void judge(
            String what,
            Cell cell,
            AnnualReport report,
            ReportValidator validator,
            RuleBook book,
            List<Equality> equalities) {
        List<Finding> findings = validator.validate(report).findings();
        for (Finding finding : findings) {
            Rule rule = book.rule(finding.rule().id()).orElseThrow();
            assertThat(rule.cells()).as(what + " makes " + rule.info().id()).contains(cell);
        }
        Set<List<Cell>> found = new HashSet<>();
        findings.stream()
                .filter(finding -> book.rule(finding.rule().id()).orElseThrow() instanceof EqualityRule)
                .forEach(finding -> found.add(finding.cells()));
        assertThat(found).as(what).isEqualTo(broken(report, equalities));
        boolean negative = report.get(cell) instanceof Count count && count.orElse(0) < 0 && !cell.maySinkBelowZero();
        assertThat(names(findings)).as(what).satisfies(names -> {
            assertThat(names.contains("figures.negative")).isEqualTo(negative);
            assertThat(names.contains("complete.cells"))
                    .isEqualTo(report.get(cell).isBlank());
        });
    }

    private static Set<String> names(List<Finding> findings) {
        Set<String> names = new HashSet<>();
        findings.forEach(finding -> names.add(finding.rule().id()));
        return names;
    }

    /** The truth, worked out without bounds and without the engine. */
    private static Set<List<Cell>> broken(AnnualReport report, List<Equality> equalities) {
        Set<List<Cell>> broken = new HashSet<>();
        CellValues values = report.values();
        for (Equality equality : equalities) {
            BigInteger left = sum(values, equality.left());
            BigInteger right = sum(values, equality.right());
            boolean leftOpen = equality.left().stream()
                    .anyMatch(cell -> values.figure(cell).isBlank());
            boolean rightOpen = equality.right().stream()
                    .anyMatch(cell -> values.figure(cell).isBlank());
            boolean tooMuch = (left.compareTo(right) > 0 && !rightOpen) || (left.compareTo(right) < 0 && !leftOpen);
            if (tooMuch) {
                broken.add(equality.cells());
            }
        }
        return broken;
    }

    private static BigInteger sum(CellValues values, List<Cell> cells) {
        return cells.stream()
                .map(cell -> BigInteger.valueOf(((Count) values.figure(cell)).orElse(0)))
                .reduce(BigInteger.ZERO, BigInteger::add);
    }
}
