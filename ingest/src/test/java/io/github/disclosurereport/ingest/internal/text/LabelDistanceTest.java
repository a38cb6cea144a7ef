package io.github.disclosurereport.ingest.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Section;
import io.github.disclosurereport.ingest.internal.lexicon.FormLine;
import io.github.disclosurereport.ingest.internal.lexicon.TableLabels;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelDistanceTest {

    @ParameterizedTest
    @CsvSource({
        "2其他法律行政法规禁止公开, 2其他法律法规禁止公开, true",
        "2其他法律行政法规禁止公开, 3其他法律法规禁止公开, false",
        "2其他法律行政法规禁止公开, 2其他法律禁止, false",
        "1属于国家秘密, 1属于国家机密, true",
        "1属于国家秘密, 1属于商业秘密, false",
        "3其他, 3其它, false",
        "行政事业性收费, 行政事业收费, false",
        "一本年新收政府信息公开申请数量, 一上年新收政府信息公开申请数量, false",
        "一本年新收政府信息公开申请数量, 一本年新收政府信息公开申请增量, false",
    })
    void aFewOtherCharactersBehindTheSameNumber(String printed, String written, boolean slight) {
        assertThat(LabelDistance.isSlight(printed, written)).isEqualTo(slight);
    }

    @ParameterizedTest
    @CsvSource({
        "一予以公开, 一同意公开, true",
        "一予以公开, 二同意公开, false",
        "一予以公开, 一, false",
        "1属于国家秘密, 1涉及国家秘密, true",
        "一本年新收政府信息公开申请数量, 一本年新收政府信息公开申请数量比上年增减, false",
        "规章, 规章, false",
    })
    void mostOfTheSameCharactersWhereTheLineIsDue(String printed, String written, boolean likely) {
        assertThat(LabelDistance.isLikely(printed, written)).isEqualTo(likely);
    }

    @Test
    void noLineOfTheFormIsTakenForAnother() {
        for (Edition edition : Edition.values()) {
            for (Section section : List.of(Section.PROACTIVE_DISCLOSURE, Section.REQUESTS)) {
                for (FormLine line : TableLabels.of(edition, section).lines()) {
                    for (String own : line.numbered()) {
                        assertThat(TableLabels.of(edition, section).lines())
                                .filteredOn(other -> !other.equals(line))
                                .flatExtracting(FormLine::numbered)
                                .noneMatch(other -> LabelDistance.isSlight(other, own));
                    }
                }
            }
        }
    }
}
