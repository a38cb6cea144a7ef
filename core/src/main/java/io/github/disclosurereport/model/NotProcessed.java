package io.github.disclosurereport.model;

import io.github.disclosurereport.figure.Count;
import io.github.disclosurereport.form.CellReader;
import io.github.disclosurereport.form.CellWriter;
import java.util.Objects;

/**
 * （五）不予处理: requests not processed, by reason, of one applicant column of section 三. All figures in 件; labels: {@link io.github.disclosurereport.form.RequestLine}.
 *
 * @param petitionsAndComplaints 1. petitions, reports and complaints
 * @param repeated 2. the same request again
 * @param publications 3. public publications asked for
 * @param excessive 4. large numbers of repeated requests without good reason
 * @param reconfirmation 5. information already obtained, to be confirmed or issued again
 */
public record NotProcessed(
        Count petitionsAndComplaints, Count repeated, Count publications, Count excessive, Count reconfirmation) {

    public NotProcessed {
        Objects.requireNonNull(petitionsAndComplaints, "petitionsAndComplaints");
        Objects.requireNonNull(repeated, "repeated");
        Objects.requireNonNull(publications, "publications");
        Objects.requireNonNull(excessive, "excessive");
        Objects.requireNonNull(reconfirmation, "reconfirmation");
    }

    /**
     * The sum of the group, which the form does not print.
     *
     * @return the sum as {@link Count#sum} makes it: blank if any line is blank
     * @throws ArithmeticException if it does not fit a {@code long}
     */
    public Count sum() {
        return Count.sum(petitionsAndComplaints, repeated, publications, excessive, reconfirmation);
    }

    void put(CellWriter writer) {
        writer.put(petitionsAndComplaints);
        writer.put(repeated);
        writer.put(publications);
        writer.put(excessive);
        writer.put(reconfirmation);
    }

    static NotProcessed take(CellReader reader) {
        return new NotProcessed(reader.count(), reader.count(), reader.count(), reader.count(), reader.count());
    }
}
