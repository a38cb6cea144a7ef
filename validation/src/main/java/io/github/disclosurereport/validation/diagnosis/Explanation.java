package io.github.disclosurereport.validation.diagnosis;

import io.github.disclosurereport.model.CellEdit;
import java.util.List;
import java.util.Objects;

/**
 * Cells whose change mends everything that is wrong with a part of the report: one of the smallest such sets.
 *
 * @param rank 1 for the most plausible; explanations that are as plausible as each other share a rank
 * @param corrections the cells and what they should say, in form order
 * @param support the evidence that agrees once the corrections are made
 * @param certificate why it explains
 */
public record Explanation(int rank, List<Correction> corrections, List<Evidence> support, Certificate certificate) {

    public Explanation {
        corrections = List.copyOf(corrections);
        support = List.copyOf(support);
        Objects.requireNonNull(certificate, "certificate");
    }

    /**
     * Whether it says what each cell should say.
     *
     * @return false if the equalities leave a choice
     */
    public boolean isDetermined() {
        return corrections.stream().allMatch(correction -> correction.to().isPresent());
    }

    /**
     * The changes to make, for {@link io.github.disclosurereport.model.AnnualReport#with(List)}.
     *
     * @return an edit for each correction
     * @throws IllegalStateException if the equalities leave a choice: ask {@link #isDetermined()} first
     */
    public List<CellEdit> edits() {
        return corrections.stream()
                .map(correction -> correction
                        .edit()
                        .orElseThrow(() -> new IllegalStateException(correction.cell() + " can hold several figures")))
                .toList();
    }
}
