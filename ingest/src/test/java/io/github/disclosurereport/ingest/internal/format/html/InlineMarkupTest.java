package io.github.disclosurereport.ingest.internal.format.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.ingest.internal.text.InlineText;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InlineMarkupTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "74; 74",
                "<p>7</p><p>4</p>; 7 4",
                "<del>21</del>74; ~~21~~74",
                "<span style='Text-Decoration:Line-Through'>21</span>74; ~~21~~74",
                "74<sup>1</sup>; 74^1^",
                "<input value=74>; [74]",
                "<input type=hidden value=74>; ''",
                "<select><option>1<option selected>2</select>; [2]",
                "规章<sup>1</sup>; 规章",
                "<del>规定</del>规章; 规章",
                "<script>1</script>; ''"
            })
    void wordsOfACell(String cell, String words) {
        String html = "<table><tr><td>" + cell + "</td></tr></table>";
        assertThat(InlineMarkup.cell(Objects.requireNonNull(Jsoup.parse(html).selectFirst("td"))))
                .isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"本年74, 1, 本年74^1^", "本年, 1, 本年1", "74, 注, 74注"})
    void raisedWordsLengthenNoNumber(String line, String raised, String whole) {
        StringBuilder words = new StringBuilder(line);
        InlineText.raise(words, raised);
        assertThat(words).hasToString(whole);
    }
}
