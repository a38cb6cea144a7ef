package io.github.disclosurereport.ingest.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.DisclosureColumn;
import io.github.disclosurereport.form.DisputeResult;
import io.github.disclosurereport.form.DisputeStage;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.FormItem;
import io.github.disclosurereport.form.Section;
import io.github.disclosurereport.ingest.internal.text.LabelNormalizer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FormColumnsTest {

    private static final TableLabels DISCLOSURE = TableLabels.of(Edition.E2021, Section.PROACTIVE_DISCLOSURE);
    private static final TableLabels DISPUTES = TableLabels.of(Edition.E2021, Section.DISPUTES);

    private static List<String> keys(FormItem... items) {
        return Stream.of(items)
                .map(item -> LabelNormalizer.of(item.label(Edition.E2021)))
                .toList();
    }

    @Test
    void theInnermostHeadThatTellsColumnsDecides() {
        FormColumns rules = DISCLOSURE.lines().get(0).columns();
        String second = keys(DisclosureColumn.REPEALED).get(0);

        assertThat(rules.under(List.of(second), DISCLOSURE)).isEqualTo(1);
        assertThat(rules.under(List.of("甲", second), DISCLOSURE)).isEqualTo(1);
        assertThat(rules.under(List.of(second, "甲"), DISCLOSURE)).isEqualTo(-1);
        assertThat(rules.under(List.of(second, "数据1"), DISCLOSURE)).isEqualTo(1);
        assertThat(rules.under(keys(DisclosureColumn.ISSUED, DisclosureColumn.REPEALED), DISCLOSURE))
                .isEqualTo(1);
        assertThat(rules.under(List.of(), DISCLOSURE)).isEqualTo(-1);
    }

    @Test
    void inTheRowOfSectionFourTheBlockAboveTellsWhichTotalItIs() {
        FormColumns whole = DISPUTES.unlabelledLine().orElseThrow().columns();
        int at = 0;
        for (DisputeStage stage : DisputeStage.values()) {
            for (DisputeResult result : DisputeResult.values()) {
                assertThat(whole.under(keys(stage, result), DISPUTES)).isEqualTo(at++);
                assertThat(whole.under(keys(result), DISPUTES)).isEqualTo(-1);
            }
        }
        assertThat(whole.size()).isEqualTo(at);
        FormColumns block = DISPUTES.lines().get(1).columns();
        assertThat(block.under(keys(DisputeResult.PENDING), DISPUTES)).isEqualTo(3);
    }

    @Test
    void aLabelMayHaveLostItsSecondLineButKeepsThreeCharacters() {
        FormColumns rules = DISCLOSURE.lines().get(0).columns();
        String third = keys(DisclosureColumn.IN_FORCE).get(0);

        assertThat(rules.begins(2, third.substring(0, 3))).isTrue();
        assertThat(rules.begins(2, third.substring(0, 2))).isFalse();
        assertThat(rules.begins(2, third.substring(1))).isFalse();
        assertThat(rules.begins(1, third.substring(0, 3))).isFalse();
        assertThat(rules.begins(2, third + "数")).isFalse();
    }
}
