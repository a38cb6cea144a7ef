package io.github.disclosurereport.ingest.internal.placement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Section;
import io.github.disclosurereport.ingest.internal.Blocks;
import io.github.disclosurereport.ingest.internal.document.Token;
import io.github.disclosurereport.ingest.internal.lexicon.TableLabels;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FlatTableTokensTest {

    private static List<String> figures(String text) {
        TableLabels labels = TableLabels.of(Edition.E2021, Section.REQUESTS);
        return FlatTableTokens.of(labels, Blocks.lines(text)).tokens().stream()
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

    private static String kinds(String text) {
        TableLabels labels = TableLabels.of(Edition.E2021, Section.REQUESTS);
        return FlatTableTokens.of(labels, Blocks.lines(text)).tokens().stream()
                .filter(token -> token.kind() != Token.Kind.ROW_END)
                .map(token ->
                        token.kind() == Token.Kind.BLANK ? "_" : token.text().text())
                .collect(Collectors.joining(" "));
    }

    @Test
    void nothingBetweenTwoTabsIsABlankCell() {
        assertThat(kinds("2.重复申请\t3\t\t0\t\u00A0\t0\t3")).isEqualTo("2.重复申请 3 _ 0 _ 0 3");
        assertThat(kinds("2.重复申请\t3 \t0\t3"))
                .describedAs("every cell is filled")
                .isEqualTo("2.重复申请 3 0 3");
        assertThat(kinds("3\t\t0\t3")).describedAs("a row without a label").isEqualTo("3 _ 0 3");
        assertThat(kinds("2.重复申请\t\t本年度没有此类申请")).describedAs("prose beside").doesNotContain("_");
    }

    @Test
    void shortWordsBetweenTabsStandInPlaceOfFigures() {
        assertThat(figures("2.重复申请（设区的市以上填写）\t168\t约\t详见附件\t189")).containsExactly("168", "约", "详见附件", "189");
        assertThat(figures("2.重复申请\t无")).containsExactly("无");
        assertThat(figures("2.重复申请 无"))
                .describedAs("it may be the beginning of a label")
                .isEmpty();
    }

    @Test
    void numbersThatCountTheRowsAreNoFigures() {
        assertThat(kinds("序号 申请人情况\n1 2.重复申请 3 0 3\n2 （七）总计 4 0 4")).isEqualTo("申请人情况 2.重复申请 3 0 3 （七）总计 4 0 4");
        assertThat(kinds("序号 申请人情况\n1 2.重复申请 3 0 3\n4 （七）总计 4 0 4"))
                .describedAs("that do not count them")
                .startsWith("序号")
                .contains("1 2.重复申请");
    }
}
