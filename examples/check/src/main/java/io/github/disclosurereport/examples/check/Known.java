package io.github.disclosurereport.examples.check;

import io.github.disclosurereport.json.ReportJsonException;
import io.github.disclosurereport.json.findings.AcknowledgementFile;
import io.github.disclosurereport.json.findings.Baseline;
import io.github.disclosurereport.validation.Acknowledgement;
import io.github.disclosurereport.validation.ValidationResult;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of findings before the check: explanations, and the findings of an earlier check.
 *
 * @param acknowledgements explanations of findings
 * @param baseline the findings of an earlier check; empty if there is nothing to compare with
 * @param day the day on which explanations must still count
 */
record Known(List<Acknowledgement> acknowledgements, Optional<Baseline> baseline, LocalDate day) {

    /** Reads a file. */
    @FunctionalInterface
    private interface Reading<T> {
        T from(InputStream in) throws IOException, ReportJsonException;
    }

    static Known read(@Nullable String acknowledgements, @Nullable String baseline, LocalDate day, Words words)
            throws CheckException {
        List<Acknowledgement> explained =
                acknowledgements == null ? List.of() : read(acknowledgements, AcknowledgementFile::read, words);
        Optional<Baseline> earlier =
                baseline == null ? Optional.empty() : Optional.of(read(baseline, Baseline::read, words));
        return new Known(explained, earlier, day);
    }

    private static <T> T read(String name, Reading<T> reading, Words words) throws CheckException {
        try {
            Path file = Path.of(name);
            if (Files.notExists(file)) {
                throw new CheckException(words.say("failure", name, words.say("file.missing")));
            }
            try (InputStream in = Files.newInputStream(file)) {
                return reading.from(in);
            }
        } catch (InvalidPathException unrepresentable) {
            throw new CheckException(words.say("failure", name, words.say("file.badName")));
        } catch (ReportJsonException wrong) {
            throw new CheckException(words.say("failure", name, wrong.message(words.locale())));
        } catch (IOException failure) {
            String reason = words.say("file.unreadable", failure.getMessage());
            throw new CheckException(words.say("failure", name, reason));
        }
    }

    /** The result with the explanations that count on the day. */
    ValidationResult explain(ValidationResult result) {
        return result.acknowledge(acknowledgements, day);
    }

    /** The result without the findings of the earlier check. */
    ValidationResult newIn(ValidationResult result) {
        return baseline.map(earlier -> result.withFindings(result.newSince(earlier.fingerprints())))
                .orElse(result);
    }
}
