package io.github.disclosurereport.ingest.internal.placement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.figure.Amount;
import io.github.disclosurereport.figure.AmountUnit;
import io.github.disclosurereport.form.Applicant;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.DisclosureColumn;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.RequestLine;
import io.github.disclosurereport.form.Section;
import io.github.disclosurereport.ingest.NoteCode;
import io.github.disclosurereport.ingest.Unread;
import io.github.disclosurereport.ingest.internal.Blocks;
import io.github.disclosurereport.ingest.internal.lexicon.TableLabels;
import io.github.disclosurereport.ingest.internal.text.LabelNormalizer;
import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What decides besides heads and numbers of figures: whether a line adds up, and the unit that is stated over an amount. */
class SumsAndUnitsTest {

    private final ReadingCollector readings = new ReadingCollector(Edition.E2021, 100);

    private List<NoteCode> requests(String figures) {
        String label = RequestLine.RECEIVED.label(Edition.E2021);
        new GridReader(TableLabels.of(Edition.E2021, Section.REQUESTS), readings, OptionalInt.empty())
                .read(Blocks.table(1, label + "|" + figures).grid(), "");
        return readings.unread().stream()
                .map(Unread::note)
                .map(note -> note.code())
                .toList();
    }

    private boolean isRead() {
        return readings.values()
                .figure(Cell.of(Applicant.NATURAL_PERSONS, RequestLine.RECEIVED))
                .isNumber();
    }

    @Test
    void figuresThatAddUpOnlyInOtherPlacesAreNotPlaced() {
        assertThat(requests("3|1|0|0|0|4|")).containsExactly(NoteCode.FIGURES_MOVED);
        assertThat(isRead()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"|1|0|0|0|0|0|1|, true", "|1|0|0|0|0|0|2|, false", "1|0|0|0|0|0|2, true"})
    void figuresAmongFillersMustAddUp(String figures, boolean placed) {
        assertThat(requests(figures)).isEqualTo(placed ? List.of() : List.of(NoteCode.HEADS_DIFFER));
        assertThat(isRead()).isEqualTo(placed);
    }

    @ParameterizedTest
    @CsvSource({"（元）, 单位：万元, YUAN", "'', 单位：万元, TEN_THOUSAND_YUAN", "'', 共万元, UNKNOWN"})
    void theUnitOfAnAmountIsThatOfItsHeadElseOfTheTextBefore(String remark, String caption, AmountUnit unit) {
        String projects = DisclosureColumn.PROJECTS.label(Edition.E2019);
        String amount = DisclosureColumn.AMOUNT.label(Edition.E2019);
        ReadingCollector of2019 = new ReadingCollector(Edition.E2019, 100);
        new GridReader(TableLabels.of(Edition.E2019, Section.PROACTIVE_DISCLOSURE), of2019, OptionalInt.empty())
                .read(
                        Blocks.table(1, "项目|" + projects + "|" + amount + remark, "政府集中采购|1|2.5")
                                .grid(),
                        caption);
        assertThat(of2019.values().figure(Cell.ofPath("proactiveDisclosure.procurement.amount")))
                .isEqualTo(Amount.of(new BigDecimal("2.5"), unit));
    }

    @ParameterizedTest
    @CsvSource({"（亿元）, 单位：万元", "'', 单位：亿元"})
    void anAmountInAnotherUnitIsListed(String remark, String caption) {
        String charges = LabelNormalizer.withoutRemark(DisclosureColumn.AMOUNT.label(Edition.E2021));
        new GridReader(TableLabels.of(Edition.E2021, Section.PROACTIVE_DISCLOSURE), readings, OptionalInt.empty())
                .read(Blocks.table(1, "项目|" + charges + remark, "行政事业性收费|2.5").grid(), caption);
        assertThat(readings.unread())
                .extracting(Unread::note)
                .extracting(note -> note.code())
                .containsExactly(NoteCode.OTHER_UNIT);
    }
}
