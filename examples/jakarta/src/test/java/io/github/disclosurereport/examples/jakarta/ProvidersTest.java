package io.github.disclosurereport.examples.jakarta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.net.URISyntaxException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ProvidersTest {

    static Stream<Arguments> surroundings() {
        return Stream.of(Provider.values())
                .flatMap(provider -> Stream.of(true, false)
                        .flatMap(modules ->
                                Stream.of(true, false).map(expressions -> arguments(provider, modules, expressions))));
    }

    @ParameterizedTest(name = "{0}, module path {1}, expressions {2}")
    @MethodSource("surroundings")
    void hibernateValidatorSaysTheSameEverywhere(Provider provider, boolean modules, boolean expressions)
            throws IOException, InterruptedException, URISyntaxException {
        List<String> lines = Jvm.run(
                modules,
                provider.folders(expressions),
                provider.options(modules, expressions),
                HibernateMain.class,
                expressions ? "el" : "no-el",
                "zh-CN",
                "en");
        Stream<String> expected = Stream.of(
                        List.of("module " + modules),
                        Expected.CHINESE,
                        Expected.REPORT,
                        Expected.ENGLISH,
                        Expected.REPORT)
                .flatMap(List::stream);
        assertThat(lines).containsExactlyElementsOf(expected.toList());
    }

    @ParameterizedTest
    @EnumSource
    void theJarOnThePathIsAllThatTheAnnotationNeeds(Provider provider)
            throws IOException, InterruptedException, URISyntaxException {
        List<String> lines = Jvm.run(
                true,
                provider.folders(true),
                Stream.concat(provider.options(true, true).stream(), Stream.of("-Duser.language=zh"))
                        .toList(),
                Main.class);
        assertThat(lines)
                .startsWith("module true")
                .containsAll(Expected.CHINESE)
                .endsWith(
                        "# submission",
                        "report.requests.total.outcomes.granted | "
                                + "{io.github.disclosurereport.validation.jakarta.ConsistentReport.message} [complete.cells]")
                .hasSize(1 + Expected.CHINESE.size() + 2);
    }

    /** Apache BVal knows no message parameters: it gets the words, in the default locale's language, as a template. */
    @Test
    void anotherProviderNeedsNoHibernateValidator() throws IOException, InterruptedException, URISyntaxException {
        List<String> folders = List.of("bval", "jakarta-3.0");
        assertThat(Jvm.run(false, folders, List.of("-Duser.language=zh"), Main.class))
                .startsWith("module false")
                .containsAll(Expected.CHINESE)
                .hasSize(1 + Expected.CHINESE.size() + 2);
        assertThat(Jvm.run(false, folders, List.of("-Duser.language=en"), Main.class))
                .containsAll(Expected.ENGLISH);
    }
}
