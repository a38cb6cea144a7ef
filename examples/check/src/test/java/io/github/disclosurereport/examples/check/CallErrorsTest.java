package io.github.disclosurereport.examples.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CallErrorsTest {

    private static String error(Object... arguments) {
        Run run = Run.of(arguments);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).as("one line").hasSize(1);
        return run.err().strip();
    }

    @Test
    void saysInOneLineWhatIsWrongAndWhereHelpIs() {
        assertThat(error("--nonsense", "a")).isEqualTo("无法识别的参数：--nonsense。运行check --help查看用法。");
        assertThat(error()).isEqualTo("没有指定要检查的文件。运行check --help查看用法。");
        assertThat(error("--lang", "en", "--format", "xml", "a"))
                .isEqualTo(
                        "option --format cannot be \"xml\"; expected text|json|sarif|junit|csv. Run check --help for usage.");
        assertThat(error("--lang", "en", "a", "--html"))
                .isEqualTo("option --html needs a value. Run check --help for usage.");
        assertThat(error("--json", "a", "--json", "b", "c")).contains("--json").contains("check --help");
    }

    @Test
    void doesNotLetArgumentsSteerTheTerminal() {
        assertThat(error("--a\u001B[31m\nb", "a")).doesNotContain("\u001B");
    }

    @Test
    void helpListsTheExitStatuses() {
        Run help = Run.of("--help");
        assertThat(help.status()).isZero();
        assertThat(help.out()).containsSubsequence("Exit status:", "  0 ", "  1 ", "  2 ");
    }
}
