package io.github.disclosurereport.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the enums of the catalogue say beyond the printed grid. */
class CatalogueTest {

    @Test
    void editionsFollowTheReportYear() {
        assertThat(Edition.forReportYear(2018)).isEmpty();
        assertThat(Edition.forReportYear(2019)).contains(Edition.E2019);
        assertThat(Edition.forReportYear(2020)).contains(Edition.E2019);
        assertThat(Edition.forReportYear(2021)).contains(Edition.E2021);
        assertThat(Edition.forReportYear(2030)).contains(Edition.E2021);
        assertThat(Edition.ofId("2019")).isEqualTo(Edition.E2019);
        assertThat(Edition.ofId("2021").document()).isEqualTo("国办公开办函〔2021〕30号");
        assertThat(Edition.E2019.document()).isEqualTo("国办公开办函〔2019〕60号");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Edition.ofId("2020"))
                .withMessageContaining("2020");
    }

    @Test
    void everyItemHasAnIdALabelAndAGloss() {
        List<FormItem> items = new ArrayList<>();
        Stream.<FormItem[]>of(
                        Applicant.values(),
                        RequestLine.values(),
                        DisputeStage.values(),
                        DisputeResult.values(),
                        DisclosureLine.values(),
                        DisclosureColumn.values())
                .forEach(values -> items.addAll(List.of(values)));
        assertThat(items).allSatisfy(item -> {
            assertThat(item.id()).matches("[a-zA-Z.]+");
            assertThat(item.english()).isNotBlank();
            assertThat(item.label(Edition.E2019)).isNotBlank();
            assertThat(item.label(Edition.E2021)).isNotBlank();
        });
        assertThat(Stream.of(RequestGroup.values()))
                .allSatisfy(group -> assertThat(group.english()).isNotBlank());
        assertThat(Stream.of(Unit.values()))
                .filteredOn(unit -> unit != Unit.MONEY)
                .allSatisfy(unit -> {
                    assertThat(unit.label()).isIn("件", "项");
                    assertThat(unit.english()).isNotBlank();
                });
        assertThat(Unit.MONEY.label() + Unit.MONEY.english()).isEmpty();
    }

    @Test
    void resultsAreTheLinesThatAddUp() {
        assertThat(RequestLine.of(Edition.E2021))
                .hasSize(25)
                .filteredOn(RequestLine::isResult)
                .hasSize(21);
        assertThat(RequestLine.of(Edition.E2019))
                .hasSize(23)
                .filteredOn(RequestLine::isResult)
                .hasSize(19);
        assertThat(RequestLine.OUTCOMES_TOTAL.isResult()).isFalse();
        assertThat(RequestLine.RECEIVED.isResult()).isFalse();
    }

    @Test
    void groupsNestTwoDeep() {
        assertThat(RequestGroup.OUTCOMES.parent()).isEmpty();
        assertThat(RequestGroup.OUTCOMES.id()).isEqualTo("outcomes");
        assertThat(RequestGroup.REFUSED.parent()).contains(RequestGroup.OUTCOMES);
        assertThat(RequestGroup.REFUSED.id()).isEqualTo("outcomes.refused");
        assertThat(RequestLine.STATE_SECRETS.group()).contains(RequestGroup.REFUSED);
        assertThat(RequestLine.RECEIVED.group()).isEmpty();
    }

    @Test
    void fiveColumnsAreOrganizations() {
        assertThat(Stream.of(Applicant.values()).filter(Applicant::isOrganization))
                .hasSize(5)
                .doesNotContain(Applicant.NATURAL_PERSONS, Applicant.TOTAL);
    }

    @Test
    void someLabelsDifferBetweenTheEditions() {
        assertThat(DisclosureColumn.DECISIONS.label(Edition.E2019)).isEqualTo("处理决定数量");
        assertThat(DisclosureColumn.DECISIONS.label(Edition.E2021)).isEqualTo("本年处理决定数量");
        assertThat(DisclosureLine.NORMATIVE_DOCUMENTS.label(Edition.E2019)).isEqualTo("规范性文件");
        assertThat(DisclosureLine.NORMATIVE_DOCUMENTS.label(Edition.E2021)).isEqualTo("行政规范性文件");
        assertThat(DisclosureColumn.AMOUNT.unit()).isEqualTo(Unit.MONEY);
        assertThat(DisclosureColumn.CHANGE.unit()).isEqualTo(Unit.ITEMS);
    }

    @Test
    void sectionsAreFoundByTheirTitles() {
        for (Section section : Section.values()) {
            assertThat(section.accepts(section.title())).as(section.title()).isTrue();
            assertThat(section.accepts(section.heading())).as(section.heading()).isTrue();
            assertThat(Section.ofTitle(section.heading())).contains(section);
            assertThat(section.english()).isNotBlank();
        }
        assertThat(Stream.of(Section.values()).filter(Section::hasTable))
                .containsExactly(Section.PROACTIVE_DISCLOSURE, Section.REQUESTS, Section.DISPUTES);
    }

    @Test
    void variantsSeenInPracticeAreAccepted() {
        assertThat(Section.OVERVIEW.accepts("一、概述")).isTrue();
        assertThat(Section.PROACTIVE_DISCLOSURE.accepts("二、行政机关主动公开政府信息情况")).isTrue();
        for (String title :
                List.of("因政府信息公开工作被申请行政复议、提起行政诉讼情况", "政府信息公开行政复议和行政诉讼情况", "政府信息公开行政复议及行政诉讼情况", "政府信息公开行政复议行政诉讼情况")) {
            assertThat(Section.DISPUTES.accepts("四、" + title)).as(title).isTrue();
        }
        for (String title : List.of("政府信息公开工作存在的主要问题及改进情况", "存在问题及改进情况", "存在的问题及改进情况", "主要问题和改进措施")) {
            assertThat(Section.PROBLEMS.accepts("五、" + title)).as(title).isTrue();
        }
    }

    @Test
    void oddTitlesAreUnderstoodButNotAccepted() {
        String title = "五、存在的主要问题及下步打算";
        assertThat(Section.ofTitle(title)).contains(Section.PROBLEMS);
        assertThat(Section.PROBLEMS.accepts(title)).isFalse();
        assertThat(Section.ofTitle("六、 其 它 需要报告事项")).contains(Section.OTHER_MATTERS);
        assertThat(Section.ofTitle("一、主动公开工作情况")).contains(Section.PROACTIVE_DISCLOSURE);
        assertThat(Section.ofTitle("工作动态")).isEmpty();
    }

    @Test
    void topicsAreFoundByTheirHeadings() {
        for (OverviewTopic topic : OverviewTopic.values()) {
            assertThat(OverviewTopic.ofHeading("（一）" + topic.label() + "情况。")).contains(topic);
            assertThat(topic.english()).isNotBlank();
            assertThat(topic.id()).matches("[a-zA-Z]+");
        }
        assertThat(OverviewTopic.ofHeading("（四）平台建设")).contains(OverviewTopic.PLATFORMS);
        assertThat(OverviewTopic.ofHeading("（六）其他")).isEmpty();
    }

    @Test
    void foldsForComparison() {
        assertThat(LabelText.fold("法律服 务\n机构　")).isEqualTo("法律服务机构");
        assertThat(LabelText.fold("（１）")).isEqualTo("(1)");
    }
}
