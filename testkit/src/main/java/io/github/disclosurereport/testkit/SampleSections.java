package io.github.disclosurereport.testkit;

import io.github.disclosurereport.form.OverviewTopic;
import io.github.disclosurereport.form.Section;
import io.github.disclosurereport.model.SectionText;
import io.github.disclosurereport.narrative.Block;
import io.github.disclosurereport.narrative.Heading;
import io.github.disclosurereport.narrative.Narrative;
import io.github.disclosurereport.narrative.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Prose for sample reports: six sections under the form's headings, without a figure that a rule could contradict. */
final class SampleSections {

    private static final List<String> NUMERALS = List.of("一", "二", "三", "四", "五");

    private SampleSections() {}

    static List<SectionText> all() {
        return Stream.of(Section.values())
                .map(section -> SectionText.of(section, prose(section)))
                .toList();
    }

    private static Narrative prose(Section section) {
        return switch (section) {
            case OVERVIEW -> overview();
            case PROACTIVE_DISCLOSURE, REQUESTS, DISPUTES -> Narrative.empty();
            case PROBLEMS -> Narrative.of("公开内容的可读性有待提高。", "改进情况：已按季度复核栏目，并为每份文件配上简明说明。");
            case OTHER_MATTERS -> Narrative.of("本年度未收取信息处理费。没有其他需要报告的事项。");
        };
    }

    private static Narrative overview() {
        List<Block> blocks = new ArrayList<>();
        for (OverviewTopic topic : OverviewTopic.values()) {
            blocks.add(new Heading(1, "（" + NUMERALS.get(topic.ordinal()) + "）" + topic.label()));
            blocks.add(new Paragraph("围绕“" + topic.label() + "”，按条例要求逐项落实，并定期检查。"));
        }
        return new Narrative(blocks);
    }
}
