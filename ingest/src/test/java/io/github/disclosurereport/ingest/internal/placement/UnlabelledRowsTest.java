package io.github.disclosurereport.ingest.internal.placement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.DisputeResult;
import io.github.disclosurereport.form.DisputeStage;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Section;
import io.github.disclosurereport.ingest.Placement;
import io.github.disclosurereport.ingest.Reading;
import io.github.disclosurereport.ingest.internal.Blocks;
import io.github.disclosurereport.ingest.internal.lexicon.TableLabels;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the rows of section 四 are read, which have no labels as the form prints them. */
class UnlabelledRowsTest {

    private static final String RESULTS = Stream.of(DisputeResult.values())
            .map(result -> result.label(Edition.E2021))
            .collect(Collectors.joining("|"));
    private static final String STAGE = DisputeStage.RECONSIDERATION.label(Edition.E2021);
    private static final String NAMED = "（一）" + STAGE;

    private final ReadingCollector readings = new ReadingCollector(Edition.E2021, 100);

    private void disputes(String caption, String... rows) {
        new GridReader(TableLabels.of(Edition.E2021, Section.DISPUTES), readings, OptionalInt.empty())
                .read(Blocks.table(1, rows).grid(), caption);
    }

    private String numbers() {
        return Gathered.numbers(readings);
    }

    private List<String> left() {
        return Gathered.left(readings);
    }

    @Test
    void aRowOfHeadsIsNoLineAlthoughItsLabelsNameOne() {
        disputes("", STAGE + "|" + STAGE + "|行政诉讼", STAGE);
        assertThat(readings.lines()).isZero();
        assertThat(readings.unread()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aRowWithoutALabelIsAllOfSectionFour(boolean named) {
        String figures = "1|0|0|0|1|0|2|0|0|2|0|0|3|0|3";
        String blocks = RESULTS + "|" + DisputeStage.DIRECT_LITIGATION.label(Edition.E2021) + "|||||"
                + DisputeStage.LITIGATION_AFTER_RECONSIDERATION.label(Edition.E2021) + "||||";
        disputes(named ? NAMED : "", STAGE + "|||||行政诉讼|||||||||", blocks, "|||||" + RESULTS + "|" + RESULTS, figures);
        assertThat(numbers()).isEqualTo(figures.replace('|', ' '));
        ReadingCollector byOrder = new ReadingCollector(Edition.E2021, 100);
        new GridReader(TableLabels.of(Edition.E2021, Section.DISPUTES), byOrder, OptionalInt.empty())
                .read(Blocks.table(1, figures).grid(), "");
        assertThat(byOrder.values()).isEqualTo(readings.values());
        assertThat(byOrder.all().values()).extracting(Reading::placement).containsOnly(Placement.BY_ORDER);
    }

    @Test
    void orTheBlockThatTheTextBeforeItEndsWith() {
        disputes("1." + DisputeStage.DIRECT_LITIGATION.label(Edition.E2021), RESULTS, "0|2|0|0|2");
        assertThat(readings.all().keySet()).allMatch(cell -> cell.path().startsWith("disputes.directLitigation"));
        assertThat(numbers()).isEqualTo("0 2 0 0 2");
        disputes(STAGE + "情况", RESULTS, "0|4|0|0|4");
        disputes(STAGE, RESULTS, "总计|1|0|0|1");
        disputes("", STAGE + "|" + STAGE, RESULTS.substring(0, 9), "3|4");
        assertThat(left()).containsExactly("WRONG_COUNT 0 | 4 | 0 | 0 | 4", "NO_SUCH_LINE 总计 | 1 | 0 | 0 | 1");
        assertThat(readings.all().values().stream()
                        .filter(reading -> reading.cell().path().startsWith("disputes.reconsideration"))
                        .filter(reading -> reading.placement() == Placement.BY_LABELS)
                        .map(Reading::raw))
                .as("also by a title within the table")
                .containsExactlyInAnyOrder("3", "4");
    }

    @Test
    void aTableThatWasTurnedIsReadUpright() {
        List<String> rows = new ArrayList<>(List.of("项目|" + STAGE));
        for (String result : RESULTS.split("\\|", -1)) {
            rows.add(result + "|" + rows.size());
        }
        disputes("", rows.toArray(String[]::new));
        assertThat(numbers()).isEqualTo("1 2 3 4 5");
    }

    @Test
    void aBlankRowIsReadUnderHeadsThatNameEveryCell() {
        disputes("", RESULTS, "||||");
        assertThat(readings.all()).isEmpty();
        disputes(NAMED, RESULTS, "||||");
        assertThat(readings.all()).hasSize(5);
        assertThat(readings.isAllBlank()).isTrue();
    }

    @Test
    void aBlankRowOfAnotherWidthBelowFiguresSaysNothing() {
        disputes(NAMED, RESULTS, "1|0|0|0|1", "|||||");
        assertThat(numbers()).isEqualTo("1 0 0 0 1");
        assertThat(readings.unread()).isEmpty();
    }
}
