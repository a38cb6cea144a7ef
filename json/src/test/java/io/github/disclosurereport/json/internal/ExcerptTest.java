package io.github.disclosurereport.json.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTest {

    @Test
    void keepsToOneLineOfVisibleText() {
        assertThat(Excerpt.quote("a\n\u2028\u202E\u0085\uD800\"总😀"))
                .isEqualTo("\"a\\u000a\\u2028\\u202e\\u0085\\ud800\\\"总😀\"");
    }

    @Test
    void isShort() {
        assertThat(Excerpt.quote("😀".repeat(41))).isEqualTo("\"" + "😀".repeat(40) + "…\"");
        assertThat(Excerpt.line("x".repeat(300))).hasSize(300);
    }
}
