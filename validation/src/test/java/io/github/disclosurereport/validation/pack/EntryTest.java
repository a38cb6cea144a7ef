package io.github.disclosurereport.validation.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntryTest {

    private static Entry entry(String line) throws RulePackException {
        return Entry.of(new Piece("a", 3, 5, line));
    }

    @Test
    void theFirstEqualsSignPartsSubjectFromValue() throws RulePackException {
        Entry entry = entry("row local.x = a = b");
        assertThat(entry.keyword()).isEqualTo(Keyword.ROW);
        assertThat(entry.subject()).isEqualTo(new Piece("a", 3, 9, "local.x"));
        assertThat(entry.value()).isEqualTo(new Piece("a", 3, 19, "a = b"));
        assertThat(entry("title.en local.x=b").value().text()).isEqualTo("b");
    }

    @Test
    void organsAreToldApartAsLabelsAre() throws RulePackException {
        assertThat(entry("organ 甲（乙） 局 = township").key()).isEqualTo("甲(乙)局");
        assertThat(entry("title 甲 乙 = 丙").key()).isEqualTo("甲 乙");
    }

    @Test
    void anUnknownWordIsAnError() {
        RulePackException error = Packs.error("  [deadlines]");
        assertThat(error)
                .hasMessage(
                        "local.pack, line 1, column 3: \"[deadlines]\" is no word of rule packs. There are: deadline, organ,"
                                + " severity, without, row, title, title.en, citation, citation.en, editions.");
        assertThat(error.message(Locale.CHINA)).contains("“[deadlines]”不是规则包的关键词。可用：deadline、organ、");
        assertThat(Packs.error("Deadline department = 01-20")).hasMessageContaining("no word of rule packs");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "deadline",
                "deadline department",
                "deadline department 01-20",
                "deadline = 01-20",
                "deadline department =",
                "deadline department ＝ 01-20",
            })
    void aLineWithoutSubjectOrValueIsAnError(String line) {
        RulePackException error = Packs.error(line);
        assertThat(error.column()).isEqualTo(1);
        assertThat(error)
                .hasMessageEndingWith(
                        "\"" + line + "\" is not understood. Write \"deadline name = what holds for it\".");
        assertThat(error.message(Locale.CHINA)).contains("等号用半角");
    }

    @ParameterizedTest
    @ValueSource(strings = {"without", "without a.b = no"})
    void withoutTakesARuleAndNothingElse(String line) {
        assertThat(Packs.error(line)).hasMessageContaining("Write \"without\" and the id of a rule.");
    }

    @Test
    void whatIsRepeatedIsCutShort() {
        assertThat(Packs.error("x".repeat(5000))).hasMessageContaining("\"" + "x".repeat(60) + "…\" is no word");
    }
}
