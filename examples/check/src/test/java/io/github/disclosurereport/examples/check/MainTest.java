package io.github.disclosurereport.examples.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The program as a process of its own, in the poorest of locales. */
class MainTest {

    private static String run(int status, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C");
        builder.environment().put("LANG", "C");
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(output).isEqualTo(status);
        return output;
    }

    @Test
    void chineseIsRightUnderLangC() throws IOException, InterruptedException {
        assertThat(run(1, "sample/guiyang-2020.txt")).contains("【必须更正】统计期限写作“2020年1月1日至2021年12月31日”");
    }

    @Test
    void aNameThatTheLocaleCannotExpressIsSaidClearly() throws IOException, InterruptedException {
        // In the C locale a Java 17 sees question marks or replacement characters; a later one reads the name as it is.
        assertThat(run(2, "没有这个文件.html"))
                .containsAnyOf("LC_ALL=C.UTF-8", "文件不存在")
                .doesNotContain("\tat ");
    }
}
