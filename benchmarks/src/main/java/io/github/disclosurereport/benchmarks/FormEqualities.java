package io.github.disclosurereport.benchmarks;

import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Section;
import io.github.disclosurereport.validation.RuleBook;
import io.github.disclosurereport.validation.rule.Category;
import io.github.disclosurereport.validation.rule.Equality;
import io.github.disclosurereport.validation.rule.EqualityRule;
import io.github.disclosurereport.validation.rule.Rule;
import java.util.List;
import java.util.stream.Stream;

/** The equalities of the 2021 edition, taken from the library's own rules and numbered in their order. */
final class FormEqualities {

    static final Edition EDITION = Edition.E2021;

    private static final RuleBook BOOK = arithmeticOnly();
    private static final List<Equality> ALL =
            rules().flatMap(rule -> rule.equalities().stream()).toList();

    private FormEqualities() {}

    private static RuleBook arithmeticOnly() {
        RuleBook book = RuleBook.standard(EDITION);
        for (Rule rule : book.rules()) {
            if (rule.info().category() != Category.ARITHMETIC) {
                book = book.without(rule.info().id());
            }
        }
        return book;
    }

    /** The standard book without the rules that are no arithmetic. */
    static RuleBook book() {
        return BOOK;
    }

    /** The rules of that book. */
    static Stream<EqualityRule> rules() {
        return BOOK.rules().stream().map(EqualityRule.class::cast);
    }

    /** The equalities by number. */
    static List<Equality> all() {
        return ALL;
    }

    /** Those of table 三, which hang together. */
    static List<Equality> requests() {
        return ALL.stream()
                .filter(equality -> equality.subject().section() == Section.REQUESTS)
                .toList();
    }

    /** The slots on one side of an equality. */
    static int[] slots(List<Cell> side) {
        return side.stream().mapToInt(Cell::slot).toArray();
    }
}
