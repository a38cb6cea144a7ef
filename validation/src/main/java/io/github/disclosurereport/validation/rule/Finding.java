package io.github.disclosurereport.validation.rule;

import io.github.disclosurereport.figure.Figure;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Section;
import io.github.disclosurereport.model.CellEdit;
import java.math.BigInteger;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Something to say about a report. A value: text is made when a reader asks for it.
 *
 * <p>By convention the argument {@code expected} is what should stand there and {@code actual} what does: {@link BigInteger}s
 * for counts, dates, or words; {@code kind} is a stable name for what is said, where the rule can say several things.
 *
 * @param rule the facts about the rule that found it
 * @param severity how grave it is, after the rule book's say
 * @param outcome {@link Outcome#VIOLATED}, or {@link Outcome#NOT_EVALUATED} where that is worth saying
 * @param edition the edition of the report
 * @param year the report year; empty if the report does not say
 * @param section the section it is in; empty for the cover or the whole report
 * @param cells the cells involved, in form order; empty if it is about text
 * @param figures what stands in these cells, in the same order
 * @param subject the cell to point at: the total among the cells, else the first
 * @param message the words and their named arguments
 * @param corrections the changes that a diagnosis proposes for what this finding is about; empty unless a diagnosis was asked and
 *     proposes one
 */
public record Finding(
        RuleInfo rule,
        Severity severity,
        Outcome outcome,
        Edition edition,
        OptionalInt year,
        Optional<Section> section,
        List<Cell> cells,
        List<Figure> figures,
        Optional<Cell> subject,
        Message message,
        List<CellEdit> corrections)
        implements Comparable<Finding> {

    private static final Text MUST_CORRECT = new Text("【必须更正】", "[must correct] ");
    private static final Text PLEASE_FILL = new Text("【请补填】", "[please fill in] ");
    private static final Text PLEASE_CHECK = new Text("【请核实】", "[please check] ");
    private static final Text NOTE = new Text("【提示】", "[note] ");

    public Finding {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(year, "year");
        Objects.requireNonNull(section, "section");
        cells = List.copyOf(cells);
        figures = figures instanceof CellFigures ? figures : List.copyOf(figures);
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(message, "message");
        corrections = List.copyOf(corrections);
    }

    /**
     * A violation of a rule by figures.
     *
     * @param rule the facts about the rule
     * @param view the report
     * @param cells the cells involved, at least one
     * @param subject the cell to point at
     * @param message the words
     * @return the finding, as grave as the rule
     */
    public static Finding ofCells(RuleInfo rule, ReportView view, List<Cell> cells, Cell subject, Message message) {
        return ofOrderedCells(rule, view, Cell.inFormOrder(cells), subject, message);
    }

    /** The same for an unmodifiable list that is in form order already. */
    static Finding ofOrderedCells(RuleInfo rule, ReportView view, List<Cell> cells, Cell subject, Message message) {
        return new Finding(
                rule,
                rule.severity(),
                Outcome.VIOLATED,
                view.edition(),
                view.report().cover().year(),
                Optional.of(subject.section()),
                cells,
                new CellFigures(cells, view.values()),
                Optional.of(subject),
                message,
                List.of());
    }

    /**
     * A violation of a rule by text.
     *
     * @param rule the facts about the rule
     * @param view the report
     * @param section the section it is in; empty for the cover or the whole report
     * @param message the words
     * @return the finding, as grave as the rule
     */
    public static Finding ofText(RuleInfo rule, ReportView view, Optional<Section> section, Message message) {
        return new Finding(
                rule,
                rule.severity(),
                Outcome.VIOLATED,
                view.edition(),
                view.report().cover().year(),
                section,
                List.of(),
                List.of(),
                Optional.empty(),
                message,
                List.of());
    }

    /**
     * The finding with another severity.
     *
     * @param changed the severity
     * @return a copy
     */
    public Finding withSeverity(Severity changed) {
        return new Finding(
                rule, changed, outcome, edition, year, section, cells, figures, subject, message, corrections);
    }

    /**
     * The finding with another outcome.
     *
     * @param changed the outcome
     * @return a copy
     */
    public Finding withOutcome(Outcome changed) {
        return new Finding(
                rule, severity, changed, edition, year, section, cells, figures, subject, message, corrections);
    }

    /**
     * The finding with changes that a diagnosis proposes. Its fingerprint stays: what is proposed is no part of what was found.
     *
     * @param proposed the changes, in place of those it had
     * @return a copy
     */
    public Finding withCorrections(List<CellEdit> proposed) {
        return new Finding(rule, severity, outcome, edition, year, section, cells, figures, subject, message, proposed);
    }

    /**
     * What should stand there.
     *
     * @return a {@link BigInteger}, a date or words; empty if the rule cannot say
     */
    public Optional<Object> expected() {
        return Optional.ofNullable(message.arguments().get("expected"));
    }

    /**
     * What does stand there.
     *
     * @return a {@link BigInteger}, a date or words; empty if there is nothing to compare
     */
    public Optional<Object> actual() {
        return Optional.ofNullable(message.arguments().get("actual"));
    }

    /**
     * How far the figures are apart.
     *
     * @return actual minus expected; empty unless both are counts
     */
    public Optional<BigInteger> difference() {
        if (expected().orElse("") instanceof BigInteger expected && actual().orElse("") instanceof BigInteger actual) {
            return Optional.of(actual.subtract(expected));
        }
        return Optional.empty();
    }

    /**
     * The named arguments of the message, sorted by name.
     *
     * @return the arguments
     */
    public Map<String, Object> arguments() {
        Map<String, Object> sorted = new LinkedHashMap<>();
        message.arguments().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return Collections.unmodifiableMap(sorted);
    }

    /**
     * What to tell the clerk who must mend it: where, both figures, the difference, what to do; the rule id comes last.
     *
     * @param locale Chinese, or anything else for English
     * @return one line
     */
    public String message(Locale locale) {
        return tag().in(locale) + message.in(locale, edition) + " [" + rule.id() + "]";
    }

    /**
     * A name for exactly this finding: of rule, outcome, report year and place, then of the cells with their figures, what is expected
     * and what stands there; or, if it is about text, of all that it names. The same finding has the same fingerprint in any run, any
     * version and any language; an explanation given for last year's figures, or for another section that is missing, does not fit.
     *
     * @return 16 hexadecimal digits
     */
    public String fingerprint() {
        return Fingerprint.of(this);
    }

    private Text tag() {
        if (rule.category() == Category.COMPLETENESS && !cells.isEmpty()) {
            return PLEASE_FILL;
        }
        return switch (severity) {
            case ERROR -> MUST_CORRECT;
            case WARNING -> PLEASE_CHECK;
            case INFO -> NOTE;
        };
    }

    /**
     * Orders findings as a reader meets them: the cover, then section by section, cell by cell, then by rule id.
     *
     * @param other another finding
     * @return negative, zero or positive
     */
    @Override
    public int compareTo(Finding other) {
        int bySection = Integer.compare(sectionOrder(), other.sectionOrder());
        if (bySection != 0) {
            return bySection;
        }
        int byCell = Integer.compare(cells.size(), 0) * Integer.compare(other.cells.size(), 0) == 0
                ? Integer.compare(cells.size(), other.cells.size())
                : cells.get(0).compareTo(other.cells.get(0));
        return byCell != 0 ? byCell : rule.id().compareTo(other.rule.id());
    }

    private int sectionOrder() {
        return section.map(Section::ordinal).orElse(-1);
    }
}
