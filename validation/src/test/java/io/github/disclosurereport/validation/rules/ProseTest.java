package io.github.disclosurereport.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Section;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.model.SectionText;
import io.github.disclosurereport.narrative.Narrative;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProseTest {

    @Test
    void allWordsStandInTheOrderOfTheDocument() {
        AnnualReport blank = AnnualReport.blank(Edition.E2021);
        AnnualReport report = blank.withCover(blank.cover().withTitle("某年报").withPreamble(Narrative.of("引言。")))
                .withSections(List.of(
                        new SectionText(Section.PROBLEMS, "五、问题", Narrative.of("甲", "乙")),
                        new SectionText(Section.OVERVIEW, "一、概述", Narrative.empty())));
        assertThat(Prose.of(report))
                .containsExactly(
                        new Prose(Optional.empty(), "某年报\n引言。"),
                        new Prose(Optional.of(Section.PROBLEMS), "五、问题\n甲\n乙"),
                        new Prose(Optional.of(Section.OVERVIEW), "一、概述\n"));
    }

    @Test
    void sentencesEndAtStopsAndLines() {
        assertThat(new Prose(Optional.empty(), "甲，乙。 丙！丁？戊；己\n\n 。庚").sentences())
                .containsExactly("甲，乙", "丙", "丁", "戊", "己", "庚");
    }
}
