package io.github.disclosurereport.model;

import io.github.disclosurereport.figure.Count;
import io.github.disclosurereport.form.CellReader;
import io.github.disclosurereport.form.CellWriter;
import java.util.Objects;

/**
 * What became of the requests of one applicant column: section 三, 三、本年度办理结果. All figures in 件.
 *
 * @param granted （一）予以公开
 * @param partlyGranted （二）部分公开
 * @param refused （三）不予公开
 * @param unavailable （四）无法提供
 * @param notProcessed （五）不予处理
 * @param closedOtherwise （六）其他处理
 * @param total （七）总计
 */
public record Outcomes(
        Count granted,
        Count partlyGranted,
        Refused refused,
        Unavailable unavailable,
        NotProcessed notProcessed,
        ClosedOtherwise closedOtherwise,
        Count total) {

    public Outcomes {
        Objects.requireNonNull(granted, "granted");
        Objects.requireNonNull(partlyGranted, "partlyGranted");
        Objects.requireNonNull(refused, "refused");
        Objects.requireNonNull(unavailable, "unavailable");
        Objects.requireNonNull(notProcessed, "notProcessed");
        Objects.requireNonNull(closedOtherwise, "closedOtherwise");
        Objects.requireNonNull(total, "total");
    }

    void put(CellWriter writer) {
        writer.put(granted);
        writer.put(partlyGranted);
        refused.put(writer);
        unavailable.put(writer);
        notProcessed.put(writer);
        closedOtherwise.put(writer);
        writer.put(total);
    }

    static Outcomes take(CellReader reader) {
        return new Outcomes(
                reader.count(),
                reader.count(),
                Refused.take(reader),
                Unavailable.take(reader),
                NotProcessed.take(reader),
                ClosedOtherwise.take(reader),
                reader.count());
    }
}
