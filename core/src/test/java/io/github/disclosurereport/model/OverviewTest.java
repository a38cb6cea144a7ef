package io.github.disclosurereport.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.OverviewTopic;
import io.github.disclosurereport.narrative.Heading;
import io.github.disclosurereport.narrative.Narrative;
import io.github.disclosurereport.narrative.Paragraph;
import java.util.List;
import org.junit.jupiter.api.Test;

class OverviewTest {

    @Test
    void textBelongsToTheTopicWhoseHeadingStandsAbove() {
        Overview overview = new Overview(new Narrative(List.of(
                new Paragraph("引言"),
                new Heading(1, "（一）依申请公开情况"),
                new Heading(2, "1.平台"),
                new Paragraph("甲"),
                new Heading(1, "（二）主动公开"),
                new Paragraph("乙"),
                new Heading(1, "（三）别的"),
                new Paragraph("丙"))));
        assertThat(overview.topics())
                .containsOnlyKeys(OverviewTopic.PROACTIVE_DISCLOSURE, OverviewTopic.DISCLOSURE_ON_REQUEST);
        assertThat(overview.topic(OverviewTopic.DISCLOSURE_ON_REQUEST)
                        .orElseThrow()
                        .text())
                .isEqualTo("1.平台\n甲");
        assertThat(overview.topic(OverviewTopic.PROACTIVE_DISCLOSURE)
                        .orElseThrow()
                        .text())
                .isEqualTo("乙");
        assertThat(overview.topic(OverviewTopic.SUPERVISION)).isEmpty();
    }
}
