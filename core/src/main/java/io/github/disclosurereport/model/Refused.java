package io.github.disclosurereport.model;

import io.github.disclosurereport.figure.Count;
import io.github.disclosurereport.form.CellReader;
import io.github.disclosurereport.form.CellWriter;
import java.util.Objects;

/**
 * （三）不予公开: requests refused, by reason, of one applicant column of section 三. All figures in 件; labels: {@link io.github.disclosurereport.form.RequestLine}.
 *
 * @param stateSecrets 1. state secrets
 * @param prohibitedByLaw 2. disclosure prohibited by other laws and regulations
 * @param securityAndStability 3. endangers national, public or economic security or social stability
 * @param thirdPartyRights 4. protects the lawful rights of third parties
 * @param internalAffairs 5. the three kinds of internal affairs
 * @param deliberativeProcess 6. the four kinds of process information
 * @param enforcementCaseFiles 7. case files of administrative enforcement
 * @param registerLookups 8. look-ups in public registers
 */
public record Refused(
        Count stateSecrets,
        Count prohibitedByLaw,
        Count securityAndStability,
        Count thirdPartyRights,
        Count internalAffairs,
        Count deliberativeProcess,
        Count enforcementCaseFiles,
        Count registerLookups) {

    public Refused {
        Objects.requireNonNull(stateSecrets, "stateSecrets");
        Objects.requireNonNull(prohibitedByLaw, "prohibitedByLaw");
        Objects.requireNonNull(securityAndStability, "securityAndStability");
        Objects.requireNonNull(thirdPartyRights, "thirdPartyRights");
        Objects.requireNonNull(internalAffairs, "internalAffairs");
        Objects.requireNonNull(deliberativeProcess, "deliberativeProcess");
        Objects.requireNonNull(enforcementCaseFiles, "enforcementCaseFiles");
        Objects.requireNonNull(registerLookups, "registerLookups");
    }

    /**
     * The sum of the group, which the form does not print.
     *
     * @return the sum as {@link Count#sum} makes it: blank if any line is blank
     * @throws ArithmeticException if it does not fit a {@code long}
     */
    public Count sum() {
        return Count.sum(
                stateSecrets,
                prohibitedByLaw,
                securityAndStability,
                thirdPartyRights,
                internalAffairs,
                deliberativeProcess,
                enforcementCaseFiles,
                registerLookups);
    }

    void put(CellWriter writer) {
        writer.put(stateSecrets);
        writer.put(prohibitedByLaw);
        writer.put(securityAndStability);
        writer.put(thirdPartyRights);
        writer.put(internalAffairs);
        writer.put(deliberativeProcess);
        writer.put(enforcementCaseFiles);
        writer.put(registerLookups);
    }

    static Refused take(CellReader reader) {
        return new Refused(
                reader.count(),
                reader.count(),
                reader.count(),
                reader.count(),
                reader.count(),
                reader.count(),
                reader.count(),
                reader.count());
    }
}
