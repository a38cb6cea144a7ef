package io.github.disclosurereport.ingest.internal.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Form;
import io.github.disclosurereport.form.FormTable;
import io.github.disclosurereport.form.PrintedCell;
import io.github.disclosurereport.form.Section;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableStartTest {

    @Test
    void theFirstRowOfEachTableTellsItsSection() {
        for (Edition edition : Edition.values()) {
            for (FormTable table : Form.of(edition).tables()) {
                String row = table.rows().get(0).cells().stream()
                        .map(PrintedCell::label)
                        .collect(Collectors.joining(" | ", "", " | ||"));
                assertThat(TableStart.of(row, Section.OVERVIEW)).contains(table.section());
                assertThat(TableStart.of(row, table.section()))
                        .as("in its own section")
                        .isEmpty();
                assertThat(TableStart.of(row, Section.PROBLEMS)).as("behind it").isEmpty();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "第二十条 第(一)项, OVERVIEW, PROACTIVE_DISCLOSURE",
        "申请人情况 |, PROACTIVE_DISCLOSURE, REQUESTS",
        "信息内容, OVERVIEW, PROACTIVE_DISCLOSURE",
        "信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数, OVERVIEW, PROACTIVE_DISCLOSURE",
        "信息内容, PROACTIVE_DISCLOSURE, ",
        "信息内容丰富, OVERVIEW, ",
        "规章, OVERVIEW, ",
        "行政复议, REQUESTS, DISPUTES",
        "'行政复议	行政诉讼', OVERVIEW, DISPUTES",
        "行政复议[注] | 行政诉讼（历史累计）, OVERVIEW, DISPUTES",
        "'序号	第二十条第（一）项', OVERVIEW, PROACTIVE_DISCLOSURE",
        "序号, OVERVIEW, ",
        "行政复议, OVERVIEW, ",
        "第二十条第（一）项规定的信息, OVERVIEW, ",
        "第二十条第（一）项 | 申请人情况, OVERVIEW, ",
        "'', OVERVIEW, ",
        "'| |', OVERVIEW, ",
    })
    void aLineOfNothingElse(String text, Section current, Section section) {
        assertThat(TableStart.of(text, current).orElse(null)).isEqualTo(section);
    }

    @ParameterizedTest
    @CsvSource({
        "2、主动公开政府信息情况, true",
        "二、公开情况。, true",
        "第二部分 主动公开, true",
        "第2部分：主动公开, true",
        "3、主动公开政府信息情况, false",
        "二是主动公开政府信息, false",
        "二、公开情况。下面是表。, false",
        "二、公开 | 情况, false",
        "主动公开政府信息情况, false",
    })
    void aHeadingHasTheNumberOfItsSection(String text, boolean heading) {
        assertThat(TableStart.isHeading(text, Section.PROACTIVE_DISCLOSURE)).isEqualTo(heading);
    }

    @ParameterizedTest
    @CsvSource({
        "四、政府信息公开复议诉讼, true",
        "四、结转下年度继续办理, false",
        "四、结转下年度继续办理 1 0 0 0 0 0 1, false",
        "'四、结转下年度 继续办理	1	0	0	0	0	0	1', false",
        "四、结转下年度继续办理[注] 1 0, false",
    })
    void aNumberedLineOfTheTableBeforeIsNoHeading(String text, boolean heading) {
        assertThat(TableStart.isHeading(text, Section.DISPUTES)).isEqualTo(heading);
    }
}
