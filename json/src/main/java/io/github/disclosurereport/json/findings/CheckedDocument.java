package io.github.disclosurereport.json.findings;

import io.github.disclosurereport.validation.ValidationResult;
import io.github.disclosurereport.validation.rule.Finding;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A document and what its check found. Immutable.
 *
 * @param source the name of the document, such as its path; {@code /} separates folders
 * @param result what was found
 * @param places where cells and sections stand in the document
 * @param known the fingerprints of findings that were there before; empty if there is nothing to compare with
 */
public record CheckedDocument(
        String source, ValidationResult result, SourcePlaces places, Optional<Set<String>> known) {

    public CheckedDocument {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(result, "result");
        Objects.requireNonNull(places, "places");
        known = known.map(Set::copyOf);
    }

    /**
     * A document whose places are unknown.
     *
     * @param source its name
     * @param result what was found
     * @return the document
     */
    public static CheckedDocument of(String source, ValidationResult result) {
        return new CheckedDocument(source, result, SourcePlaces.none(), Optional.empty());
    }

    /**
     * The document with places.
     *
     * @param changed where cells and sections stand
     * @return a copy
     */
    public CheckedDocument withPlaces(SourcePlaces changed) {
        return new CheckedDocument(source, result, changed, known);
    }

    /**
     * The document compared with a baseline: findings of the baseline are known, all others new.
     *
     * @param baseline the findings that were there before
     * @return a copy
     */
    public CheckedDocument withBaseline(Baseline baseline) {
        return new CheckedDocument(source, result, places, Optional.of(baseline.fingerprints()));
    }

    /**
     * Returns true if a finding was there before.
     *
     * @param finding a finding of the result
     * @return false if it is new, or there is nothing to compare with
     */
    public boolean isKnown(Finding finding) {
        return known.filter(fingerprints -> fingerprints.contains(finding.fingerprint()))
                .isPresent();
    }

    /**
     * The findings that nobody has explained and that were not there before.
     *
     * @return the findings, in order
     */
    public List<Finding> unsettled() {
        return result.findings().stream()
                .filter(finding ->
                        !isKnown(finding) && result.explanation(finding).isEmpty())
                .toList();
    }
}
