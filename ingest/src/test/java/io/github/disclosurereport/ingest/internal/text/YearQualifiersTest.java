package io.github.disclosurereport.ingest.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearQualifiersTest {

    @ParameterizedTest
    @CsvSource({
        "上年度数据, true",
        "2023年情况, true",
        "二〇二三年情况, true",
        "2024年情况, false",
        "2024年与2023年对比, false",
        "比上年增加, false",
        "上年结转, false",
        "2025年计划, false",
        "本年情况, false"
    })
    void captionsOfEarlierYears(String caption, boolean earlier) {
        assertThat(YearQualifiers.isMeant(caption, OptionalInt.of(2024))).isEqualTo(earlier);
    }

    @Test
    void withoutTheYearOfTheReportOnlyWordsTell() {
        assertThat(YearQualifiers.isMeant("2023年情况", OptionalInt.empty())).isFalse();
        assertThat(YearQualifiers.isMeant("去年情况", OptionalInt.empty())).isTrue();
    }

    @Test
    void aSentenceIsNoCaption() {
        assertThat(YearQualifiers.isMeant("去年的情况如下。", OptionalInt.of(2024))).isFalse();
        assertThat(YearQualifiers.isMeant("去年".repeat(30), OptionalInt.of(2024)))
                .isFalse();
    }
}
