package io.github.disclosurereport.validation;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * An organ's explanation of a finding, as regulators ask: correct or explain.
 *
 * @param fingerprint the {@linkplain io.github.disclosurereport.validation.rule.Finding#fingerprint() fingerprint} of the finding
 * @param explanation why the report is right all the same
 * @param by who explains it; "" if nobody is named
 * @param until the last day on which the explanation counts; empty if it always does
 */
public record Acknowledgement(String fingerprint, String explanation, String by, Optional<LocalDate> until) {

    public Acknowledgement {
        Objects.requireNonNull(fingerprint, "fingerprint");
        Objects.requireNonNull(explanation, "explanation");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(until, "until");
    }

    /**
     * An explanation that always counts.
     *
     * @param fingerprint the fingerprint of the finding
     * @param explanation why the report is right all the same
     */
    public Acknowledgement(String fingerprint, String explanation) {
        this(fingerprint, explanation, "", Optional.empty());
    }

    /**
     * Returns true if the explanation counts on a day.
     *
     * @param day the day
     * @return false if it has expired
     */
    public boolean countsOn(LocalDate day) {
        return until.isEmpty() || !day.isAfter(until.get());
    }
}
