package io.github.disclosurereport.ingest.internal.format.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TagTraitsTest {

    @ParameterizedTest
    @CsvSource({"h1, 1", "h6, 6", "h7, 0", "hr, 0", "p, 0"})
    void headings(String name, int level) {
        assertThat(of(name).heading()).isEqualTo(level);
    }

    @Test
    void anElementMayBeSeveralThings() {
        assertThat(of("select").unseen()).isTrue();
        assertThat(of("select").field()).isTrue();
        assertThat(of("object").viewer()).isTrue();
        assertThat(of("td").block()).isTrue();
        assertThat(of("sub").raised()).isTrue();
        assertThat(of("strike").struck()).isTrue();
    }

    @Test
    void oneThatIsNotKnownIsShownInItsLine() {
        TagTraits unknown = of("o:p");
        assertThat(unknown).isEqualTo(of("span"));
        assertThat(unknown.block()).isFalse();
        assertThat(unknown.unseen()).isFalse();
    }

    private static TagTraits of(String name) {
        return TagTraits.of(new Element(name));
    }
}
