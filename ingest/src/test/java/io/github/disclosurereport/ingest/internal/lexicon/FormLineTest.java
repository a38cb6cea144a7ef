package io.github.disclosurereport.ingest.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.DisclosureColumn;
import io.github.disclosurereport.form.DisputeResult;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Form;
import io.github.disclosurereport.form.FormItem;
import io.github.disclosurereport.form.RequestLine;
import io.github.disclosurereport.form.Section;
import io.github.disclosurereport.ingest.internal.text.LabelNormalizer;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormLineTest {

    private static FormLine line(FormItem item) {
        List<Cell> cells = Form.of(Edition.E2021).cells().stream()
                .filter(cell -> cell.row() == item)
                .toList();
        return FormLine.of(item, cells, FormColumns.of(cells), List.of());
    }

    @Test
    void aLineIsKnownByWhatEveryEditionCallsIt() {
        DisclosureColumn item = DisclosureColumn.AMOUNT;
        for (Edition edition : Edition.values()) {
            assertThat(FormLine.keys(item)).contains(LabelNormalizer.of(item.label(edition)));
            assertThat(line(RequestLine.RECEIVED).printed()).contains(RequestLine.RECEIVED.label(edition));
        }
        assertThat(FormLine.keys(item)).hasSize(2);
    }

    @Test
    void andByTheFewWordsThatMeanJustTheSame() {
        assertThat(FormLine.keys(RequestLine.OUTCOMES_TOTAL)).containsExactlyInAnyOrder("总计", "合计", "总数");
        assertThat(line(RequestLine.OUTCOMES_TOTAL).numbered()).containsExactlyInAnyOrder("七总计", "七合计", "七总数");
        assertThat(FormLine.keys(DisputeResult.UPHELD)).containsExactlyInAnyOrder("结果维持", "维持");
        assertThat(FormLine.keys(DisputeResult.OVERTURNED)).containsExactlyInAnyOrder("结果纠正", "纠正");
        assertThat(FormLine.keys(DisputeResult.OTHER_RESULT)).hasSize(1);
        assertThat(line(RequestLine.OUTCOMES_TOTAL).printed())
                .as("as printed, to the letter")
                .hasSize(1);
    }

    @Test
    void onlyTheRowOfSectionFourHasNoLabel() {
        List<Cell> cells = Form.of(Edition.E2021).table(Section.DISPUTES).cells();
        assertThat(FormLine.unlabelled(cells, List.of()).isUnlabelled()).isTrue();
        assertThat(FormLine.unlabelled(cells, List.of()).cells()).isEqualTo(cells);
        assertThat(line(RequestLine.OTHER).isUnlabelled()).isFalse();
        assertThat(line(RequestLine.OTHER).cells()).hasSize(7);
    }
}
