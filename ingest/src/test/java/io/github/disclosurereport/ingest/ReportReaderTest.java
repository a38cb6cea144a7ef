package io.github.disclosurereport.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.figure.Amount;
import io.github.disclosurereport.figure.AmountUnit;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Form;
import io.github.disclosurereport.form.OverviewTopic;
import io.github.disclosurereport.form.Section;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.model.Cover;
import io.github.disclosurereport.model.SectionText;
import io.github.disclosurereport.testkit.FlatText;
import io.github.disclosurereport.testkit.SampleReports;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ReportReaderTest {

    private static final ReportReader READER = ReportReader.standard();

    @Test
    void readsAllOfAReportThatACrawlerFlattened() throws Exception {
        AnnualReport original = SampleReports.guiyang2020();
        ReportImport read = READER.read(FlatText.of(original));

        assertThat(read.count(ReadingState.NUMBER)).isEqualTo(198);
        assertThat(Compared.differences(original, read.report())).isEmpty();
        assertThat(read.unread()).isEmpty();
        assertThat(read.edition()).isEqualTo(Edition.E2019);
        assertThat(read.editionReason().code()).isEqualTo(NoteCode.EDITION_BY_LABELS);
        assertThat(read.editionReason().message(Locale.CHINESE)).contains("2019", "本年新制作数量");
    }

    @Test
    void readsTheCoverOfAFlattenedReport() throws Exception {
        AnnualReport original = SampleReports.guiyang2020();
        Cover cover = READER.read(FlatText.of(original)).report().cover();

        assertThat(cover.title()).isEqualTo(original.cover().title());
        assertThat(cover.organ().name()).isEqualTo("贵阳市大数据发展管理局");
        assertThat(cover.year()).hasValue(2020);
        assertThat(cover.period()).isEqualTo(original.cover().period());
        assertThat(cover.signed()).contains(LocalDate.of(2021, 1, 8));
        assertThat(cover.contact().address()).isEqualTo("测试路1号");
        assertThat(cover.contact().postcode()).isEqualTo("100000");
        assertThat(cover.contact().telephone()).isEqualTo("010-00000000");
        assertThat(cover.contact().office()).isEqualTo("办公室");
        assertThat(cover.preamble()).isEqualTo(original.cover().preamble());
    }

    @Test
    void readsOrganAndYearFromThePreambleIfThereIsNoTitle() throws Exception {
        AnnualReport original = SampleReports.guiyang2020();
        String text = FlatText.of(original.withCover(original.cover().withTitle("")))
                .replaceFirst("本报告按照", "现公布测试市林业局2020年政府信息公开工作年度报告。本报告按照");
        Cover cover = READER.read(text).report().cover();

        assertThat(cover.title()).isEmpty();
        assertThat(cover.organ().name()).isEqualTo("测试市林业局");
        assertThat(cover.year()).hasValue(2020);
    }

    @Test
    void fallsBackOnTheSignatureForTheOrgan() throws Exception {
        AnnualReport original = SampleReports.guiyang2020();
        Cover cover = READER.read(
                        FlatText.of(original.withCover(original.cover().withTitle(""))))
                .report()
                .cover();

        assertThat(cover.organ().name()).isEqualTo("贵阳市大数据发展管理局");
        assertThat(cover.year()).as("from the period").hasValue(2020);
    }

    @Test
    void readsSectionsAndTheirProseInTheOrderOfTheDocument() throws Exception {
        AnnualReport original = SampleReports.guiyang2020();
        AnnualReport read = READER.read(FlatText.of(original)).report();

        assertThat(read.sections()).isEqualTo(original.sections());
        assertThat(read.overview().topics()).containsOnlyKeys(OverviewTopic.values());
    }

    @Test
    void readsAllOfAPage() throws Exception {
        AnnualReport original = SampleReports.city2025();
        ReportImport read = READER.read(HtmlPage.of(original));

        assertThat(read.count(ReadingState.NUMBER)).isEqualTo(200);
        assertThat(read.report()).isEqualTo(original.withCover(read.report().cover()));
        assertThat(read.unread()).isEmpty();
        assertThat(read.readings().values()).allMatch(reading -> reading.placement() == Placement.BY_LABELS);
        assertThat(read.report().cover())
                .isEqualTo(original.cover().withContact(read.report().cover().contact()));
    }

    @Test
    void saysWhereEachFigureStands() throws Exception {
        Cell first = Form.of(Edition.E2021).cells().get(0);
        Reading inPage = READER.read(HtmlPage.of(SampleReports.city2025())).reading(first);
        Reading inText = READER.read(FlatText.of(SampleReports.city2025())).reading(first);

        assertThat(inPage.place()).contains(new SourcePlace.InTable(1, 3, 2));
        assertThat(inPage.place().orElseThrow().text(Locale.CHINESE)).isEqualTo("第1个表第3行第2列");
        assertThat(inText.place().orElseThrow()).isInstanceOf(SourcePlace.InText.class);
        assertThat(inText.place().orElseThrow()).asString().startsWith("line ");
        assertThat(inText.raw()).isEqualTo(inPage.raw());
    }

    @Test
    void saysWhereCellsAndSectionsStand() throws Exception {
        Cell first = Form.of(Edition.E2021).cells().get(0);
        String text = FlatText.of(SampleReports.city2025());
        ReportImport read = READER.read(text);
        int line = text.lines().toList().indexOf("三、收到和处理政府信息公开申请情况") + 1;

        assertThat(read.place(first)).isEqualTo(read.reading(first).place());
        assertThat(read.place(Section.REQUESTS)).contains(new SourcePlace.InText(line, 1));
        assertThat(read.sectionPlaces()).containsOnlyKeys(Section.values());
        ReportImport without = READER.read(text.replace("五、存在的主要问题及改进情况\n", ""));
        assertThat(without.place(Section.PROBLEMS)).isEmpty();
        assertThat(without.place(Cell.ofPath("proactiveDisclosure.procurement.projects")))
                .as("not of this edition")
                .isEmpty();
    }

    @Test
    void keepsTheUnitThatTheHeadStates() throws Exception {
        AnnualReport read = READER.read(HtmlPage.of(SampleReports.city2025())).report();
        Amount charges = (Amount) read.get(Cell.ofPath("proactiveDisclosure.administrativeCharges.amount"));

        assertThat(charges.unit()).isEqualTo(AmountUnit.TEN_THOUSAND_YUAN);
    }

    @Test
    void saysThatNobodyStatedTheUnit() throws Exception {
        Cell procurement = Cell.ofPath("proactiveDisclosure.procurement.amount");
        ReportImport read = READER.read(HtmlPage.of(SampleReports.guiyang2020()));

        assertThat(((Amount) read.report().get(procurement)).unit()).isEqualTo(AmountUnit.UNKNOWN);
        assertThat(read.reading(procurement).notes()).containsExactly(Note.of(NoteCode.UNIT_UNKNOWN));
    }

    @Test
    void takesTheCellsOwnUnit() throws Exception {
        Cell charges = Cell.ofPath("proactiveDisclosure.administrativeCharges.amount");
        AnnualReport original = SampleReports.city2025();
        String figure = ((Amount) original.get(charges)).value().toPlainString();
        ReportImport read = READER.read(HtmlPage.of(original).replace(">" + figure + "<", ">251,000元<"));

        assertThat(read.report().get(charges)).isEqualTo(Amount.of(new java.math.BigDecimal(251_000), AmountUnit.YUAN));
        assertThat(read.reading(charges).notes())
                .extracting(Note::code)
                .contains(NoteCode.UNIT_DIFFERS, NoteCode.SEPARATORS);
    }

    @Test
    void keepsOddSectionHeadingsAsTheyStand() throws Exception {
        AnnualReport original = SampleReports.guiyang2020();
        String text = FlatText.of(original).replace("五、存在的主要问题及改进情况", "四、存在的主要问题及下步打算");
        ReportImport read = READER.read(text);

        assertThat(read.report().sections()).extracting(SectionText::section).isEqualTo(List.of(Section.values()));
        assertThat(read.report().sections().get(4).heading()).isEqualTo("四、存在的主要问题及下步打算");
        assertThat(read.notes()).extracting(Note::code).containsExactly(NoteCode.SECTION_MISNUMBERED);
    }

    @Test
    void decidesTheEditionByTheYearIfNoLabelTells() throws Exception {
        AnnualReport original = SampleReports.guiyang2020();
        String text = FlatText.of(original);
        String without = text.substring(0, text.indexOf("二、主动公开")) + text.substring(text.indexOf("三、收到和处理"));
        ReportImport read = READER.read(without);

        assertThat(read.edition()).isEqualTo(Edition.E2019);
        assertThat(read.editionReason()).isEqualTo(Note.of(NoteCode.EDITION_BY_YEAR, "2019", "2020"));
        assertThat(read.count(ReadingState.MISSING)).isEqualTo(22);
    }
}
