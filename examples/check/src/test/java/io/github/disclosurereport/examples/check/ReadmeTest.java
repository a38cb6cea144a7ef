package io.github.disclosurereport.examples.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadmeTest {

    private static final Path ROOT = Path.of("..", "..");

    @Test
    void theCodeOnTheFirstScreenCompiles() throws IOException {
        String example = Files.readString(
                Path.of("src/test/java", ReadmeExample.class.getName().replace('.', '/') + ".java"));
        List<String> lines = firstJavaBlock(Files.readString(ROOT.resolve("README.md")));
        assertThat(lines).hasSizeBetween(15, 25);
        assertThat(example.lines().map(String::strip).toList()).containsSequence(lines);
    }

    private static List<String> firstJavaBlock(String readme) {
        int start = readme.indexOf("```java\n") + "```java\n".length();
        return readme.substring(start, readme.indexOf("```", start))
                .lines()
                .map(String::strip)
                .toList();
    }
}
