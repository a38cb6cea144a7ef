package io.github.disclosurereport.ingest.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.Section;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SectionHeadingTest {

    @ParameterizedTest
    @EnumSource(Section.class)
    void theFormsOwnHeadings(Section section) {
        assertThat(SectionHeading.of(section.heading(), Optional.empty())).contains(new SectionHeading(section, false));
        assertThat(SectionHeading.of(section.title(), Optional.empty())).contains(new SectionHeading(section, false));
    }

    @ParameterizedTest
    @CsvSource({
        "五、存在的主要问题及下步打算, DISPUTES, PROBLEMS, false",
        "四、存在的主要问题及下步打算, DISPUTES, PROBLEMS, true",
        "四、政府信息公开行政复议和行政诉讼情况, REQUESTS, DISPUTES, false",
        "六、其它需要报告的事项, PROBLEMS, OTHER_MATTERS, false",
        "五、政府信息公开行政复议、行政诉讼情况, REQUESTS, DISPUTES, true",
        "5、存在的主要问题及改进情况, DISPUTES, PROBLEMS, false",
        "第六部分 其他需要报告的事项, PROBLEMS, OTHER_MATTERS, false",
        "二、主动公开政府信息情况。, OVERVIEW, PROACTIVE_DISCLOSURE, false",
        "六、其他需要报告的事项。, PROBLEMS, OTHER_MATTERS, false"
    })
    void oddHeadings(String text, Section current, Section section, boolean misnumbered) {
        assertThat(SectionHeading.of(text, Optional.of(current))).contains(new SectionHeading(section, misnumbered));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "一、本年新收政府信息公开申请数量",
                "二、上年结转政府信息公开申请数量",
                "三、本年度办理结果",
                "四、结转下年度继续办理",
                "（一）存在问题",
                "一、主动公开工作情况",
                "五、存在的问题是人手不足。",
                "一、总体情况。",
                "三、主动公开政府信息情况。",
                "主动公开政府信息情况。",
                "存在问题如下:",
                "规章",
                "2、主动公开政府信息情况",
                "1、总体情况",
                "4、存在的主要问题及改进情况",
                "",
                "二、主动公开政府信息情况 |"
            })
    void otherLines(String text) {
        assertThat(SectionHeading.of(text, Optional.of(Section.OVERVIEW))).isEmpty();
    }
}
