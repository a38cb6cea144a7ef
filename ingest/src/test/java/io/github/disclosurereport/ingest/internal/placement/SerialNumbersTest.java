package io.github.disclosurereport.ingest.internal.placement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Section;
import io.github.disclosurereport.ingest.SourcePlace;
import io.github.disclosurereport.ingest.internal.Blocks;
import io.github.disclosurereport.ingest.internal.document.Grid;
import io.github.disclosurereport.ingest.internal.document.Token;
import io.github.disclosurereport.ingest.internal.lexicon.TableLabels;
import io.github.disclosurereport.ingest.internal.text.CellText;
import io.github.disclosurereport.ingest.internal.text.FigureNotation;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SerialNumbersTest {

    private static final TableLabels LABELS = TableLabels.of(Edition.E2021, Section.REQUESTS);

    private static List<List<String>> kept(String... rows) {
        return SerialNumbers.without(Blocks.table(1, rows).grid()).words();
    }

    @Test
    void numbersThatCountTheRowsOfAGridAreBlank() {
        assertThat(kept("序号|信息内容|本年制发件数", "1|规章|7", "2|行政规范性文件|8"))
                .containsExactly(List.of("", "信息内容", "本年制发件数"), List.of("", "规章", "7"), List.of("", "行政规范性文件", "8"));
        assertThat(kept("1|规章|7", "2|行政规范性文件|8", "3|行政许可|9"))
                .describedAs("without a head")
                .extracting(row -> row.get(0))
                .containsExactly("", "", "");
        assertThat(kept("序号|信息内容|本年制发件数", "1|规章|7", "|其中：部门规章|1", "2|行政规范性文件|8", "序号|信息内容|本年处理决定数量", "1|行政许可|9"))
                .describedAs("rows without one, heads that come again, and counted anew")
                .extracting(row -> row.get(0))
                .containsOnly("");
        assertThat(kept("第二十条第（一）项||", "序号|信息内容|本年制发件数", "1|规章|7", "2|行政规范性文件|8"))
                .describedAs("a caption over all columns stays")
                .extracting(row -> row.get(0))
                .containsExactly("第二十条第（一）项", "", "", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"序号|规章~1|7~3|8", "序号|规章~1|7~甲|8", "序号|规章~1|7", "1|规章|7~2|行政规范性文件|8", "规章|1|7~行政规范性文件|2|8"})
    void numbersThatMayBeFiguresStay(String rows) {
        Grid grid = Blocks.table(1, rows.split("~", -1)).grid();
        assertThat(SerialNumbers.without(grid)).isSameAs(grid);
    }

    @ParameterizedTest
    @CsvSource({
        "序号 | 信息内容, true",
        "序 号, true",
        "编号|, true",
        "行次, true",
        "信息内容 | 序号, false",
        "序 |, true",
        "序, true",
        "序言, false",
        "'', false"
    })
    void howALineOfHeadsBegins(String line, boolean begins) {
        assertThat(SerialNumbers.beginsWithHead(line)).isEqualTo(begins);
    }

    /** Tokens of words; digits are figures, and those behind "p" alone at the edge of a page. */
    private static SerialNumbers.Outcome outcome(String words) {
        return SerialNumbers.removeFrom(tokens(words), LABELS);
    }

    @Test
    void numbersThatDoNotCountTheRowsAreLooseAmongTheFigures() {
        assertThat(outcome("序号 1 2.重复申请 5 2 （七）总计 8")).isEqualTo(SerialNumbers.Outcome.REMOVED);
        assertThat(outcome("序号 1 2.重复申请 5 5 （七）总计 8")).isEqualTo(SerialNumbers.Outcome.LOOSE);
        assertThat(outcome("序号 7 2.重复申请 5 5 2.没有现成信息需要另行制作 8")).isEqualTo(SerialNumbers.Outcome.LOOSE);
        assertThat(outcome("编号 2.重复申请 5 5 2.没有现成信息需要另行制作 8")).isEqualTo(SerialNumbers.Outcome.NONE);
    }

    private static String removed(String words) {
        List<Token> tokens = tokens(words);
        SerialNumbers.removeFrom(tokens, LABELS);
        return String.join(
                " ", tokens.stream().map(token -> token.text().text()).toList());
    }

    private static List<Token> tokens(String words) {
        List<Token> tokens = new ArrayList<>();
        for (String word : words.split(" ", -1)) {
            boolean page = word.startsWith("p");
            Token.Kind kind =
                    page ? Token.Kind.PAGE : FigureNotation.isPlain(word) ? Token.Kind.FIGURE : Token.Kind.LABEL;
            tokens.add(new Token(
                    kind, new CellText(page ? word.substring(1) : word, new SourcePlace.InText(tokens.size() + 1, 1))));
        }
        return tokens;
    }

    @Test
    void numbersBeforeLabelsGoIfTheyCountTheRows() {
        assertThat(removed("序号 申请人情况 1 （一）予以公开 5 5 2 （六）其他处理 1.其他 7 7 3 （七）总计 12 12"))
                .isEqualTo("申请人情况 （一）予以公开 5 5 （六）其他处理 1.其他 7 7 （七）总计 12 12");
        assertThat(removed("序号 1 2.重复申请 5 2 总计 5 2 （七）总计 8"))
                .describedAs("heads that come again follow a figure")
                .isEqualTo("2.重复申请 5 2 总计 5 （七）总计 8");
        assertThat(removed("序号 1 2.重复申请 2 总计[注] 2 （七）总计 8"))
                .describedAs("so do heads with a remark")
                .isEqualTo("2.重复申请 2 总计[注] （七）总计 8");
        assertThat(removed("序 号 1 2.重复申请 5 2 （七）总计 8"))
                .describedAs("a head in two lines")
                .isEqualTo("2.重复申请 5 （七）总计 8");
        assertThat(removed("序号 1 2.重复申请 5 p2 p9 （七）总计 8"))
                .describedAs("the number of a page stays")
                .isEqualTo("2.重复申请 5 9 （七）总计 8");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "序号 1 2.重复申请 5 5 2.没有现成信息需要另行制作 6 3 （七）总计 8",
                "序号 1 2.重复申请 5 5 （七）总计 8",
                "序号 2 2.重复申请 5 5 3 （七）总计 8"
            })
    void elseAllStay(String words) {
        assertThat(removed(words)).isEqualTo(words);
    }
}
