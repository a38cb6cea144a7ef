package io.github.disclosurereport.ingest.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportTitleTest {

    @ParameterizedTest
    @ValueSource(strings = {"政府信息公开工作年度报告", "政府信息公开年报", "政府信息工作报告", "2024年 政府信息 公开工作情况报告", "測試市林業局２０２４年政府信息公開工作年度報告"})
    void linesThatNameAReport(String line) {
        assertThat(ReportTitle.isTitle(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "为做好政府信息公开工作年度报告",
                "现将政府信息公开年报公布如下",
                "测试市林业局政府信息公开年报。",
                "测试市林业局政府信息公开年报；其他",
                "依据《条例》编制政府信息公开工作年度报告",
                "政务公开年报",
                "政府信息公开制度"
            })
    void linesThatSpeakOfOneOrOfSomethingElse(String line) {
        assertThat(ReportTitle.isTitle(line)).isFalse();
    }

    @Test
    void aTitleHasEightyCharactersAtMost() {
        String kind = "政府信息公开年报";
        assertThat(ReportTitle.isTitle("甲".repeat(80 - kind.length()) + kind)).isTrue();
        assertThat(ReportTitle.isTitle("甲".repeat(81 - kind.length()) + kind)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "测试局2024年政府信息公开年报, 2024",
        "测试局２０２４ 年政府信息公开年报, 2024",
        "测试局二〇二四年政府信息公开年报, 2024",
        "测试局2024度政府信息公开年报, 2024",
        "测试局2024政府信息公开年报, 2024",
        "测试局1824政府信息公开年报, ",
        "测试局2024号政府信息公开年报, ",
        "测试局政府信息公开年报, "
    })
    void theYearOfATitle(String title, Integer year) {
        assertThat(ReportTitle.year(title)).isEqualTo(year == null ? OptionalInt.empty() : OptionalInt.of(year));
    }

    @ParameterizedTest
    @CsvSource({
        "测试局2024年政府信息公开年报, 测试局",
        "关于发布测试局2024年政府信息公开年报, 测试局",
        "测试局：2024年政府信息公开年报, 测试局",
        "测试局的政府信息公开年报, 测试局",
        "测试局政府信息公开年报（2024年）, 测试局",
        "测试局（2024年度）政府信息公开年报, 测试局",
        "2024年度测试局政府信息公开年报, 测试局",
        "（2024年）测试局政府信息公开年报, 测试局",
        "二〇二四年测试局政府信息公开年报, 测试局",
        "测试局2024政府信息公开年报, 测试局",
        "2024年政府信息公开年报, ''",
        "政府信息公开年报, ''"
    })
    void theOrganOfATitle(String title, String organ) {
        assertThat(ReportTitle.organ(title)).isEqualTo(organ);
    }
}
