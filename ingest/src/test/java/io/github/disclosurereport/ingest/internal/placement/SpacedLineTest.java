package io.github.disclosurereport.ingest.internal.placement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Section;
import io.github.disclosurereport.ingest.internal.lexicon.TableLabels;
import io.github.disclosurereport.ingest.internal.text.Spacing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpacedLineTest {

    private static final TableLabels LABELS = TableLabels.of(Edition.E2021, Section.REQUESTS);

    private static String figures(String line) {
        SpacedLine spaced = new SpacedLine(line, LABELS);
        StringBuilder signs = new StringBuilder();
        for (int i = 0; i < spaced.pieces().size(); i++) {
            signs.append(spaced.isFigure(i) ? 'F' : 'L');
        }
        return signs.toString();
    }

    @ParameterizedTest
    @CsvSource({
        "2.重复申请 1 0 0 0 0 0 1, LFFFFFFF",
        "2.重复申请 无 0 0 0 0 0 0, LFFFFFFF",
        "2.重复申请 无 无 无 无 无 无 无, LFFFFFFF",
        "（四）无 1.本机关不掌握相关政府信息 7 0, LLFF",
        "2.重复申请 无, LL",
        "2.重复申请 5 约 0 0 0 待核实 5, LFFFFFFF",
        "2.重复申请 约 5 0 0 0 0 5, LFFFFFFF",
        "72 64 约 37 173, FFFFF",
        "11 待核实 待核实 2 详见附件 165, FFFFFF",
        "7.属于行政 执法案卷 9 0 0, LLFFF",
        "第 5 项, LLL"
    })
    void piecesThatAreFigures(String line, String kinds) {
        assertThat(figures(line)).isEqualTo(kinds);
    }

    @Test
    void headsWithRemarksThatAreBrokenOffAreNoProse() {
        assertThat(new SpacedLine("自然人(历 法人或其他组织 备注 总计(历史", LABELS).isProse()).isFalse();
        TableLabels money = TableLabels.of(Edition.E2021, Section.PROACTIVE_DISCLOSURE);
        assertThat(new SpacedLine("序 号 信息内容 本年收费金额（单位：万元）", money).isProse()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"本年度申请数量较上年有所增长，主要涉及征地", "全年 共受理政府信息公开申请 3119 件，均已 答复"})
    void prose(String line) {
        assertThat(new SpacedLine(line, LABELS).isProse()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5.要求行政机关确认或重新出",
                "1.本机关不掌握相关政府信息（设区的市以上填",
                "自然人 法人或其他组织 备注",
                "小计（设区的市以上填写） 7",
                "11 待核实 待核实 2 详见附件 165",
                "55 65 49 62 231 61 68 49 65 243 53 51 61 51 约"
            })
    void notProse(String line) {
        assertThat(new SpacedLine(line, LABELS).isProse()).isFalse();
    }

    @Test
    void piecesStandBetweenWhiteSpaceOfEveryKind() {
        assertThat(Spacing.pieces("一\u3000二\u00A0 三 ")).containsExactly("一", "二", "三");
    }
}
