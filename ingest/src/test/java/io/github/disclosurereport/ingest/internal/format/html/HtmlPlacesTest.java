package io.github.disclosurereport.ingest.internal.format.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.ingest.ReadLimits;
import io.github.disclosurereport.ingest.SourcePlace;
import java.util.List;
import java.util.SplittableRandom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlPlacesTest {

    private static final int LONGEST = 30;
    private static final List<String> PIECES = List.of(
            "<p>",
            "</p>",
            "<table>",
            "</table>",
            "<tr>",
            "<td>",
            "<td class='a b'>",
            "</td>",
            "<select>",
            "</select>",
            "<option>",
            "<b>",
            "</b>",
            "<i>",
            "</i>",
            "<br>",
            "<a href='/x?a=1&b=2' title=\"甲>乙\">",
            "<a title='<b>甲</b>'>",
            "</a>",
            "<!-- <p>甲</p> -->",
            "<!-->",
            "<!doctype html>",
            "<?xml version='1.0'?>",
            "<script>if (a > b) { write('<b>乙</b>'); }</script>",
            "<style>b > i { color: red }</style>",
            "<title>",
            "</title>",
            "<textarea>",
            "</textarea>",
            "<noscript>",
            "</noscript>",
            "<svg>",
            "</svg>",
            "<iframe>",
            "</iframe>",
            "</body>",
            "</nothing>",
            "甲",
            "乙 ",
            " 丙丁",
            "\n",
            "  ",
            "\r\n\t",
            "&nbsp;",
            "&lt;戊&gt;",
            "&#49;&amp",
            "5 < 6",
            "己>",
            "<",
            "\"",
            "'");

    private static List<TextNode> texts(String source, boolean keepPlaces) {
        Document page = Parser.htmlParser().setTrackPosition(keepPlaces).parseInput(source, "");
        return PageElements.of(page).texts();
    }

    private static List<SourcePlace> kept(String source) {
        List<TextNode> texts = texts(source, true);
        HtmlPlaces places = HtmlPlaces.kept(source, texts);
        return texts.stream().map(places::of).toList();
    }

    @Test
    void whatIsFoundIsWhatAParserKeeps() {
        int found = 0;
        for (int seed = 1; seed <= 20_000; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            StringBuilder page = new StringBuilder();
            for (int i = random.nextInt(LONGEST); i >= 0; i--) {
                page.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            String source = page.toString();
            List<TextNode> texts = texts(source, false);
            HtmlPlaces places = HtmlPlaces.find(source, texts).orElse(null);
            if (places != null && !texts.isEmpty()) {
                found++;
                assertThat(texts.stream().map(places::of))
                        .as("seed %d: %s", seed, source)
                        .isEqualTo(kept(source));
            }
        }
        assertThat(found).isGreaterThan(5_000);
    }

    @Test
    void aTextStandsWhereItsWordsDo() {
        String source = "<!-- 一 -->\n<p title='甲>乙'>\n  <b>一</b>、&nbsp;总体<br>情况</p>";
        List<TextNode> texts = texts(source, false);
        HtmlPlaces places = HtmlPlaces.find(source, texts).orElseThrow();
        assertThat(texts)
                .extracting(places::of)
                .containsExactly(
                        new SourcePlace.InText(3, 6), new SourcePlace.InText(3, 11), new SourcePlace.InText(3, 24));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<table><tr>甲<td>乙</td></tr></table>",
                "<p>甲</nothing>乙</p>",
                "<p title='<b>甲</b>'>甲</p>",
                "<select>甲<p>乙</select><script>",
                "<p>甲\u0000乙</p>",
            })
    void whereTheParserMovedOrJoinedWordsThePageIsParsedAgain(String source) {
        List<TextNode> texts = texts(source, false);
        if (HtmlPlaces.find(source, texts).isEmpty()) {
            HtmlPage page = HtmlPage.of(source, ReadLimits.standard());
            assertThat(page.elements().texts()).extracting(page.places()::of).isEqualTo(kept(source));
        } else {
            assertThat(HtmlPlaces.find(source, texts))
                    .map(places -> texts.stream().map(places::of).toList())
                    .contains(kept(source));
        }
    }
}
