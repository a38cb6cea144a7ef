package io.github.disclosurereport.ingest.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.Applicant;
import io.github.disclosurereport.form.DisclosureColumn;
import io.github.disclosurereport.form.DisclosureLine;
import io.github.disclosurereport.form.DisputeStage;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Form;
import io.github.disclosurereport.form.FormItem;
import io.github.disclosurereport.form.FormTable;
import io.github.disclosurereport.form.RequestLine;
import io.github.disclosurereport.form.Section;
import io.github.disclosurereport.ingest.internal.text.LabelNormalizer;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TableLabelsTest {

    private static final TableLabels REQUESTS = TableLabels.of(Edition.E2021, Section.REQUESTS);
    private static final TableLabels DISPUTES = TableLabels.of(Edition.E2021, Section.DISPUTES);

    static Stream<FormTable> tables() {
        return Stream.of(Edition.values()).flatMap(edition -> Form.of(edition).tables().stream());
    }

    private static Set<String> keys(FormItem... items) {
        return Stream.of(items).flatMap(item -> FormLine.keys(item).stream()).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyLabelAndEveryCellOfATableIsKnown(FormTable table) {
        TableLabels labels = TableLabels.of(table.edition(), table.section());
        table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> !LabelNormalizer.of(cell.label()).isEmpty())
                .forEach(cell -> assertThat(
                                labels.isLabel(LabelNormalizer.of(cell.label())) && labels.isFragment(cell.label()))
                        .as(cell.label())
                        .isTrue());
        assertThat(labels.lines().stream().filter(line -> !line.isUnlabelled()).flatMap(line -> line.cells().stream()))
                .containsExactlyElementsOf(table.cells());
        assertThat(labels.unlabelledLine().isPresent()).isEqualTo(table.section() == Section.DISPUTES);
        assertThat(labels.isLabel("")).isFalse();
    }

    @Test
    void linesUnderTheSameColumnsShareThem() {
        assertThat(REQUESTS.lines())
                .extracting(FormLine::columns)
                .containsOnly(REQUESTS.lines().get(0).columns());
    }

    @Test
    void twoLabelsOfItsOwnTellATable() {
        assertThat(TableLabels.bestFor(keys(RequestLine.REPEATED))).isEmpty();
        assertThat(TableLabels.bestFor(keys(RequestLine.REPEATED, RequestLine.EXCESSIVE)))
                .contains(Section.REQUESTS);
        assertThat(TableLabels.bestFor(keys(RequestLine.OTHER, RequestLine.OUTCOMES_TOTAL)))
                .as("labels that several tables have")
                .isEmpty();
        assertThat(TableLabels.score(Section.PROACTIVE_DISCLOSURE, keys(DisclosureLine.LICENSING, RequestLine.OTHER)))
                .isEqualTo(1);
    }

    @Test
    void labelsOfOneEditionAndNoOther() {
        assertThat(TableLabels.onlyIn(Edition.E2019))
                .containsAll(keys(DisclosureColumn.CREATED, DisclosureLine.PROCUREMENT))
                .doesNotContainAnyElementsOf(keys(DisclosureLine.LICENSING));
        assertThat(TableLabels.onlyIn(Edition.E2021))
                .containsAll(keys(DisclosureColumn.ISSUED, RequestLine.UNPAID))
                .doesNotContainAnyElementsOf(TableLabels.onlyIn(Edition.E2019));
    }

    @Test
    void aLineIsOneThatNeverStandsOverColumns() {
        assertThat(keys(RequestLine.REPEATED)).allMatch(REQUESTS::isLine);
        assertThat(keys(RequestLine.OTHER)).noneMatch(REQUESTS::isLine).allMatch(REQUESTS::isColumn);
        assertThat(keys(DisputeStage.RECONSIDERATION)).noneMatch(DISPUTES::isLine);
        assertThat(TableLabels.hasHead(Section.REQUESTS, keys(RequestLine.REPEATED)))
                .isFalse();
        assertThat(TableLabels.hasHead(Section.REQUESTS, keys(Applicant.BUSINESSES)))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"自然人, true", "备注, true", "申请人情况, false", "数据1, false", "列, true", "'', false"})
    void headsThatTellOneColumnFromAnother(String key, boolean tells) {
        assertThat(REQUESTS.tellsColumns(key)).isEqualTo(tells);
    }

    @ParameterizedTest
    @CsvSource({"数据1, true", "栏12, true", "项, false", "项目, false", "12, false", "数据123, false", "人数1, false"})
    void headsThatConvertersMakeUp(String key, boolean madeUp) {
        assertThat(TableLabels.isMadeUp(key)).isEqualTo(madeUp);
    }

    @ParameterizedTest
    @CsvSource({"重复申请（件）, true", "重复申请（设区, true", "重复申请, false", "商业（家）, false", "没有现成信（件）, true", "备注（件）, false"})
    void aLabelWithARemarkBehind(String text, boolean remarked) {
        assertThat(REQUESTS.isRemarked(text)).isEqualTo(remarked);
    }

    @ParameterizedTest
    @CsvSource({"现成信, true", "总计自然人, false", "以上填写）, true", "商业企业（家, true", "备注（家, false", "'', true"})
    void whatMayStandBetweenThePiecesOfALabel(String text, boolean between) {
        assertThat(REQUESTS.isBetweenLabels(text)).isEqualTo(between);
    }
}
