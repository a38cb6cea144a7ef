package io.github.disclosurereport.examples.check;

import io.github.disclosurereport.json.findings.Baseline;
import io.github.disclosurereport.validation.ValidationResult;
import java.util.HashSet;
import java.util.Set;

/** Counts documents by how they came out, and collects what was found. */
final class Tally {

    private int right;
    private int wrong;
    private int failed;

    private final Set<String> fingerprints = new HashSet<>();

    void done(ValidationResult result, boolean valid) {
        result.findings().forEach(finding -> fingerprints.add(finding.fingerprint()));
        if (valid) {
            right++;
        } else {
            wrong++;
        }
    }

    void failure() {
        failed++;
    }

    /** The findings of all documents. */
    Baseline baseline() {
        return new Baseline(fingerprints);
    }

    int right() {
        return right;
    }

    int wrong() {
        return wrong;
    }

    int failed() {
        return failed;
    }

    int all() {
        return right + wrong + failed;
    }
}
