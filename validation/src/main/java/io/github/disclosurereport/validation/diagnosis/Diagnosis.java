package io.github.disclosurereport.validation.diagnosis;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.model.CellEdit;
import io.github.disclosurereport.validation.ValidationResult;
import io.github.disclosurereport.validation.rule.Finding;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which figures of a report are wrong, as far as its arithmetic can tell, and what they should be. Proposals only: nothing is changed
 * until {@link io.github.disclosurereport.model.AnnualReport#with(List)} is called with them. Immutable.
 *
 * @param edition the edition of the report
 * @param parts the parts of the report, in form order
 * @param blanks what the blanks can hold, in form order, for parts that are clean or have a suggestion; never among the corrections
 */
public record Diagnosis(Edition edition, List<DiagnosedPart> parts, List<BlankValue> blanks) {

    public Diagnosis {
        Objects.requireNonNull(edition, "edition");
        parts = List.copyOf(parts);
        blanks = List.copyOf(blanks);
    }

    /**
     * Whether the arithmetic asks for no change.
     *
     * @return true if every part is clean
     */
    public boolean isClean() {
        return parts.stream().allMatch(part -> part.status() == Status.CLEAN);
    }

    /**
     * What to propose.
     *
     * @return the suggestion of each part that has one, in form order
     */
    public List<Explanation> suggestions() {
        return parts.stream().flatMap(part -> part.suggestion().stream()).toList();
    }

    /**
     * The changes that all suggestions ask for.
     *
     * @return the edits, in form order; blanks are not filled in
     */
    public List<CellEdit> edits() {
        return suggestions().stream()
                .flatMap(explanation -> explanation.edits().stream())
                .toList();
    }

    /**
     * The entries that the equalities leave no choice about.
     *
     * @return an edit for each such blank, in form order
     */
    public List<CellEdit> fillings() {
        return blanks.stream().flatMap(blank -> blank.edit().stream()).toList();
    }

    /**
     * The part that a finding is about.
     *
     * @param finding a finding about the same report
     * @return the part that its subject stands in; empty for a finding about text, or about cells that no equality watches
     */
    public Optional<DiagnosedPart> part(Finding finding) {
        return finding.subject()
                .flatMap(cell -> parts.stream()
                        .filter(part -> part.cells().contains(cell))
                        .findFirst());
    }

    /**
     * Hands the proposals to the findings that they are about: each finding gets the edits of {@link #edits()} for its own cells, and
     * none if there are none. Mending one finding can take edits that only another has; all of them together are {@code edits()}.
     *
     * @param result what was found in the same report
     * @return the same result with {@link Finding#corrections()}
     */
    public ValidationResult attachTo(ValidationResult result) {
        List<CellEdit> edits = edits();
        List<Finding> attached = result.findings().stream()
                .map(finding -> finding.withCorrections(edits.stream()
                        .filter(edit -> finding.cells().contains(edit.cell()))
                        .toList()))
                .toList();
        return result.withFindings(attached);
    }

    /**
     * What to tell the clerk who must mend the report.
     *
     * @param locale Chinese, or anything else for English
     * @return a line for each part that is not clean, then one for the blanks whose figures follow
     */
    public List<String> messages(Locale locale) {
        Stream<String> wrong = parts.stream()
                .filter(part -> part.status() != Status.CLEAN)
                .map(part -> DiagnosisWords.of(part).in(locale, edition));
        List<BlankValue> certain =
                blanks.stream().filter(blank -> blank.values().isUnique()).toList();
        Stream<String> blank = certain.isEmpty()
                ? Stream.of()
                : Stream.of(DiagnosisWords.of(certain).in(locale, edition));
        return Stream.concat(wrong, blank).toList();
    }
}
