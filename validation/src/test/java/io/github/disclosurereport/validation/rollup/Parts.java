package io.github.disclosurereport.validation.rollup;

import io.github.disclosurereport.figure.Amount;
import io.github.disclosurereport.figure.AmountUnit;
import io.github.disclosurereport.figure.Count;
import io.github.disclosurereport.form.Applicant;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.CellValuesBuilder;
import io.github.disclosurereport.form.DisclosureColumn;
import io.github.disclosurereport.form.DisclosureLine;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Form;
import io.github.disclosurereport.form.RequestLine;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.model.Cover;
import io.github.disclosurereport.model.Organ;
import io.github.disclosurereport.testkit.SampleReports;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A region with its own government and four organs, and reports that agree. */
final class Parts {

    static final String GOVERNMENT = "测试市人民政府";
    static final String FINANCE = "财政局";
    static final String HEALTH = "卫健委";
    static final String DISTRICT = "东区人民政府";
    static final String TAX = "税务局";

    static final Cell RECEIVED = Cell.of(Applicant.TOTAL, RequestLine.RECEIVED);
    static final Cell GRANTED = Cell.of(Applicant.TOTAL, RequestLine.GRANTED);
    static final Cell CHARGES = Cell.of(DisclosureLine.ADMINISTRATIVE_CHARGES, DisclosureColumn.AMOUNT);

    static final Roster ROSTER = Roster.of(
            Roster.Member.included(GOVERNMENT),
            Roster.Member.included(FINANCE),
            Roster.Member.included(HEALTH),
            Roster.Member.included(DISTRICT),
            Roster.Member.excluded(TAX, "垂直管理"));

    private Parts() {}

    static AnnualReport named(AnnualReport report, String organ) {
        Cover cover = report.cover();
        return report.withCover(
                Cover.of(Organ.named(organ), cover.year().orElseThrow()).withPreamble(cover.preamble()));
    }

    static AnnualReport part(Edition edition, String organ, long seed) {
        return named(SampleReports.valid(edition, seed), organ);
    }

    /** The included members' reports, in the order of the roster. */
    static List<AnnualReport> all(Edition edition) {
        List<AnnualReport> parts = new ArrayList<>();
        long seed = 1;
        for (String organ : List.of(GOVERNMENT, FINANCE, HEALTH, DISTRICT)) {
            parts.add(part(edition, organ, seed++));
        }
        return parts;
    }

    /** The region that these add up to; 规章 are those of the government, which comes first. */
    static AnnualReport region(List<AnnualReport> parts) {
        AnnualReport sum = Rollup.sum(Organ.named(GOVERNMENT), parts);
        CellValuesBuilder figures = sum.values().toBuilder();
        for (Cell cell : Form.of(sum.edition()).cells()) {
            if (cell.row() == DisclosureLine.GOVERNMENT_RULES) {
                figures.set(cell, parts.get(0).get(cell));
            }
        }
        return AnnualReport.of(sum.cover(), sum.sections(), figures.build());
    }

    static AnnualReport plus(AnnualReport report, Cell cell, long more) {
        return report.with(cell, Count.of(number(report, cell) + more));
    }

    static long number(AnnualReport report, Cell cell) {
        return ((Count) report.get(cell)).value();
    }

    static Amount amount(String value, AmountUnit unit) {
        return Amount.of(new BigDecimal(value), unit);
    }
}
