package io.github.disclosurereport.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class StylesheetTest {

    @Test
    void isPlainTextWithoutAnythingToFetch() {
        assertThat(Stylesheet.css())
                .contains("--dr-text")
                .doesNotContain("</")
                .doesNotContain("@import")
                .doesNotContain("url(");
    }

    @Test
    void everyPropertyUsedIsDeclared() {
        Matcher used = Pattern.compile("var\\((--dr-[a-z-]+)\\)").matcher(Stylesheet.css());
        assertThat(used.results().map(found -> found.group(1)))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(Stylesheet.css()).contains("  " + name + ": "));
    }
}
