package io.github.disclosurereport.model;

import io.github.disclosurereport.figure.Count;
import io.github.disclosurereport.form.CellReader;
import io.github.disclosurereport.form.CellWriter;
import java.util.Objects;

/**
 * （六）其他处理: requests closed otherwise. The 2019 edition prints one undivided line, that of 2021 three, of one applicant column of section 三. All figures in 件; labels: {@link io.github.disclosurereport.form.RequestLine}; figures of the other edition stay blank.
 *
 * @param undivided the one line of the 2019 edition; blank in that of 2021
 * @param notSupplemented 1. not supplemented in time without good reason (2021 edition)
 * @param unpaid 2. processing fee not paid in time (2021 edition)
 * @param other 3. other (2021 edition)
 */
public record ClosedOtherwise(Count undivided, Count notSupplemented, Count unpaid, Count other) {

    public ClosedOtherwise {
        Objects.requireNonNull(undivided, "undivided");
        Objects.requireNonNull(notSupplemented, "notSupplemented");
        Objects.requireNonNull(unpaid, "unpaid");
        Objects.requireNonNull(other, "other");
    }

    /**
     * The sum of the group, which the form does not print.
     *
     * @return the sum as {@link Count#sum} makes it: blank if any printed line is blank
     * @throws ArithmeticException if it does not fit a {@code long}
     */
    public Count sum() {
        return undivided.isBlank() ? Count.sum(notSupplemented, unpaid, other) : undivided;
    }

    void put(CellWriter writer) {
        writer.put(undivided);
        writer.put(notSupplemented);
        writer.put(unpaid);
        writer.put(other);
    }

    static ClosedOtherwise take(CellReader reader) {
        return new ClosedOtherwise(reader.count(), reader.count(), reader.count(), reader.count());
    }
}
