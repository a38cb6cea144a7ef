package io.github.disclosurereport.validation.claims;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.DisclosureLine;
import io.github.disclosurereport.form.DisputeStage;
import io.github.disclosurereport.form.RequestGroup;
import io.github.disclosurereport.form.RequestLine;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MeasureTest {

    private static List<Measure> all() {
        return List.of(Measure.values());
    }

    @ParameterizedTest
    @EnumSource(Measure.class)
    void everyMeasureButTwoSpeaksOfCells(Measure measure) {
        int places = (measure.senses().isEmpty() ? 0 : 1)
                + (measure.stages().isEmpty() ? 0 : 1)
                + (measure.documents().isEmpty() ? 0 : 1);
        boolean none = measure == Measure.PROCESSING_FEE || measure == Measure.OTHER;
        assertThat(places).isEqualTo(none ? 0 : 1);
    }

    @Test
    void everyResultOfTheFormCanBeSpokenOf() {
        assertThat(all().stream().filter(Measure::isOutcome).flatMap(measure -> measure.senses().get(0).stream()))
                .containsAll(Stream.of(RequestLine.values())
                        .filter(RequestLine::isResult)
                        .toList());
    }

    @ParameterizedTest
    @EnumSource(
            value = Measure.class,
            names = {"REFUSED", "UNAVAILABLE", "NOT_PROCESSED"})
    void aGroupIsTheSumOfItsReasons(Measure group) {
        List<RequestLine> reasons = all().stream()
                .filter(measure -> measure.isReasonOf(group))
                .map(Measure::line)
                .toList();
        assertThat(reasons).isNotEmpty();
        assertThat(group.senses()).containsExactly(reasons);
        assertThat(reasons)
                .allMatch(line -> line.group()
                        .filter(one -> one == RequestGroup.valueOf(group.name()))
                        .isPresent());
    }

    @Test
    void whatWasClosedOtherwiseIsOneLineOrThree() {
        assertThat(Measure.CLOSED_OTHERWISE.senses())
                .containsExactly(List.of(
                        RequestLine.UNDIVIDED, RequestLine.NOT_SUPPLEMENTED, RequestLine.UNPAID, RequestLine.OTHER));
    }

    @Test
    void aWordOfTwoMeaningsHasTwoSenses() {
        assertThat(Measure.TAKEN_IN.senses())
                .containsExactly(
                        List.of(RequestLine.RECEIVED), List.of(RequestLine.RECEIVED, RequestLine.BROUGHT_FORWARD));
        assertThat(Measure.HANDLED.senses()).hasSize(3).containsAll(Measure.TAKEN_IN.senses());
        assertThat(Measure.GRANTED.senses())
                .containsExactly(
                        List.of(RequestLine.GRANTED), List.of(RequestLine.GRANTED, RequestLine.PARTLY_GRANTED));
        assertThat(Measure.RECEIVED.senses()).hasSize(1);
    }

    @Test
    void someDoNotCountWhatWasClosedOtherwiseAsAnswered() {
        List<RequestLine> answers = Measure.ANSWERED.senses().get(1);
        assertThat(Measure.ANSWERED.senses().get(0)).containsExactly(RequestLine.OUTCOMES_TOTAL);
        assertThat(Stream.of(RequestLine.values()).filter(RequestLine::isResult))
                .filteredOn(line -> !answers.contains(line))
                .isEqualTo(Measure.CLOSED_OTHERWISE.senses().get(0));
    }

    @Test
    void casesAreThoseOfTheirBlocks() {
        assertThat(Measure.LITIGATION.stages())
                .allMatch(DisputeStage::isLitigation)
                .hasSize(2);
        assertThat(Measure.DISPUTES.stages()).containsExactly(DisputeStage.values());
        assertThat(all()).filteredOn(measure -> measure.stages().size() == 1).hasSize(3);
    }

    @Test
    void documentsAreTheTwoLinesThatTheProseSpeaksOf() {
        assertThat(all().stream().flatMap(measure -> measure.documents().stream()))
                .containsExactly(DisclosureLine.GOVERNMENT_RULES, DisclosureLine.NORMATIVE_DOCUMENTS);
    }

    @Test
    void stagesOfRequestsAreToldFromTheirResults() {
        assertThat(all())
                .filteredOn(Measure::isIntake)
                .containsExactly(Measure.RECEIVED, Measure.TAKEN_IN, Measure.HANDLED);
        assertThat(Measure.ANSWERED.isOutcome()).isFalse();
        assertThat(Measure.GRANTED.isOutcome()).isTrue();
        assertThat(Measure.UNPAID.isOutcome()).isTrue();
        assertThat(Measure.RECONSIDERATION.isOutcome()).isFalse();
        assertThat(Measure.NORMATIVE_DOCUMENTS.isOutcome()).isFalse();
        assertThat(Measure.TAKEN_IN.tellsOfRequests()).isFalse();
        assertThat(Measure.CARRIED_FORWARD.tellsOfRequests()).isTrue();
    }
}
