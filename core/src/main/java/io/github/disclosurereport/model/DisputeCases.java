package io.github.disclosurereport.model;

import io.github.disclosurereport.figure.Count;
import io.github.disclosurereport.form.CellReader;
import io.github.disclosurereport.form.CellWriter;
import io.github.disclosurereport.form.DisputeResult;
import java.util.Objects;

/**
 * One block of section 四: how its cases stand. All figures in 件.
 *
 * @param upheld 结果维持
 * @param overturned 结果纠正
 * @param otherResult 其他结果
 * @param pending 尚未审结
 * @param total 总计
 */
public record DisputeCases(Count upheld, Count overturned, Count otherResult, Count pending, Count total) {

    public DisputeCases {
        Objects.requireNonNull(upheld, "upheld");
        Objects.requireNonNull(overturned, "overturned");
        Objects.requireNonNull(otherResult, "otherResult");
        Objects.requireNonNull(pending, "pending");
        Objects.requireNonNull(total, "total");
    }

    /**
     * The figure of one column.
     *
     * @param result which
     * @return the figure
     */
    public Count get(DisputeResult result) {
        CountPicker picker = new CountPicker(result.ordinal());
        put(picker);
        return picker.picked();
    }

    void put(CellWriter writer) {
        writer.put(upheld);
        writer.put(overturned);
        writer.put(otherResult);
        writer.put(pending);
        writer.put(total);
    }

    static DisputeCases take(CellReader reader) {
        return new DisputeCases(reader.count(), reader.count(), reader.count(), reader.count(), reader.count());
    }
}
