package io.github.disclosurereport.validation.claims;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.ingest.UnreadableReportException;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.validation.ReportValidator;
import io.github.disclosurereport.validation.rule.Finding;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The published documents: what they state agrees with their tables, and no longer does once one digit is changed. */
class ClaimedDigitsTest {

    private static List<Finding> findings(AnnualReport report) {
        return ReportValidator.standard().validate(report).findings().stream()
                .filter(finding -> finding.rule().id().startsWith("claims."))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"huaian-city-2024.pdf-text.txt", "shuyang-county-2025.md", "hangzhou-style-2025.html"})
    void whatHoldsRaisesNothing(String document) throws IOException, UnreadableReportException {
        assertThat(findings(Corpus.edited(document))).isEmpty();
    }

    @Test
    void theSeedDocumentNamesOneDirectoryTooFew() throws IOException, UnreadableReportException {
        AnnualReport report = Corpus.edited("report-2020.txt");
        assertThat(report.edition()).isEqualTo(Edition.E2019);
        assertThat(findings(report))
                .extracting(finding -> finding.message(Locale.CHINA))
                .containsExactly("【提示】第一部分写“等17个二级目录”，文中列出16个。请补列1个或更正数量。 [claims.lists]");
    }

    @ParameterizedTest
    @CsvSource({
        "huaian-city-2024.pdf-text.txt, 政府信息公开申请 3119 件, 政府信息公开申请 3118 件, claims.cells",
        "huaian-city-2024.pdf-text.txt, 复 3050 件, 复 3051 件, claims.cells",
        "huaian-city-2024.pdf-text.txt, 结转申请 34 件, 结转申请 35 件, claims.cells",
        "huaian-city-2024.pdf-text.txt, 另有 103 件, 另有 104 件, claims.cells",
        "huaian-city-2024.pdf-text.txt, 行政复议 351, 行政复议 353, claims.cells",
        "huaian-city-2024.pdf-text.txt, 结果维持 72 件, 结果维持 73 件, claims.cells",
        "huaian-city-2024.pdf-text.txt, 结果纠正 64 件, 结果纠正 65 件, claims.cells",
        "huaian-city-2024.pdf-text.txt, 其他结果 178 件, 其他结果 179 件, claims.cells",
        "huaian-city-2024.pdf-text.txt, 审结 37 件, 审结 38 件, claims.cells",
        "huaian-city-2024.pdf-text.txt, 行政诉讼 46 件, 行政诉讼 48 件, claims.cells",
        "shuyang-county-2025.md, 申请 749 件, 申请 748 件, claims.cells",
        "shuyang-county-2025.md, 共办理 718 件, 共办理 717 件, claims.cells",
        "shuyang-county-2025.md, 下一年 31 件, 下一年 32 件, claims.cells",
        "shuyang-county-2025.md, 相关案件 74 件, 相关案件 75 件, claims.cells",
        "shuyang-county-2025.md, 自然人申请 741 件, 自然人申请 742 件, claims.cells",
        "report-2020.txt, 公开申请1件, 公开申请2件, claims.cells",
        "report-2020.txt, 已答复1件, 已答复2件, claims.cells",
        "report-2020.txt, 信息127条, 信息126条, claims.lists",
        "report-2020.txt, 专题472条, 专题471条, claims.lists",
        "report-2020.txt, 图文信息525条, 图文信息526条, claims.lists",
        "report-2020.txt, 等5项, 等4项, claims.lists",
        "report-2020.txt, 等8项, 等7项, claims.lists",
        "report-2020.txt, 等三个专栏, 等两个专栏, claims.lists",
        "report-2020.txt, 共4个一级目录, 共3个一级目录, claims.lists",
    })
    void oneDigitMoreOrLessIsSeen(String document, String from, String to, String rule)
            throws IOException, UnreadableReportException {
        int before = findings(Corpus.edited(document)).size();
        List<Finding> after = findings(Corpus.edited(document, from, to));
        assertThat(after).extracting(finding -> finding.rule().id()).contains(rule);
        assertThat(after).hasSizeGreaterThan(before);
    }
}
