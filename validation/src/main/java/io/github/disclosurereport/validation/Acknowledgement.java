package io.github.disclosurereport.validation;

import java.util.Objects;

/**
 * An organ's explanation of a finding, as regulators ask: correct or explain.
 *
 * @param fingerprint the {@linkplain io.github.disclosurereport.validation.rule.Finding#fingerprint() fingerprint} of the finding
 * @param explanation why the report is right all the same
 */
public record Acknowledgement(String fingerprint, String explanation) {

    public Acknowledgement {
        Objects.requireNonNull(fingerprint, "fingerprint");
        Objects.requireNonNull(explanation, "explanation");
    }
}
