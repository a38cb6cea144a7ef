package io.github.disclosurereport.ingest.internal.placement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Section;
import io.github.disclosurereport.ingest.SourcePlace;
import io.github.disclosurereport.ingest.internal.lexicon.TableLabels;
import io.github.disclosurereport.ingest.internal.text.CellText;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FlatTableHeadersTest {

    private static FlatTableHeaders heads(Section section) {
        return new FlatTableHeaders(TableLabels.of(Edition.E2021, section));
    }

    private static List<CellText> words(String words) {
        return Stream.of(words.split(" "))
                .map(word -> new CellText(word, new SourcePlace.InText(1, 1)))
                .toList();
    }

    @Test
    void aColumnMoreIsSeenBeforeTheFirstLineOnlyAndAlsoBroken() {
        FlatTableHeaders heads = heads(Section.REQUESTS);
        heads.judge(words("自然人 其 中网上 总计"), false);
        assertThat(heads.isOneMore()).isFalse();
        heads.judge(words("自然人 其 中网上 总计"), true);
        assertThat(heads.isOneMore()).isTrue();
    }

    @Test
    void anOrderHoldsUntilOtherHeadsCome() {
        FlatTableHeaders heads = heads(Section.REQUESTS);
        heads.judge(words("总计 自然人"), true);
        assertThat(heads.areInOtherOrder()).isTrue();
        heads.judge(words("三、本年度办理结果"), false);
        assertThat(heads.areInOtherOrder()).isTrue();
        heads.judge(words("自然人 总计"), false);
        assertThat(heads.areInOtherOrder()).isFalse();
    }

    @Test
    void aTitleBeforeTheHeadsThatHasTheirWordsIsNoOtherOrder() {
        FlatTableHeaders heads = heads(Section.DISPUTES);
        String title = "政府信息公开行政复议、 行政诉讼情况统计表 ";
        String results = "结果维持 结果纠正 其他结果 尚未审结 总计 ";
        String printed = "行政复议 行政诉讼 " + results + "未经复议直接起诉 复议后起诉 " + results + results;
        heads.judge(words(title + printed), true);
        assertThat(heads.areInOtherOrder()).isFalse();
        assertThat(heads.areFewer()).isFalse();
        heads.judge(words(title + printed.replaceFirst("结果维持 结果纠正", "结果纠正 结果维持")), true);
        assertThat(heads.areInOtherOrder()).isTrue();
    }

    @Test
    void headsBeforeALineWithoutFiguresAreThoseOfAnotherBlock() {
        FlatTableHeaders heads = heads(Section.PROACTIVE_DISCLOSURE);
        heads.judge(words("信息内容 本年处理决定数量 行政许可 信息内容 本年处理决定数量"), false);
        assertThat(heads.areInOtherOrder()).isFalse();
    }
}
