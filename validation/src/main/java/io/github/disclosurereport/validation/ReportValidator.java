package io.github.disclosurereport.validation;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.model.Organ;
import io.github.disclosurereport.validation.rule.Profile;
import io.github.disclosurereport.validation.rule.ReportView;
import io.github.disclosurereport.validation.rule.Rule;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Checks reports against rule books. Immutable and thread-safe; make one and keep it.
 *
 * <pre>{@code
 * ValidationResult result = ReportValidator.standard().validate(report);
 * result.findings().forEach(finding -> System.out.println(finding.message(Locale.CHINA)));
 * }</pre>
 */
public final class ReportValidator {

    private final Map<Edition, RuleBook> books;
    private final KnownOrgans organs;

    private ReportValidator(Map<Edition, RuleBook> books, KnownOrgans organs) {
        this.books = books;
        this.organs = organs;
    }

    /**
     * A validator with the mandated rules of both editions, for looking at published reports.
     *
     * @return the validator
     */
    public static ReportValidator standard() {
        return standard(Profile.REVIEW);
    }

    /**
     * A validator with the mandated rules of both editions.
     *
     * @param profile who is asking
     * @return the validator
     */
    public static ReportValidator standard(Profile profile) {
        return of(RuleBook.standard(Edition.E2019, profile), RuleBook.standard(Edition.E2021, profile));
    }

    /**
     * A validator with books of your own.
     *
     * @param books at most one an edition
     * @return the validator
     * @throws IllegalArgumentException if two books are for the same edition
     */
    public static ReportValidator of(RuleBook... books) {
        Map<Edition, RuleBook> byEdition = new EnumMap<>(Edition.class);
        for (RuleBook book : books) {
            if (byEdition.put(book.edition(), book) != null) {
                throw new IllegalArgumentException(
                        "two books for the " + book.edition().id() + " edition");
            }
        }
        return new ReportValidator(byEdition, KnownOrgans.NONE);
    }

    /**
     * The books it checks by, for those who look at the same report by the same rules.
     *
     * @return the books, at most one an edition, the older edition first
     */
    public List<RuleBook> books() {
        return List.copyOf(books.values());
    }

    /**
     * The validator with what the caller knows of organs. Where a report names one of them (full-width forms and white space do not
     * matter) and does not say its kind, level or scope, the rules see those given here; what it does say stays.
     *
     * @param known the organs; those given before are forgotten
     * @return a new validator
     * @throws IllegalArgumentException if one has no name, or two have the same
     */
    public ReportValidator withOrgans(Collection<Organ> known) {
        return new ReportValidator(books, KnownOrgans.of(known));
    }

    /**
     * Checks a report against the book of its edition.
     *
     * @param report the report
     * @return what was found
     * @throws IllegalArgumentException if the validator has no book for the report's edition
     */
    public ValidationResult validate(AnnualReport report) {
        return validate(ReportView.of(report));
    }

    /**
     * Checks a report against the book of its edition and against the report of the year before.
     *
     * @param report the report
     * @param previous the same organ's report for the year before
     * @return what was found in {@code report}
     * @throws IllegalArgumentException if the validator has no book for the report's edition
     */
    public ValidationResult validate(AnnualReport report, AnnualReport previous) {
        return validate(ReportView.of(report).withPrevious(previous));
    }

    /**
     * Checks a report with all that the caller knows beside it.
     *
     * @param view the report, last year's, and what could not be read
     * @return what was found in the report
     * @throws IllegalArgumentException if the validator has no book for the report's edition
     */
    public ValidationResult validate(ReportView view) {
        RuleBook book = books.get(view.edition());
        if (book == null) {
            throw new IllegalArgumentException(
                    "no rule book for the " + view.edition().id() + " edition");
        }
        if (book.isSatisfiedBy(view.values())) {
            return book.allSatisfied();
        }
        ReportView completed = organs.complete(view);
        Evaluation evaluation = new Evaluation(book);
        for (Rule rule : book.rules()) {
            evaluation.check(rule, completed);
        }
        return evaluation.result();
    }
}
