package io.github.disclosurereport.validation.claims;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.narrative.Narrative;
import io.github.disclosurereport.validation.DocumentationPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiles what {@code docs/claims.md} shows, and reads the sentences on it. */
class ClaimsPageTest {

    private static final String ARROW = " → ";

    private static String read(String sentence) {
        List<String> claims = ClaimReader.read(Narrative.of(sentence)).claims().stream()
                .map(claim -> Lexed.words(new Subject(claim.measure(), claim.applicants(), claim.result())) + "="
                        + claim.value())
                .toList();
        return String.join(" ", claims);
    }

    @Test
    void everySentenceOnThePageIsReadAsItSays() throws IOException {
        List<String> lines =
                DocumentationPage.read("claims.md").plain().get(0).lines().toList();
        assertThat(lines).hasSizeGreaterThan(10).allSatisfy(line -> {
            String[] sides = line.split(ARROW, -1);
            assertThat(sides).as(line).hasSize(2);
            assertThat(read(sides[0])).as(line).isEqualTo(sides[1]);
        });
    }

    @Test
    void theCodeOnThePageCompiles(@TempDir Path folder) throws IOException {
        List<String> code = DocumentationPage.read("claims.md").code();
        assertThat(code).hasSize(1);
        Path source = folder.resolve("Shown.java");
        Files.writeString(source, """
                import io.github.disclosurereport.model.*;
                import io.github.disclosurereport.validation.claims.*;
                import io.github.disclosurereport.validation.diagnosis.*;
                import io.github.disclosurereport.validation.rule.*;
                import java.util.List;
                class Shown {
                    void shown(AnnualReport report) {
                """ + code.get(0) + "}}");
        DocumentationPage.compile(folder, List.of(source));
        assertThat(folder.resolve("Shown.class")).exists();
    }
}
