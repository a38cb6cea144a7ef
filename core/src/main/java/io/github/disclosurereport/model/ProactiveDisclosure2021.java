package io.github.disclosurereport.model;

import io.github.disclosurereport.figure.Amount;
import io.github.disclosurereport.figure.Count;
import io.github.disclosurereport.form.CellReader;
import io.github.disclosurereport.form.CellWriter;
import io.github.disclosurereport.form.Edition;
import java.util.Objects;

/**
 * Section 二 of the 2021 edition: ten cells under four items of article 20.
 *
 * @param governmentRules 规章, item （一）
 * @param normativeDocuments 行政规范性文件, item （一）
 * @param licensing 行政许可, item （五）
 * @param penalties 行政处罚, item （六）
 * @param compulsion 行政强制, item （六）
 * @param administrativeCharges 行政事业性收费, item （八）
 */
public record ProactiveDisclosure2021(
        DocumentStock governmentRules,
        DocumentStock normativeDocuments,
        Decisions licensing,
        Decisions penalties,
        Decisions compulsion,
        Charges administrativeCharges)
        implements ProactiveDisclosure {

    /**
     * Rules or normative documents and their stock, in 件.
     *
     * @param issued 本年制发件数: issued this year
     * @param repealed 本年废止件数: repealed this year
     * @param inForce 现行有效件数: in force at the end of the year
     */
    public record DocumentStock(Count issued, Count repealed, Count inForce) {

        public DocumentStock {
            Objects.requireNonNull(issued, "issued");
            Objects.requireNonNull(repealed, "repealed");
            Objects.requireNonNull(inForce, "inForce");
        }

        void put(CellWriter writer) {
            writer.put(issued);
            writer.put(repealed);
            writer.put(inForce);
        }

        static DocumentStock take(CellReader reader) {
            return new DocumentStock(reader.count(), reader.count(), reader.count());
        }
    }

    /**
     * Administrative decisions, in 件.
     *
     * @param decisions 本年处理决定数量: decisions of the year
     */
    public record Decisions(Count decisions) {

        public Decisions {
            Objects.requireNonNull(decisions, "decisions");
        }

        void put(CellWriter writer) {
            writer.put(decisions);
        }

        static Decisions take(CellReader reader) {
            return new Decisions(reader.count());
        }
    }

    /**
     * Fees charged.
     *
     * @param amount 本年收费金额: the money charged, on the form in 万元
     */
    public record Charges(Amount amount) {

        public Charges {
            Objects.requireNonNull(amount, "amount");
        }

        void put(CellWriter writer) {
            writer.put(amount);
        }

        static Charges take(CellReader reader) {
            return new Charges(reader.amount());
        }
    }

    public ProactiveDisclosure2021 {
        Objects.requireNonNull(governmentRules, "governmentRules");
        Objects.requireNonNull(normativeDocuments, "normativeDocuments");
        Objects.requireNonNull(licensing, "licensing");
        Objects.requireNonNull(penalties, "penalties");
        Objects.requireNonNull(compulsion, "compulsion");
        Objects.requireNonNull(administrativeCharges, "administrativeCharges");
    }

    @Override
    public Edition edition() {
        return Edition.E2021;
    }

    @Override
    public void put(CellWriter writer) {
        governmentRules.put(writer);
        normativeDocuments.put(writer);
        licensing.put(writer);
        penalties.put(writer);
        compulsion.put(writer);
        administrativeCharges.put(writer);
    }

    static ProactiveDisclosure2021 take(CellReader reader) {
        return new ProactiveDisclosure2021(
                DocumentStock.take(reader),
                DocumentStock.take(reader),
                Decisions.take(reader),
                Decisions.take(reader),
                Decisions.take(reader),
                Charges.take(reader));
    }
}
