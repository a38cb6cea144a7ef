package io.github.disclosurereport.ingest.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelNormalizerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "（一）予以公开; 予以公开",
                "1.属于国家秘密; 属于国家秘密",
                "１．属于国家 秘密; 属于国家秘密",
                "1、属于国家秘密; 属于国家秘密",
                "三、本年度办理结果; 本年办理结果",
                "一)主动公开; 主动公开",
                "3.危及“三安全一稳定”; 危及三安全一稳定",
                "本年收费金额（单位：万元）; 本年收费金额",
                "现行有效件数(历史累计); 现行有效数",
                "本年新 公开 数量; 本年新公开数",
                "⼀、本年新收; 本年新收",
                "部⻔; 部门",
                "自然人 natural persons; 自然人",
                "本年增/减; 本年增减",
                "行政複議; 行政复议",
                "⾒证; 见证",
                "总(zǒng)计 jì; 总计",
                "四、结转下年继续办理; 结转下年继续办理",
                "5.重新出具已获取的信息; 重新出具已获取信息",
                "其它; 其他",
                "行政处罚决定; 行政处罚",
                "措施; 措施"
            })
    void onlyMeaningfulWordsCount(String label, String key) {
        assertThat(LabelNormalizer.of(label)).isEqualTo(key);
    }

    @Test
    void theNumberCanBeKept() {
        assertThat(LabelNormalizer.numbered("（七）总计")).isEqualTo("七总计");
        assertThat(LabelNormalizer.numbered("3.其他")).isEqualTo("3其他");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"（七）总计[注]; (七)总计; 5", "总计（件）; 总计; 2", "总计（设区的市; 总计(设区的市; 2", "（七）总计; (七)总计; -1"})
    void aRemarkStandsInBracketsAtTheEnd(String label, String without, int begins) {
        assertThat(LabelNormalizer.withoutRemark(label)).isEqualTo(without);
        assertThat(LabelNormalizer.remark(LabelNormalizer.fold(label))).isEqualTo(begins);
    }
}
