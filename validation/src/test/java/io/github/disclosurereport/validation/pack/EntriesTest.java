package io.github.disclosurereport.validation.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntriesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "deadline department = 01-20",
                "severity years.carry = info",
                "without years.carry",
                "row local.x = a = b",
                "title local.x = 题",
                "title.en local.x = title",
                "citation local.x = 据",
                "citation.en local.x = here",
                "editions local.x = 2021",
            })
    void nothingIsSaidTwice(String line) {
        RulePackException error = Packs.error(line, "# x", line);
        assertThat(error.line()).isEqualTo(3);
        assertThat(error).hasMessageEndingWith("\" stands at line 1 already.");
        assertThat(error.message(Locale.CHINA)).endsWith("与第1行重复。");
    }

    @Test
    void organsAreTheSameWhateverTheWidthOfTheirSigns() {
        assertThat(Packs.error("organ 甲（乙）局 = township", "organ 甲(乙) 局 = department"))
                .hasMessage("local.pack, line 2, column 7: \"甲(乙) 局\" stands at line 1 already.");
    }
}
