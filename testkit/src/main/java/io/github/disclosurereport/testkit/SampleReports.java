package io.github.disclosurereport.testkit;

import io.github.disclosurereport.figure.Amount;
import io.github.disclosurereport.figure.AmountUnit;
import io.github.disclosurereport.figure.Count;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.CellValues;
import io.github.disclosurereport.form.CellValuesBuilder;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Form;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.model.Contact;
import io.github.disclosurereport.model.Cover;
import io.github.disclosurereport.model.Organ;
import io.github.disclosurereport.model.StatedPeriod;
import io.github.disclosurereport.narrative.Narrative;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;

/** Reports to test with. The same arguments always make an equal report. */
public final class SampleReports {

    private SampleReports() {}

    /**
     * A complete report without any error: every cell filled, every equality satisfied, cover and six sections stated.
     *
     * @param edition the edition; the report year is its first
     * @param seed decides the figures
     * @return the report
     */
    public static AnnualReport valid(Edition edition, long seed) {
        int year = Integer.parseInt(edition.id());
        Cover cover = cover(Organ.named("测试市人民政府"), year).withSigned(LocalDate.of(year + 1, 1, 20));
        return AnnualReport.of(cover, SampleSections.all(), ValidFigures.of(edition, new SplittableRandom(seed)));
    }

    /**
     * A valid report as an organ of a size would fill it.
     *
     * @param edition the edition
     * @param size how many requests it handles
     * @param seed what decides; the same arguments always make an equal report
     * @return the report, every cell filled
     */
    public static AnnualReport realistic(Edition edition, OfficeSize size, long seed) {
        int year = Integer.parseInt(edition.id());
        Cover cover = cover(Organ.named("测试局"), year).withSigned(LocalDate.of(year + 1, 1, 20));
        CellValues values = RealisticFigures.of(edition, size, new SplittableRandom(seed));
        return AnnualReport.of(cover, SampleSections.all(), values);
    }

    /**
     * A report in which every cell holds a figure of its own, for seeing any two that change places. Its arithmetic is wrong.
     *
     * @param edition the edition
     * @return the report
     */
    public static AnnualReport distinct(Edition edition) {
        CellValuesBuilder figures = new CellValuesBuilder(edition);
        int next = 1000;
        for (Cell cell : Form.of(edition).cells()) {
            next++;
            figures.set(cell, cell.isAmount() ? amount(next + ".5") : Count.of(next));
        }
        int year = Integer.parseInt(edition.id());
        return AnnualReport.of(cover(Organ.named("测试局"), year), SampleSections.all(), figures.build());
    }

    /**
     * The figures that a municipal bureau published for 2020 (2019 edition, 198 cells), with prose of our own. As published, the
     * stated period ends a year late, after the date of signing.
     *
     * @return the report
     */
    public static AnnualReport guiyang2020() {
        StatedPeriod late = new StatedPeriod(
                "2020年1月1日至2021年12月31日",
                Optional.of(LocalDate.of(2020, 1, 1)),
                Optional.of(LocalDate.of(2021, 12, 31)));
        Cover cover = cover(Organ.named("贵阳市大数据发展管理局"), 2020)
                .withPeriod(late)
                .withPreamble(preamble(late.text()))
                .withSigned(LocalDate.of(2021, 1, 8));
        return AnnualReport.of(cover, SampleSections.all(), published("guiyang-2020.tsv", Edition.E2019));
    }

    /**
     * The figures that a large city published for 2025 (2021 edition, 200 cells), with prose of our own.
     *
     * @return the report
     */
    public static AnnualReport city2025() {
        Cover cover = cover(Organ.named("测试市人民政府"), 2025).withSigned(LocalDate.of(2026, 1, 30));
        return AnnualReport.of(cover, SampleSections.all(), published("city-2025.tsv", Edition.E2021));
    }

    /**
     * The figures that a city published for 2023 and, agreeing with them in every column, for 2024 (2021 edition), with prose of
     * our own.
     *
     * @param year 2023 or 2024
     * @return the report
     */
    public static AnnualReport suqian(int year) {
        Cover cover = cover(Organ.named("宿迁市人民政府"), year).withSigned(LocalDate.of(year + 1, 1, 30));
        return AnnualReport.of(cover, SampleSections.all(), published("suqian-" + year + ".tsv", Edition.E2021));
    }

    private static Cover cover(Organ organ, int year) {
        Cover cover = Cover.of(organ, year);
        return cover.withPreamble(preamble(cover.period().orElseThrow().text()))
                .withContact(new Contact("办公室", "测试路1号", "100000", "010-00000000", ""));
    }

    private static Narrative preamble(String period) {
        return Narrative.of("本报告按照规定的格式编制。所列数据统计期限为" + period + "。如有疑问，请与办公室联系（地址：测试路1号，邮编：100000，电话：010-00000000）。");
    }

    private static CellValues published(String name, Edition edition) {
        CellValuesBuilder figures = new CellValuesBuilder(edition);
        for (String line :
                resource(name).lines().filter(text -> !text.startsWith("#")).toList()) {
            String[] parts = line.split("\t", -1);
            Cell cell = Cell.ofPath(parts[0]);
            figures.set(cell, cell.isAmount() ? amount(parts[1]) : Count.parse(parts[1]));
        }
        return figures.build();
    }

    static Amount amount(String tenThousandYuan) {
        return Amount.of(new BigDecimal(tenThousandYuan), AmountUnit.TEN_THOUSAND_YUAN);
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(SampleReports.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
