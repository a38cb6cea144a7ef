package io.github.disclosurereport.model;

import io.github.disclosurereport.figure.Count;
import io.github.disclosurereport.form.CellReader;
import io.github.disclosurereport.form.CellValues;
import io.github.disclosurereport.form.CellWriter;
import io.github.disclosurereport.form.Edition;
import java.util.List;

/**
 * Section 二, 主动公开政府信息情况: one record per edition, since the two share nothing but the decision counts. Never convert one
 * into the other.
 */
public sealed interface ProactiveDisclosure permits ProactiveDisclosure2019, ProactiveDisclosure2021 {

    /**
     * The edition whose form this table is on; it decides the edition of the whole report.
     *
     * @return the edition
     */
    Edition edition();

    /**
     * Puts the figures in component order.
     *
     * @param writer takes them
     */
    void put(CellWriter writer);

    /**
     * The table with every cell blank.
     *
     * @param edition the edition
     * @return the blank table
     */
    static ProactiveDisclosure blank(Edition edition) {
        return filled(edition, Count.blank());
    }

    /**
     * The table with 0 in every cell; money as 0万元.
     *
     * @param edition the edition
     * @return the table of zeros
     */
    static ProactiveDisclosure zero(Edition edition) {
        return filled(edition, Count.ZERO);
    }

    private static ProactiveDisclosure filled(Edition edition, Count count) {
        return AnnualReport.of(Cover.blank(), List.of(), CellValues.filled(edition, count))
                .proactiveDisclosure();
    }

    /**
     * Takes the figures of an edition in component order.
     *
     * @param edition the edition
     * @param reader hands them out
     * @return the table
     */
    static ProactiveDisclosure take(Edition edition, CellReader reader) {
        return switch (edition) {
            case E2019 -> ProactiveDisclosure2019.take(reader);
            case E2021 -> ProactiveDisclosure2021.take(reader);
        };
    }
}
