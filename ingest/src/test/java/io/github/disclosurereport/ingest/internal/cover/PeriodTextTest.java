package io.github.disclosurereport.ingest.internal.cover;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.model.StatedPeriod;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTextTest {

    @ParameterizedTest
    @CsvSource({
        "2024年1月1日至2024年12月31日, 2024-01-01, 2024-12-31",
        "2024年1月1日起至12月31日, 2024-01-01, 2024-12-31",
        "2024 年 1 月 1 日—2025 年 1 月 2 日, 2024-01-01, 2025-01-02",
        "2024年1月到2月, 2024-01-01, 2024-02-29",
        "2023年1月1日-2月, 2023-01-01, 2023-02-28",
        "2024.1.1-2024.12.31, 2024-01-01, 2024-12-31",
        "2024/1/1～12/31, 2024-01-01, 2024-12-31"
    })
    void fromOneDateToAnother(String words, LocalDate from, LocalDate to) {
        StatedPeriod period = new StatedPeriod(words, Optional.of(from), Optional.of(to));
        assertThat(PeriodText.in("统计期限为" + words + "。")).contains(period);
        assertThat(PeriodText.in(words)).contains(period);
        assertThat(PeriodText.announcedIn("数据自" + words)).contains(period);
        assertThat(PeriodText.announcedIn("公示期" + words)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "202020年1月1日至2020年12月31日, , 2020-12-31",
        "2024年2月30日至2024年12月31日, , 2024-12-31",
        "2024年1月1日至2024年13月1日, 2024-01-01,"
    })
    void anImpossibleDateIsNoneAndTheOtherIsKept(String words, LocalDate from, LocalDate to) {
        assertThat(PeriodText.in(words))
                .contains(new StatedPeriod(words, Optional.ofNullable(from), Optional.ofNullable(to)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"20241月1日至2024年12月31日", "2024年1月1日至202412月31日"})
    void datesThatLostACharacterStayWords(String words) {
        StatedPeriod period = new StatedPeriod(words, Optional.empty(), Optional.empty());
        assertThat(PeriodText.in("统计期限" + words)).contains(period);
        assertThat(PeriodText.in("公示期" + words)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"统计时间为全年。, 全年", "统计区间：上年度，, 上年度", "统计期间自年初起; , 年初起"})
    void whateverIsAnnouncedIsKept(String text, String words) {
        assertThat(PeriodText.announcedIn(text)).contains(new StatedPeriod(words, Optional.empty(), Optional.empty()));
    }

    @Test
    void thePeriodThatIsAnnouncedGoesBeforeOthers() {
        String other = "2023年1月1日至12月31日";
        assertThat(PeriodText.in(other + "。统计期限为全年。").orElseThrow().text()).isEqualTo("全年");
        assertThat(PeriodText.in(other + "。统计期限为2024.1.1-2024.12.31。")
                        .orElseThrow()
                        .text())
                .isEqualTo("2024.1.1-2024.12.31");
        assertThat(PeriodText.in("数据" + "见".repeat(40) + other + "，统计2022年1月至3月")
                        .orElseThrow()
                        .text())
                .as("the word for it must stand near")
                .isEqualTo("2022年1月至3月");
        assertThat(PeriodText.in("2022年1月至3月，" + other).orElseThrow().text()).isEqualTo("2022年1月至3月");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024年", "2024年1月1日", "12024.1.1-2024.12.31", "统计期限", ""})
    void noPeriod(String text) {
        assertThat(PeriodText.in(text)).isEmpty();
    }
}
