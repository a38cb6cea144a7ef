package io.github.disclosurereport.ingest.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Form;
import io.github.disclosurereport.form.PrintedCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelQualifiersTest {

    @Test
    void noLabelOfTheFormIsAPartOrComparedWithItself() {
        for (Edition edition : Edition.values()) {
            assertThat(Form.of(edition).tables())
                    .flatExtracting(table -> table.rows())
                    .flatExtracting(row -> row.cells())
                    .extracting(PrintedCell::label)
                    .noneMatch(LabelQualifiers::arePart)
                    .noneMatch(label -> LabelQualifiers.areCompared(label, label));
        }
    }

    @ParameterizedTest
    @CsvSource({"其中：网上申请, true", "小 计, true", "网络, true", "其他, false"})
    void aPart(String label, boolean part) {
        assertThat(LabelQualifiers.arePart(label)).isEqualTo(part);
    }

    @ParameterizedTest
    @CsvSource({
        "本年新收, 本年新收（同比）, true",
        "本年新收, 上年新收, true",
        "上年结转, 上年度结转, false",
        "上年结转, 上年结转增减, true",
        "本年增/减, 本年增减, false",
    })
    void aComparison(String printed, String written, boolean compared) {
        assertThat(LabelQualifiers.areCompared(printed, written)).isEqualTo(compared);
    }
}
