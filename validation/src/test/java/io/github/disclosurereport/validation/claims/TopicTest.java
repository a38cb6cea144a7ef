package io.github.disclosurereport.validation.claims;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TopicTest {

    @Test
    void aKindOfCaseIsTheMeasureOfTheSameName() {
        for (Topic topic : Topic.values()) {
            topic.disputes().ifPresent(measure -> {
                assertThat(measure.name()).isEqualTo(topic.name());
                assertThat(measure.stages()).isNotEmpty();
            });
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"REQUESTS", "ON_REQUEST", "APPLICATION", "CASES", "FEE", "OTHER"})
    void otherWordsNameNoCases(Topic topic) {
        assertThat(topic.disputes()).isEmpty();
    }

    @Test
    void threeSpeakOfRequests() {
        assertThat(Topic.values())
                .filteredOn(Topic::isOfRequests)
                .containsExactly(Topic.REQUESTS, Topic.ON_REQUEST, Topic.APPLICATION);
    }
}
