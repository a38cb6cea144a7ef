package io.github.disclosurereport.model;

import io.github.disclosurereport.figure.Amount;
import io.github.disclosurereport.figure.Count;
import io.github.disclosurereport.form.CellReader;
import io.github.disclosurereport.form.CellWriter;
import io.github.disclosurereport.form.Edition;
import java.util.Objects;

/**
 * Section 二 of the 2019 edition: 22 cells under five items of article 20.
 *
 * @param governmentRules 规章, item （一）
 * @param normativeDocuments 规范性文件, item （一）
 * @param licensing 行政许可, item （五）
 * @param otherServices 其他对外管理服务事项, item （五）
 * @param penalties 行政处罚, item （六）
 * @param compulsion 行政强制, item （六）
 * @param administrativeCharges 行政事业性收费, item （八）: counts of fee items, not money
 * @param procurement 政府集中采购, item （九）
 */
public record ProactiveDisclosure2019(
        PublishedDocuments governmentRules,
        PublishedDocuments normativeDocuments,
        ServiceItems licensing,
        ServiceItems otherServices,
        ServiceItems penalties,
        ServiceItems compulsion,
        ChargeItems administrativeCharges,
        Procurement procurement)
        implements ProactiveDisclosure {

    /**
     * Rules or normative documents published, in 件.
     *
     * @param created 本年新制作数量: created this year
     * @param published 本年新公开数量: published this year
     * @param publishedToDate 对外公开总数量: published to date
     */
    public record PublishedDocuments(Count created, Count published, Count publishedToDate) {

        public PublishedDocuments {
            Objects.requireNonNull(created, "created");
            Objects.requireNonNull(published, "published");
            Objects.requireNonNull(publishedToDate, "publishedToDate");
        }

        void put(CellWriter writer) {
            writer.put(created);
            writer.put(published);
            writer.put(publishedToDate);
        }

        static PublishedDocuments take(CellReader reader) {
            return new PublishedDocuments(reader.count(), reader.count(), reader.count());
        }
    }

    /**
     * Items and the decisions taken on them.
     *
     * @param itemsLastYear 上一年项目数量: items last year, in 项
     * @param change 本年增/减: increase, or decrease if negative, in 项
     * @param decisions 处理决定数量: decisions of the year, in 件
     */
    public record ServiceItems(Count itemsLastYear, Count change, Count decisions) {

        public ServiceItems {
            Objects.requireNonNull(itemsLastYear, "itemsLastYear");
            Objects.requireNonNull(change, "change");
            Objects.requireNonNull(decisions, "decisions");
        }

        void put(CellWriter writer) {
            writer.put(itemsLastYear);
            writer.put(change);
            writer.put(decisions);
        }

        static ServiceItems take(CellReader reader) {
            return new ServiceItems(reader.count(), reader.count(), reader.count());
        }
    }

    /**
     * Fee items, in 项.
     *
     * @param itemsLastYear 上一年项目数量: items last year
     * @param change 本年增/减: increase, or decrease if negative
     */
    public record ChargeItems(Count itemsLastYear, Count change) {

        public ChargeItems {
            Objects.requireNonNull(itemsLastYear, "itemsLastYear");
            Objects.requireNonNull(change, "change");
        }

        void put(CellWriter writer) {
            writer.put(itemsLastYear);
            writer.put(change);
        }

        static ChargeItems take(CellReader reader) {
            return new ChargeItems(reader.count(), reader.count());
        }
    }

    /**
     * Centralized procurement.
     *
     * @param projects 采购项目数量: projects, in 项
     * @param amount 采购总金额: the money spent; the form fixes no unit, so it may be unknown
     */
    public record Procurement(Count projects, Amount amount) {

        public Procurement {
            Objects.requireNonNull(projects, "projects");
            Objects.requireNonNull(amount, "amount");
        }

        void put(CellWriter writer) {
            writer.put(projects);
            writer.put(amount);
        }

        static Procurement take(CellReader reader) {
            return new Procurement(reader.count(), reader.amount());
        }
    }

    public ProactiveDisclosure2019 {
        Objects.requireNonNull(governmentRules, "governmentRules");
        Objects.requireNonNull(normativeDocuments, "normativeDocuments");
        Objects.requireNonNull(licensing, "licensing");
        Objects.requireNonNull(otherServices, "otherServices");
        Objects.requireNonNull(penalties, "penalties");
        Objects.requireNonNull(compulsion, "compulsion");
        Objects.requireNonNull(administrativeCharges, "administrativeCharges");
        Objects.requireNonNull(procurement, "procurement");
    }

    @Override
    public Edition edition() {
        return Edition.E2019;
    }

    @Override
    public void put(CellWriter writer) {
        governmentRules.put(writer);
        normativeDocuments.put(writer);
        licensing.put(writer);
        otherServices.put(writer);
        penalties.put(writer);
        compulsion.put(writer);
        administrativeCharges.put(writer);
        procurement.put(writer);
    }

    static ProactiveDisclosure2019 take(CellReader reader) {
        return new ProactiveDisclosure2019(
                PublishedDocuments.take(reader),
                PublishedDocuments.take(reader),
                ServiceItems.take(reader),
                ServiceItems.take(reader),
                ServiceItems.take(reader),
                ServiceItems.take(reader),
                ChargeItems.take(reader),
                Procurement.take(reader));
    }
}
