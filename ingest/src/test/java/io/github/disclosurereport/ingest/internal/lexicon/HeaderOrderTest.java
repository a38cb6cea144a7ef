package io.github.disclosurereport.ingest.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Form;
import io.github.disclosurereport.form.FormTable;
import io.github.disclosurereport.form.PrintedBlock;
import io.github.disclosurereport.form.Section;
import io.github.disclosurereport.ingest.internal.text.LabelNormalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class HeaderOrderTest {

    static Stream<FormTable> tables() {
        return Stream.of(Edition.values()).flatMap(edition -> Form.of(edition).tables().stream());
    }

    private static HeaderOrder order(FormTable table) {
        return TableLabels.of(table.edition(), table.section()).headOrder();
    }

    private static List<String> keys(PrintedBlock block) {
        return block.head().stream()
                .flatMap(row -> row.cells().stream())
                .map(cell -> LabelNormalizer.of(cell.label()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void asPrintedTheyAreInNoOtherOrder(FormTable table) {
        for (PrintedBlock block : table.blocks()) {
            assertThat(order(table).isOther(keys(block))).isFalse();
            assertThat(order(table).isPrinted(keys(block))).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void someMayBeMissing(FormTable table) {
        for (PrintedBlock block : table.blocks()) {
            List<String> keys = keys(block);
            for (int out = 0; out < keys.size(); out++) {
                List<String> rest = new ArrayList<>(keys);
                rest.remove(out);
                assertThat(order(table).isOther(rest)).as("%s", rest).isFalse();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "REQUESTS, 总计 自然人 商业企业, true",
        "REQUESTS, 自然人 总计 商业企业 科研机构, false",
        "REQUESTS, 其他 商业企业 科研机构, true",
        "REQUESTS, 自然人 总计 自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计, false",
        "DISPUTES, 行政诉讼 行政复议, true",
        "DISPUTES, 结果纠正 结果维持 其他结果 结果纠正 结果维持 其他结果 结果纠正 结果维持 其他结果, true",
        "DISPUTES, 未经复议直接起诉 复议后起诉 结果维持 结果纠正 结果维持, false",
        "PROACTIVE_DISCLOSURE, 现行有效件数 本年制发件数 本年废止件数, true",
        "PROACTIVE_DISCLOSURE, 规章 行政许可, false",
    })
    void whatStandsBesideEachOther(Section section, String heads, boolean other) {
        List<String> keys = Stream.of(heads.split(" ")).map(LabelNormalizer::of).toList();
        assertThat(TableLabels.of(Edition.E2021, section).headOrder().isOther(keys))
                .isEqualTo(other);
    }

    @ParameterizedTest
    @CsvSource({"自然人 商业企业", "科研机构 自然人 总计 商业企业 社会公益组织 法律服务机构 其他"})
    void fewerOrOthersAreNotPrintedSo(String heads) {
        assertThat(TableLabels.of(Edition.E2021, Section.REQUESTS).headOrder().isPrinted(List.of(heads.split(" "))))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "申请人情况 法人或其他组织 总计, true",
        "自然人 商业企业 科研机构 社会公益组织 法律服务机构 总计, true",
        "自然人 法人或其他组织 总计 商业企业 科研机构 社会公益组织 法律服务机构 其他, false",
        "申请人情况, false",
        "自 然人 法人或其他组织 总计 商业企业 科研机构 社会公益 组织 法律服务机构 其他, false"
    })
    void someOfThoseBesideEachOtherAreNotAll(String heads, boolean lacks) {
        assertThat(TableLabels.of(Edition.E2021, Section.REQUESTS).headOrder().lacksAny(List.of(heads.split(" "))))
                .isEqualTo(lacks);
    }

    @ParameterizedTest
    @CsvSource({"总计, true", "总计[注], true", "申请人情况, true", "（七）总计, false", "2.重复申请, false", "（三）不予公开, false"})
    void headsAreNoLines(String label, boolean head) {
        assertThat(TableLabels.of(Edition.E2021, Section.REQUESTS).headOrder().isAnyHead(label))
                .isEqualTo(head);
    }
}
