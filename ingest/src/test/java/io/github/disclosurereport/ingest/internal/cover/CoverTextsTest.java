package io.github.disclosurereport.ingest.internal.cover;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.ingest.internal.lexicon.ReportTitle;
import io.github.disclosurereport.ingest.internal.text.DateText;
import io.github.disclosurereport.model.Contact;
import io.github.disclosurereport.model.StatedPeriod;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Title, period, dates and contact as reports word them. */
class CoverTextsTest {

    @ParameterizedTest
    @CsvSource({
        "测试市林业局2024年政府信息公开工作年度报告, 测试市林业局, 2024",
        "测试市林业局2024年度政府信息公开年度报告, 测试市林业局, 2024",
        "2024年测试市林业局政府信息公开工作年度报告, 测试市林业局, 2024",
        "测试市林业局政府信息公开工作年度报告（2024年度）, 测试市林业局, 2024",
        "测试市林业局二〇二〇年政府信息公开工作年度报告, 测试市林业局, 2020",
        "关于测试市林业局2023年政府信息公开工作情况报告, 测试市林业局, 2023"
    })
    void titles(String title, String organ, int year) {
        assertThat(ReportTitle.isTitle(title)).isTrue();
        assertThat(ReportTitle.organ(title)).isEqualTo(organ);
        assertThat(ReportTitle.year(title)).hasValue(year);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"根据规定，现公布测试局2024年政府信息公开工作年度报告", "本报告是测试局2024年政府信息公开工作年度报告", "政府信息公开指南", "", "按照《政府信息公开工作年度报告格式》"
            })
    void sentencesAreNoTitles(String text) {
        assertThat(ReportTitle.isTitle(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2021年1月8日, 2021-01-08",
        "2021-01-08, 2021-01-08",
        "（2021年1月8日）, 2021-01-08",
        "二〇二一年一月八日, 2021-01-08",
        "二○二五年十二月三十一日, 2025-12-31",
        "2021 年 1 月 20 日, 2021-01-20"
    })
    void dates(String text, LocalDate date) {
        assertThat(DateText.whole(text)).contains(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021年13月8日", "2021年2月30日", "发布于2021年1月8日", "", "20241月1日"})
    void noDates(String text) {
        assertThat(DateText.whole(text)).isEmpty();
    }

    @Test
    void aPeriodMayLeaveOutItsSecondYear() {
        assertThat(PeriodText.in("所列数据统计期限自2024年1月1日起至12月31日止。"))
                .contains(new StatedPeriod(
                        "2024年1月1日起至12月31日",
                        Optional.of(LocalDate.of(2024, 1, 1)),
                        Optional.of(LocalDate.of(2024, 12, 31))));
    }

    @Test
    void anImpossiblePeriodStaysWords() {
        assertThat(PeriodText.in("统计期限为202020年1月1日-2020年12月32日"))
                .contains(new StatedPeriod("202020年1月1日-2020年12月32日", Optional.empty(), Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({
        "统计期限为2025.01.01-2026.12.31。, 2025.01.01-2026.12.31, 2025-01-01, 2026-12-31",
        "统计时限：2025-1-1至12-30, 2025-1-1至12-30, 2025-01-01, 2025-12-30",
        "统计期限为2025年1月至11月。, 2025年1月至11月, 2025-01-01, 2025-11-30"
    })
    void otherWaysToWriteAPeriod(String text, String words, LocalDate from, LocalDate to) {
        assertThat(PeriodText.in(text)).contains(new StatedPeriod(words, Optional.of(from), Optional.of(to)));
    }

    @Test
    void aPeriodInWordsIsKept() {
        assertThat(PeriodText.in("本报告统计期限为二〇二五年全年。"))
                .contains(new StatedPeriod("二〇二五年全年", Optional.empty(), Optional.empty()));
    }

    @Test
    void theStatisticalPeriodIsPreferred() {
        assertThat(PeriodText.in(
                                "公示期为2025年1月2日至2025年1月9日，为期一周，意见请书面提出并于期满之前送达测试市林业局办公室，逾期不再受理。统计期限为2024年1月1日至2024年12月31日")
                        .orElseThrow()
                        .from())
                .contains(LocalDate.of(2024, 1, 1));
        assertThat(PeriodText.in("2024年")).isEmpty();
    }

    @Test
    void contact() {
        assertThat(ContactText.of("如有疑问，请与测试市林业局办公室联系（地址：测试路1号，邮编：100000，电话：(010)0000-0000，电子邮箱：a.b@example.org）。"))
                .isEqualTo(new Contact("测试市林业局办公室", "测试路1号", "100000", "(010)0000-0000", "a.b@example.org"));
        assertThat(ContactText.of("没有联系方式")).isEqualTo(Contact.none());
        assertThat(ContactText.webAddress("可在网站下载（https://example.org/x）。")).isEqualTo("https://example.org/x");
    }
}
