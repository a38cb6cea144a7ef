package io.github.disclosurereport.ingest.internal.format.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.ingest.internal.text.InlineText;
import io.github.disclosurereport.ingest.internal.text.Spacing;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "规章|规章",
                "' 规\n\t 章 '|规 章",
                "<b>规</b>章|规章",
                "规<br>章|规 章",
                "<p>规</p><p>章</p>|规 章",
                "规<i hidden>7</i>章|规章",
                "规<p hidden>7</p>章|规章",
                "&nbsp;规&nbsp;章\u3000|规\u00A0章",
                "7<span> </span>8|7 8",
                "<br><br>|''"
            })
    void wordsOnOneLineAsABrowserShowsThem(String html, String words) {
        assertThat(HtmlText.of(Jsoup.parse("<div>" + html + "</div>").body())).isEqualTo(words);
    }

    @Test
    void whiteSpaceBetweenTwoPiecesIsOneSpaceAndNoneAtTheBeginning() {
        StringBuilder text = new StringBuilder();
        Spacing.append(text, " \n规 ");
        Spacing.append(text, "\f章");
        Spacing.append(text, "");
        Spacing.append(text, "程");
        assertThat(text).hasToString("规 章程");
    }

    @ParameterizedTest
    @CsvSource({
        "/a.pdf, true",
        "' https://example.org/', true",
        "'', false",
        "' ', false",
        "#top, false",
        "' #top', false",
        "JavaScript:void(0), false",
        "a.html#top, true"
    })
    void linksThatLeadElsewhere(String href, boolean elsewhere) {
        assertThat(InlineText.leadsElsewhere(href)).isEqualTo(elsewhere);
    }
}
