package io.github.disclosurereport.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FlatTextTest {

    @Test
    void aCellStandsOnALineAndSpansBecomeFillers() {
        String text = FlatText.of(SampleReports.guiyang2020());
        assertThat(text)
                .startsWith("贵阳市大数据发展管理局2020年政府信息公开工作年度报告\n")
                .contains("\n第二十条第（一）项 | |||\n信息内容 |\n本年新制作数量 |\n")
                .contains("\n规范性文件 |\n3 |\n3 |\n3\n第二十条第（五）项 | |||\n")
                .contains("\n一、本年新收政府信息公开申请数量 |\n1 |\n0 |\n0 |\n0 |\n0 |\n0 |\n1 | ||\n")
                .endsWith("\n贵阳市大数据发展管理局\n2021年1月8日\n");
    }
}
