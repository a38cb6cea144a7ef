package io.github.disclosurereport.validation.rules;

import io.github.disclosurereport.form.Applicant;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Form;
import io.github.disclosurereport.form.FormItem;
import io.github.disclosurereport.form.RequestLine;
import io.github.disclosurereport.form.Section;
import io.github.disclosurereport.validation.rule.Category;
import io.github.disclosurereport.validation.rule.Equality;
import io.github.disclosurereport.validation.rule.EqualityRule;
import io.github.disclosurereport.validation.rule.Message;
import io.github.disclosurereport.validation.rule.Severity;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The mandated arithmetic (勾稽关系): 42 equalities in the 2021 edition, 40 in that of 2019. */
final class Equalities {

    private Equalities() {}

    static List<EqualityRule> of(Edition edition) {
        return List.of(
                rule("requests.balance", Stream.of(Applicant.values()).map(Equalities::balance)),
                rule("requests.outcomes", sums(edition, Section.REQUESTS, false, "requests.column")),
                rule("requests.applicants", sums(edition, Section.REQUESTS, true, "requests.row")),
                rule("disputes.cases", sums(edition, Section.DISPUTES, true, "disputes.block")));
    }

    private static EqualityRule rule(String id, Stream<Equality> equalities) {
        return new EqualityRule(
                Words.info(id, Category.ARITHMETIC, Severity.ERROR, Edition.values()),
                equalities.toList(),
                Words.text(id + ".message"),
                Words.text(id + ".exceeded"));
    }

    private static Equality balance(Applicant who) {
        Cell total = Cell.of(who, RequestLine.OUTCOMES_TOTAL);
        return new Equality(
                List.of(Cell.of(who, RequestLine.RECEIVED), Cell.of(who, RequestLine.BROUGHT_FORWARD)),
                List.of(total, Cell.of(who, RequestLine.CARRIED_FORWARD)),
                total,
                where("requests.column", who));
    }

    /** The sums that the form prints in a table, along its rows or down its columns. */
    private static Stream<Equality> sums(Edition edition, Section section, boolean across, String where) {
        return Form.of(edition).table(section).sums().stream()
                .filter(sum -> sum.isAcross() == across)
                .map(sum -> new Equality(
                        sum.parts(),
                        List.of(sum.total()),
                        sum.total(),
                        where(where, across ? sum.total().row() : sum.total().column())));
    }

    private static Message where(String key, FormItem item) {
        return new Message(Words.text(key), Map.of("label", item));
    }
}
