package io.github.disclosurereport.ingest.internal.format.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ElementVisibilityTest {

    private static Element element(String html) {
        return Objects.requireNonNull(Jsoup.parse(html).body().firstElementChild());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p style='display:none'>7</p>",
                "<p style='color:red; DISPLAY : NONE'>7</p>",
                "<p hidden>7</p>",
                "<p hidden='until-found'>7</p>",
                "<nav>7</nav>",
                "<nav class=a>7</nav>",
                "<span lang=en>rules</span>",
                "<small lang=EN>rules</small>"
            })
    void notShown(String html) {
        assertThat(ElementVisibility.isUnseen(element(html))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>7</p>",
                "<p style='display:block;border:none'>7</p>",
                "<p style='text-decoration:none'>7</p>",
                "<p class=hidden>7</p>",
                "<p lang=en>rules</p>",
                "<span lang=en>7</span>",
                "<span lang=en-US>rules</span>",
                "<span lang=zh>规章</span>"
            })
    void shown(String html) {
        assertThat(ElementVisibility.isUnseen(element(html))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<del>7</del>", "<s class=a>7</s>", "<span style='text-decoration: Line-Through'>7</span>"})
    void struckOut(String html) {
        assertThat(ElementVisibility.of(element(html)).struck()).isTrue();
        assertThat(ElementVisibility.of(element(html)).unseen()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<b>7</b>", "<span style='text-decoration:underline'>7</span>", "<ins>7</ins>"})
    void notStruckOut(String html) {
        assertThat(ElementVisibility.of(element(html)).struck()).isFalse();
    }
}
