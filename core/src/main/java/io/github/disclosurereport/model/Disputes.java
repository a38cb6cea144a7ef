package io.github.disclosurereport.model;

import io.github.disclosurereport.figure.Count;
import io.github.disclosurereport.form.CellReader;
import io.github.disclosurereport.form.CellValues;
import io.github.disclosurereport.form.CellWriter;
import io.github.disclosurereport.form.DisputeStage;
import io.github.disclosurereport.form.Edition;
import java.util.List;
import java.util.Objects;

/**
 * Section 四, 政府信息公开行政复议、行政诉讼情况: three blocks of five figures in 件, the same in both editions.
 *
 * @param reconsideration 行政复议
 * @param directLitigation 行政诉讼, 未经复议直接起诉
 * @param litigationAfterReconsideration 行政诉讼, 复议后起诉
 */
public record Disputes(
        DisputeCases reconsideration, DisputeCases directLitigation, DisputeCases litigationAfterReconsideration) {

    public Disputes {
        Objects.requireNonNull(reconsideration, "reconsideration");
        Objects.requireNonNull(directLitigation, "directLitigation");
        Objects.requireNonNull(litigationAfterReconsideration, "litigationAfterReconsideration");
    }

    /**
     * The table with every cell blank.
     *
     * @return the blank table
     */
    public static Disputes blank() {
        return filled(Count.blank());
    }

    /**
     * The table with 0 in every cell: no decision was challenged.
     *
     * @return the table of zeros
     */
    public static Disputes zero() {
        return filled(Count.ZERO);
    }

    private static Disputes filled(Count count) {
        return AnnualReport.of(Cover.blank(), List.of(), CellValues.filled(Edition.E2021, count))
                .disputes();
    }

    /**
     * One block.
     *
     * @param stage which
     * @return the block
     */
    public DisputeCases stage(DisputeStage stage) {
        return switch (stage) {
            case RECONSIDERATION -> reconsideration;
            case DIRECT_LITIGATION -> directLitigation;
            case LITIGATION_AFTER_RECONSIDERATION -> litigationAfterReconsideration;
        };
    }

    void put(CellWriter writer) {
        reconsideration.put(writer);
        directLitigation.put(writer);
        litigationAfterReconsideration.put(writer);
    }

    static Disputes take(CellReader reader) {
        return new Disputes(DisputeCases.take(reader), DisputeCases.take(reader), DisputeCases.take(reader));
    }
}
