package io.github.disclosurereport.ingest.internal.format.flat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTextTest {

    @ParameterizedTest
    @CsvSource({
        "**12**, 12",
        "*12*, 12",
        "**规章** 3, 规章 3",
        "2\\.重复申请, 2.重复申请",
        "a\\b, a\\b",
        "&lt;5&gt;, <5>",
        "5 * 6 * 7, 5 * 6 * 7",
        "**, **",
        "12*, 12*",
        "1**2, 1**2",
    })
    void marksAreNoWords(String written, String plain) {
        assertThat(MarkdownText.plain(written)).isEqualTo(plain);
    }
}
