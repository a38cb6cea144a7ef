package io.github.disclosurereport.validation.claims;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.figure.Count;
import io.github.disclosurereport.form.Applicant;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.RequestLine;
import io.github.disclosurereport.form.Section;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.model.Organ;
import io.github.disclosurereport.narrative.Narrative;
import io.github.disclosurereport.testkit.SampleReports;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against the published figures of a city: 14069 received, 560 brought forward, 13810 answered, 819 carried forward. */
class ClaimBinderTest {

    private static final AnnualReport CITY = SampleReports.city2025();

    private static Binding bind(AnnualReport report, String text) {
        return ClaimBinder.bind(report.with(Section.OVERVIEW, Narrative.of(text)))
                .get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "收到政府信息公开申请14069件, MATCHES",
        "收到政府信息公开申请14629件, MATCHES",
        "新收政府信息公开申请14629件, CONTRADICTS",
        "收到政府信息公开申请14068件, CONTRADICTS",
        "市本级收到政府信息公开申请14068件, OTHER_SCOPE",
        "全市收到政府信息公开申请14068件, CONTRADICTS",
        "2024年收到政府信息公开申请14068件, UNBOUND",
        "收到政府信息公开申请约14000件, MATCHES",
        "收到政府信息公开申请14000余件, MATCHES",
        "收到政府信息公开申请近15000件, MATCHES",
        "收到政府信息公开申请近14000件, CONTRADICTS",
        "收到政府信息公开申请9000余件, CONTRADICTS",
        "政府信息公开申请上年结转560件, MATCHES",
        "政府信息公开申请结转下年度820件, CONTRADICTS",
        "答复政府信息公开申请13810件, MATCHES",
        "政府信息公开申请予以公开5548件, MATCHES",
        "政府信息公开申请予以公开7716件, MATCHES",
        "政府信息公开申请部分公开2168件, MATCHES",
        "政府信息公开申请不予公开730件, MATCHES",
        "政府信息公开申请无法提供3421件, MATCHES",
        "政府信息公开申请不予处理457件, MATCHES",
        "政府信息公开申请其他处理1486件, MATCHES",
        "政府信息公开申请重复申请148件, MATCHES",
        "收到自然人政府信息公开申请13612件, MATCHES",
        "收到法人或其他组织政府信息公开申请457件, MATCHES",
        "收到法人或其他组织政府信息公开申请456件, CONTRADICTS",
        "政府信息公开申请办结率94.40%, MATCHES",
        "政府信息公开申请办结率94.4%, MATCHES",
        "政府信息公开申请办结率94%, MATCHES",
        "政府信息公开申请办结率93%, CONTRADICTS",
        "政府信息公开申请予以公开的占40.17%, MATCHES",
        "政府信息公开申请予以公开的占50.17%, CONTRADICTS",
        "行政复议790件, MATCHES",
        "行政诉讼212件, MATCHES",
        "行政诉讼211件, CONTRADICTS",
        "行政复议、行政诉讼共1002件, MATCHES",
        "行政复议维持376件, MATCHES",
        "未发生行政复议, CONTRADICTS",
        "收取信息处理费400元, UNBOUND",
        "发布信息400条, UNBOUND",
    })
    void aClaimIsContradictedOnlyIfNoMeaningFits(String text, Verdict verdict) {
        assertThat(bind(CITY, text).verdict()).isEqualTo(verdict);
    }

    @Test
    void theClosestMeaningIsNamed() {
        Binding near = bind(CITY, "收到政府信息公开申请14600件");
        assertThat(near.meaning().orElseThrow().cells())
                .containsExactly(
                        Cell.of(Applicant.TOTAL, RequestLine.RECEIVED),
                        Cell.of(Applicant.TOTAL, RequestLine.BROUGHT_FORWARD));
        assertThat(near.column()).isEmpty();
    }

    @Test
    void theFigureOfOneColumnIsKnownAgain() {
        assertThat(bind(CITY, "收到政府信息公开申请13612件").column()).contains(Applicant.NATURAL_PERSONS);
    }

    @Test
    void aBlankLeavesAClaimOpen() {
        AnnualReport blank = CITY.with(Cell.of(Applicant.TOTAL, RequestLine.RECEIVED), Count.blank());
        assertThat(bind(blank, "收到政府信息公开申请1件").verdict()).isEqualTo(Verdict.UNBOUND);
    }

    @Test
    void theWholeCityIsAnotherScopeForAnOffice() {
        AnnualReport office = CITY.withCover(CITY.cover().withOrgan(Organ.named("测试市民政局")));
        assertThat(bind(office, "全市收到政府信息公开申请14068件").verdict()).isEqualTo(Verdict.OTHER_SCOPE);
        assertThat(ClaimBinder.otherScope(
                        bind(office, "全市收到政府信息公开申请14068件").claim(),
                        office.cover().organ()))
                .isEqualTo(List.of("全市"));
    }

    /** What 宿迁 states of its years: new and brought forward together, and of the cases those filed in the year. */
    @ParameterizedTest
    @CsvSource({
        "2023, 收到政府信息公开申请3607件, MATCHES",
        "2024, 收到政府信息公开申请3646件, MATCHES",
        "2023, 收到政府信息公开申请3646件, CONTRADICTS",
        "2024, 备案的政府信息公开行政复议134件, OTHER_SCOPE",
        "2024, 备案的政府信息公开行政诉讼57件, OTHER_SCOPE",
    })
    void aCityCountsWhatItTookInAndWhatWasFiled(int year, String text, Verdict verdict) {
        assertThat(bind(SampleReports.suqian(year), text).verdict()).isEqualTo(verdict);
    }
}
