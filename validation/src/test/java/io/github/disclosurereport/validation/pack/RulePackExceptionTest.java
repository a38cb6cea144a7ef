package io.github.disclosurereport.validation.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.validation.rule.Text;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RulePackExceptionTest {

    private static final Text PROBLEM = new Text("错。", "Wrong.");

    @Test
    void saysWhereInBothLanguages() {
        RulePackException error = new RulePackException("甲.pack", 3, 7, PROBLEM);
        assertThat(error.file()).isEqualTo("甲.pack");
        assertThat(error.line()).isEqualTo(3);
        assertThat(error.column()).isEqualTo(7);
        assertThat(error).hasMessage("甲.pack, line 3, column 7: Wrong.");
        assertThat(error.message(Locale.SIMPLIFIED_CHINESE)).isEqualTo("甲.pack第3行第7列：错。");
        assertThat(error.message(Locale.FRANCE)).isEqualTo(error.getMessage());
    }

    @Test
    void aPackAsAWholeHasNoPlace() {
        RulePackException error = new RulePackException("a", 0, 0, PROBLEM);
        assertThat(error).hasMessage("a: Wrong.");
        assertThat(error.message(Locale.CHINA)).isEqualTo("a：错。");
    }
}
