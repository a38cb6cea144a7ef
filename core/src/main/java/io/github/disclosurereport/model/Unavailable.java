package io.github.disclosurereport.model;

import io.github.disclosurereport.figure.Count;
import io.github.disclosurereport.form.CellReader;
import io.github.disclosurereport.form.CellWriter;
import java.util.Objects;

/**
 * （四）无法提供: information that cannot be provided, by reason, of one applicant column of section 三. All figures in 件; labels: {@link io.github.disclosurereport.form.RequestLine}.
 *
 * @param notHeld 1. the organ does not hold it
 * @param notReadyMade 2. it would have to be made first
 * @param unclear 3. the request is unclear even after it was supplemented
 */
public record Unavailable(Count notHeld, Count notReadyMade, Count unclear) {

    public Unavailable {
        Objects.requireNonNull(notHeld, "notHeld");
        Objects.requireNonNull(notReadyMade, "notReadyMade");
        Objects.requireNonNull(unclear, "unclear");
    }

    /**
     * The sum of the group, which the form does not print.
     *
     * @return the sum as {@link Count#sum} makes it: blank if any line is blank
     * @throws ArithmeticException if it does not fit a {@code long}
     */
    public Count sum() {
        return Count.sum(notHeld, notReadyMade, unclear);
    }

    void put(CellWriter writer) {
        writer.put(notHeld);
        writer.put(notReadyMade);
        writer.put(unclear);
    }

    static Unavailable take(CellReader reader) {
        return new Unavailable(reader.count(), reader.count(), reader.count());
    }
}
