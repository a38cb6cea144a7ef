package io.github.disclosurereport.model;

import io.github.disclosurereport.figure.Count;
import io.github.disclosurereport.form.CellReader;
import io.github.disclosurereport.form.CellWriter;
import io.github.disclosurereport.form.RequestLine;
import java.util.Objects;

/**
 * One applicant column of section 三. All figures in 件. By the form's own rule, {@code received + broughtForward} equals
 * {@code outcomes.total + carriedForward}; the record holds wrong columns too.
 *
 * @param received 一: requests received this year (本年新收)
 * @param broughtForward 二: brought forward from last year (上年结转)
 * @param outcomes 三: what became of them (本年度办理结果)
 * @param carriedForward 四: carried forward to next year (结转下年度继续办理)
 */
public record RequestColumn(Count received, Count broughtForward, Outcomes outcomes, Count carriedForward) {

    public RequestColumn {
        Objects.requireNonNull(received, "received");
        Objects.requireNonNull(broughtForward, "broughtForward");
        Objects.requireNonNull(outcomes, "outcomes");
        Objects.requireNonNull(carriedForward, "carriedForward");
    }

    /**
     * The figure of one line.
     *
     * @param line which
     * @return the figure; blank for a line that the report's edition does not print
     */
    public Count get(RequestLine line) {
        CountPicker picker = new CountPicker(line.ordinal());
        put(picker);
        return picker.picked();
    }

    void put(CellWriter writer) {
        writer.put(received);
        writer.put(broughtForward);
        outcomes.put(writer);
        writer.put(carriedForward);
    }

    static RequestColumn take(CellReader reader) {
        return new RequestColumn(reader.count(), reader.count(), Outcomes.take(reader), reader.count());
    }
}
