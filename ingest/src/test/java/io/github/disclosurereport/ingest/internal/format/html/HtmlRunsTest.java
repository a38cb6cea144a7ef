package io.github.disclosurereport.ingest.internal.format.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.ingest.ReadLimits;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlRunsTest {

    private static Optional<int[]> starts(String source, String... texts) {
        return new HtmlRuns(source)
                .starts(List.of(texts).stream().map(TextNode::new).toList());
    }

    private static Optional<int[]> starts(String source) {
        return new HtmlRuns(source).starts(PageElements.of(Jsoup.parse(source)).texts());
    }

    /** Where "@" stands in the source; a page that holds none of them otherwise. */
    private static int[] marks(String marked) {
        int[] marks = new int[(int) marked.chars().filter(c -> c == '@').count()];
        int at = -1;
        for (int i = 0; i < marks.length; i++) {
            at = marked.indexOf('@', at + 1);
            marks[i] = at - i;
        }
        return marks;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@规章",
                "<p>\n @规章</p> <p>@7</p>",
                "<!-- <p>8</p> --><td>@7",
                "<script>a<b;'</scr</b>8'</script>@7",
                "<STYLE>8</STYLE>@7",
                "<p title='a>8'>@7</p>",
                "<p title=\"a>'8\" class='>'>@7</p>",
                "<p>@7</p><p title='a>b'></p>",
                "<p>@&nbsp;7&nbsp;8</p>",
                "<p>@a &lt; b &amp;&#49;</p><p>@7",
                "<p>@7 < 8</p>",
                "<?xml?><!doctype html><p>@7"
            })
    void wordsBeginBehindTagsCommentsAndScripts(String marked) {
        assertThat(starts(marked.replace("@", "")))
                .hasValueSatisfying(starts -> assertThat(starts).isEqualTo(marks(marked)));
    }

    @Test
    void wordsThatAreNotThoseOfTheSourceHaveNoPlace() {
        assertThat(starts("<p>规章</p><p>7</p>", "规章", "8")).isEmpty();
        assertThat(starts("<p>规章</p><p>7</p>", "7", "规章")).isEmpty();
        assertThat(starts("<p>规章</p>", "规")).isEmpty();
        assertThat(starts("<p>规</p>", "规章")).isEmpty();
        assertThat(starts("<p>规章</p>", "规", "章")).isEmpty();
        assertThat(starts("<p>规&nbsp;7</p>", "规章7")).isEmpty();
        assertThat(starts("<p>&lt;7</p>", "<8")).isEmpty();
    }

    @Test
    void norHaveAnyWhereTheSourceHasMore() {
        assertThat(starts("<p>规章</p><p>7</p>", "规章")).isEmpty();
        assertThat(starts("<p>规章</p>", "规章", "7")).isEmpty();
        assertThat(starts("<p>规章</p> \n")).isPresent();
    }

    @Test
    void manyQuotationMarksThatHoldTagsAreGivenUpInTime() {
        String source = "<p title='" + ">".repeat(50_000) + "'>7</p>";
        assertThat(starts(source)).isEmpty();
        assertThat(HtmlPage.of(source, ReadLimits.standard()).elements().texts())
                .hasSize(1);
    }
}
