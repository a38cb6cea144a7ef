package io.github.disclosurereport.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Section;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.model.SectionText;
import io.github.disclosurereport.narrative.Narrative;
import io.github.disclosurereport.testkit.SampleReports;
import io.github.disclosurereport.validation.ReportValidator;
import io.github.disclosurereport.validation.rule.Finding;
import io.github.disclosurereport.validation.rule.Severity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CompleteSectionsTest {

    private static final AnnualReport VALID = SampleReports.valid(Edition.E2021, 1);

    private static List<Finding> findings(List<SectionText> sections) {
        return ReportValidator.standard().validate(VALID.withSections(sections)).findings().stream()
                .filter(finding -> finding.rule().id().equals("complete.sections"))
                .toList();
    }

    private static List<SectionText> sections() {
        return new ArrayList<>(VALID.sections());
    }

    @ParameterizedTest
    @EnumSource
    void aMissingSectionIsAnError(Section section) {
        List<SectionText> sections = sections();
        sections.removeIf(text -> text.section() == section);
        assertThat(findings(sections)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.section()).contains(section);
            assertThat(finding.message(Locale.CHINA))
                    .isEqualTo("【必须更正】缺少“" + section.heading() + "”。请补写该部分。 [complete.sections]");
            assertThat(finding.message(Locale.UK)).contains("missing");
        });
    }

    @Test
    void anEmptySectionIsAnError() {
        List<SectionText> sections = sections();
        sections.set(4, SectionText.of(Section.PROBLEMS, Narrative.of(" ")));
        assertThat(findings(sections)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.message(Locale.CHINA)).contains("“五、存在的主要问题及改进情况”没有内容");
        });
    }

    @Test
    void anOddTitleIsAWarning() {
        List<SectionText> sections = sections();
        sections.set(4, new SectionText(Section.PROBLEMS, "五、存在的主要问题及下步打算", Narrative.of("文")));
        assertThat(findings(sections)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.message(Locale.CHINA))
                    .isEqualTo("【请核实】标题“五、存在的主要问题及下步打算”与格式不符。请核实；应为“五、存在的主要问题及改进情况”。 [complete.sections]");
            assertThat(finding.expected()).contains("五、存在的主要问题及改进情况");
        });
    }

    @Test
    void sectionsOutOfOrderAreAWarning() {
        List<SectionText> sections = sections();
        Collections.swap(sections, 4, 5);
        assertThat(findings(sections)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.message(Locale.CHINA)).contains("“五、存在的主要问题及改进情况”排在“六、其他需要报告的事项”之后");
        });
    }

    @Test
    void sixSectionsAndTheirOrderAreSevenChecks() {
        assertThat(Checked.of(new CompleteSections(), VALID).outcomes()).isEqualTo("SSSSSSS");
        List<SectionText> swapped = sections();
        Collections.swap(swapped, 0, 1);
        assertThat(Checked.of(new CompleteSections(), VALID.withSections(swapped))
                        .outcomes())
                .isEqualTo("SSSSSSV");
        assertThat(Checked.of(new CompleteSections(), VALID.withSections(List.of()))
                        .outcomes())
                .isEqualTo("VVVVVVS");
    }

    @Test
    void onlyTheFirstSectionOutOfOrderIsNamed() {
        List<SectionText> turned = sections();
        Collections.reverse(turned);
        Checked checked = Checked.of(new CompleteSections(), VALID.withSections(turned));
        assertThat(checked.outcomes()).isEqualTo("SSSSSSV");
        assertThat(checked.chinese()).contains("“五、存在的主要问题及改进情况”排在“六、其他需要报告的事项”之后");
    }

    @Test
    void eachFaultOfASectionIsAFindingOfItsOwn() {
        List<SectionText> missing = sections();
        missing.remove(4);
        List<SectionText> empty = sections();
        empty.set(4, SectionText.of(Section.PROBLEMS, Narrative.empty()));
        List<SectionText> repeated = sections();
        repeated.add(5, repeated.get(4));
        List<SectionText> again = new ArrayList<>(repeated);
        again.add(5, repeated.get(4));
        assertThat(Stream.of(missing, empty, repeated, again)
                        .map(sections -> findings(sections).get(0).fingerprint()))
                .doesNotHaveDuplicates();
    }

    @Test
    void aRepeatedSectionIsAWarning() {
        List<SectionText> sections = sections();
        sections.add(1, sections.get(0));
        assertThat(findings(sections)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.message(Locale.CHINA)).contains("“一、总体情况”出现2次");
        });
    }
}
