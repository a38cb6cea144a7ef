package io.github.disclosurereport.ingest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Section;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunTokensTest {

    private static List<String> figures(String text) {
        TableLabels labels = TableLabels.of(Edition.E2021, Section.REQUESTS);
        return RunTokens.of(labels, Blocks.lines(text)).tokens().stream()
                .filter(token -> token.kind() == Token.Kind.FIGURE)
                .map(token -> token.text().text())
                .toList();
    }

    @Test
    void measureWordsThatANarrowCellHasBrokenOff() {
        assertThat(figures("2.重复申请 3533件\n次\n241 宗 18 0 0 0 3792\n件次"))
                .containsExactly("3533件次", "241宗", "18", "0", "0", "0", "3792件次");
    }

    @Test
    void otherWordsAreNoPartOfAFigure() {
        assertThat(figures("2.重复申请 3533\n约\n241 18 0 0 0 3792")).doesNotContain("3533约");
        assertThat(figures("2.重复申请 3533 241件\n18 0 0 0 3792")).contains("241件", "18");
    }
}
