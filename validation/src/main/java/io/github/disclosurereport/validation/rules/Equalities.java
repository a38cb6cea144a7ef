package io.github.disclosurereport.validation.rules;

import io.github.disclosurereport.form.Applicant;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.DisputeResult;
import io.github.disclosurereport.form.DisputeStage;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.FormItem;
import io.github.disclosurereport.form.RequestLine;
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

    private static final List<Applicant> PARTS =
            Stream.of(Applicant.values()).filter(who -> who != Applicant.TOTAL).toList();
    private static final List<DisputeResult> RESULTS = Stream.of(DisputeResult.values())
            .filter(result -> result != DisputeResult.TOTAL)
            .toList();

    private Equalities() {}

    static List<EqualityRule> of(Edition edition) {
        List<RequestLine> lines = RequestLine.of(edition);
        return List.of(
                rule("requests.balance", Stream.of(Applicant.values()).map(Equalities::balance)),
                rule("requests.outcomes", Stream.of(Applicant.values()).map(who -> outcomes(who, lines))),
                rule("requests.applicants", lines.stream().map(Equalities::applicants)),
                rule("disputes.cases", Stream.of(DisputeStage.values()).map(Equalities::cases)));
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

    private static Equality outcomes(Applicant who, List<RequestLine> lines) {
        Cell total = Cell.of(who, RequestLine.OUTCOMES_TOTAL);
        List<Cell> results = lines.stream()
                .filter(RequestLine::isResult)
                .map(line -> Cell.of(who, line))
                .toList();
        return new Equality(results, List.of(total), total, where("requests.column", who));
    }

    private static Equality applicants(RequestLine line) {
        Cell total = Cell.of(Applicant.TOTAL, line);
        List<Cell> parts = PARTS.stream().map(who -> Cell.of(who, line)).toList();
        return new Equality(parts, List.of(total), total, where("requests.row", line));
    }

    private static Equality cases(DisputeStage stage) {
        Cell total = Cell.of(stage, DisputeResult.TOTAL);
        List<Cell> parts =
                RESULTS.stream().map(result -> Cell.of(stage, result)).toList();
        return new Equality(parts, List.of(total), total, where("disputes.block", stage));
    }

    private static Message where(String key, FormItem item) {
        return new Message(Words.text(key), Map.of("label", item));
    }
}
