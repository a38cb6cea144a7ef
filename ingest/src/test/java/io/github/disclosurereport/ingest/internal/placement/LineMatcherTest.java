package io.github.disclosurereport.ingest.internal.placement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.Applicant;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.RequestLine;
import io.github.disclosurereport.form.Section;
import io.github.disclosurereport.ingest.internal.lexicon.FormLine;
import io.github.disclosurereport.ingest.internal.lexicon.TableLabels;
import io.github.disclosurereport.ingest.internal.text.LabelQualifiers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineMatcherTest {

    private static final String OTHER = Applicant.OTHER_ORGANIZATIONS.label(Edition.E2021);
    private static final String TOTAL = Applicant.TOTAL.label(Edition.E2021);
    private static final TableLabels LABELS = TableLabels.of(Edition.E2021, Section.REQUESTS);

    private final LineMatcher matcher = new LineMatcher(LABELS);

    private static Optional<FormLine> line(RequestLine line) {
        return LABELS.lines().stream()
                .filter(one -> one.cells().get(0).row() == line)
                .findFirst();
    }

    private static String label(RequestLine line) {
        return line.label(Edition.E2021);
    }

    private Optional<FormLine> match(Optional<FormLine> previous, String... pieces) {
        return matcher.match(List.of(pieces), previous);
    }

    private Optional<FormLine> match(String... pieces) {
        return match(Optional.empty(), pieces);
    }

    @ParameterizedTest
    @EnumSource(RequestLine.class)
    void aLabelMeansItsLineWholeOrBrokenAnywhere(RequestLine line) {
        String label = label(line);
        if (line.isPrintedIn(Edition.E2021)) {
            assertThat(match(label)).isEqualTo(line(line)).isPresent();
        }
        for (int at = 1; line.isPrintedIn(Edition.E2021) && at < label.length(); at++) {
            assertThat(match(label.substring(0, at), label.substring(at)))
                    .as("broken behind %d", at)
                    .isEqualTo(line(line));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"其中：", "其 中", "网上", "线上", "线下", "网络", "小计"})
    void wordsThatMakeItAPartOfALineMakeItNoLine(String part) {
        String label = label(RequestLine.RECEIVED);
        assertThat(LabelQualifiers.arePart(part)).isTrue();
        assertThat(match(label + "（" + part + "）")).isEmpty();
        assertThat(match(part + label.substring(2))).isEmpty();
        assertThat(match(label.substring(2, 6), label.substring(6), part)).isEmpty();
        assertThat(LabelQualifiers.arePart(label)).isFalse();
    }

    @Test
    void aShortLabelThatHeadsAColumnTooNeedsItsNumberOrItsPlace() {
        assertThat(match(OTHER)).isEmpty();
        assertThat(match(line(RequestLine.NOT_SUPPLEMENTED), OTHER)).isEmpty();
        assertThat(match(line(RequestLine.UNPAID), OTHER)).isEqualTo(line(RequestLine.OTHER));
        assertThat(match("3、" + OTHER)).isEqualTo(line(RequestLine.OTHER));
        assertThat(match("3." + OTHER + "（件）")).isEqualTo(line(RequestLine.OTHER));
        assertThat(match("1." + OTHER)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"总计", "合计", "总 计"})
    void theLastLineOfTheResultsFollowsTheOneAboveIt(String total) {
        assertThat(match(total)).isEmpty();
        assertThat(match(line(RequestLine.UNPAID), total)).isEmpty();
        assertThat(match(line(RequestLine.OTHER), total)).isEqualTo(line(RequestLine.OUTCOMES_TOTAL));
        assertThat(match("（七）" + total)).isEqualTo(line(RequestLine.OUTCOMES_TOTAL));
    }

    @Test
    void amongHeadsOfColumnsItIsAHead() {
        assertThat(match(line(RequestLine.OTHER), OTHER, TOTAL)).isEmpty();
        assertThat(match(line(RequestLine.OTHER), "本年度", TOTAL)).isEqualTo(line(RequestLine.OUTCOMES_TOTAL));
    }

    @Test
    void insideANumberedGroupItMayBeThatGroupsTotal() {
        assertThat(match(line(RequestLine.OTHER), "（六）其他处理", TOTAL)).isEmpty();
        assertThat(match(line(RequestLine.OTHER), "( 六 )其他处理", TOTAL)).isEmpty();
        assertThat(match(line(RequestLine.UNPAID), "（六）其他处理", OTHER)).isEqualTo(line(RequestLine.OTHER));
    }

    @Test
    void aNumberedLabelIsFoundBehindTheEndOfABrokenGroup() {
        assertThat(match("（三）不予公", "开" + label(RequestLine.STATE_SECRETS))).isEqualTo(line(RequestLine.STATE_SECRETS));
        assertThat(match("（三）不予公", "开属于国家秘密")).isEmpty();
        assertThat(match()).isEmpty();
        assertThat(match(label(RequestLine.RECEIVED).substring(0, 14)))
                .as("cut short")
                .isEqualTo(line(RequestLine.RECEIVED));
    }

    @Test
    void aLabelIsLookedForInTheLastFourteenPieces() {
        String label = label(RequestLine.NOT_SUPPLEMENTED).substring(2);
        List<String> pieces = new ArrayList<>(List.of(label.substring(0, 13).split("")));
        pieces.add(label.substring(13));
        assertThat(pieces).hasSize(14);
        assertThat(matcher.match(pieces, Optional.empty())).isEqualTo(line(RequestLine.NOT_SUPPLEMENTED));
        assertThat(matcher.match(List.of(label.split("")), Optional.empty())).isEmpty();
    }
}
