package io.github.disclosurereport.ingest;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Fuzzing, one method a front end. In a build it reads the documents that it starts from and all inputs that were ever found to
 * break a promise; see CONTRIBUTING.md for a long run.
 */
class ReaderFuzzTest {

    @MethodSource
    @DictionaryEntries({
        "<table>",
        "</table>",
        "<tr>",
        "<td>",
        "</td>",
        "<td rowspan=9 colspan=9>",
        "<sup>",
        "<del>",
        "<p>"
    })
    @DictionaryEntries({"总计", "规章", "（七）总计", "一、总体情况", "三、收到和处理政府信息公开申请情况", "第二十条第（一）项", "&nbsp;"})
    @FuzzTest
    void html(byte[] source) {
        Promise.kept(source);
    }

    static Stream<byte[]> html() {
        return seeds(FrontEnd.HTML);
    }

    @MethodSource
    @DictionaryEntries({" |", "|", "0 |", "1 3", "- 3 -", "（六）其他处理", "　", "1,224.58", "万元", "减4", "/", "不涉及", "1.0"})
    @DictionaryEntries({"总计", "规章", "（七）总计", "一、总体情况", "三、收到和处理政府信息公开申请情况", "第二十条第（一）项", "2023年"})
    @FuzzTest
    void flatText(byte[] source) {
        Promise.kept(source);
    }

    static Stream<byte[]> flatText() {
        return seeds(FrontEnd.FLAT_TEXT);
    }

    @MethodSource
    @DictionaryEntries({"|---|---|", "| ", " |", "# ", "## ", "| 0 |", "|:-:|", "1 3", "元", "增加4", "/", "| | |", "1.0"})
    @DictionaryEntries({"总计", "规章", "（七）总计", "一、总体情况", "三、收到和处理政府信息公开申请情况", "第二十条第（一）项", "2023年"})
    @FuzzTest
    void markdown(byte[] source) {
        Promise.kept(source);
    }

    static Stream<byte[]> markdown() {
        return seeds(FrontEnd.MARKDOWN);
    }

    private static Stream<byte[]> seeds(FrontEnd frontEnd) {
        return frontEnd.documents().values().stream();
    }
}
