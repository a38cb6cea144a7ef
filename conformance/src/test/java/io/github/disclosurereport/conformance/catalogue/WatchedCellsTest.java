package io.github.disclosurereport.conformance.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Form;
import io.github.disclosurereport.form.Section;
import io.github.disclosurereport.validation.RuleBook;
import io.github.disclosurereport.validation.rule.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

class WatchedCellsTest {

    @Test
    void saysThatItIsAll() {
        List<Cell> disputes = Form.of(Edition.E2021).table(Section.DISPUTES).cells();

        assertThat(WatchedCells.of(Edition.E2021, disputes))
                .isEqualTo(new Text("第四部分各栏各列", "section 4: every block, every column"));
    }

    @Test
    void namesRowsAndTheEndsOfRuns() {
        assertThat(watched(Edition.E2021, "requests.balance").english())
                .isEqualTo("section 3: rows \"received this year\", \"brought forward from last year\","
                        + " \"total of outcomes\", \"carried forward to next year\", every column");
        assertThat(watched(Edition.E2019, "requests.outcomes").english())
                .isEqualTo("section 3: rows \"granted\" to \"total of outcomes\", every column");
    }

    @Test
    void namesTheColumnsThatAreMeant() {
        assertThat(watched(Edition.E2019, "documents.public-total").chinese())
                .isEqualTo("第二部分“规章”、“规范性文件”行“本年新公开数量”、“对外公开总数量”列");
    }

    @Test
    void namesCellsThatAreNoBlockOneByOne() {
        List<Cell> corners = List.of(
                Cell.ofPath("disputes.reconsideration.upheld"), Cell.ofPath("disputes.directLitigation.overturned"));

        assertThat(WatchedCells.of(Edition.E2021, corners).chinese())
                .isEqualTo("第四部分“行政复议”栏“结果维持”列、第四部分“行政诉讼·未经复议直接起诉”栏“结果纠正”列");
    }

    @Test
    void noCellIsText() {
        assertThat(WatchedCells.of(Edition.E2021, List.of())).isEqualTo(new Text("文字", "the text"));
    }

    private static Text watched(Edition edition, String rule) {
        return WatchedCells.of(
                edition, RuleBook.standard(edition).rule(rule).orElseThrow().cells());
    }
}
