package io.github.disclosurereport.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What fuzzing starts from, and every input that once broke a promise, without the fuzzer: see {@link ReaderFuzzTest}. */
class FoundInputsTest {

    static List<Path> inputs() throws Exception {
        URI folder = Objects.requireNonNull(FoundInputsTest.class.getResource("ReaderFuzzTestInputs"))
                .toURI();
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** The name of its folder is that of the method that found it. */
    private static byte[] source(Path input) throws IOException {
        String method = input.getName(input.getNameCount() - 2).toString();
        return Packed.as(method, Files.readAllBytes(input));
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void theyBreakNoneNow(Path input) throws IOException {
        Promise.kept(source(input));
    }

    /** None of them holds a whole figure at its end. */
    @ParameterizedTest
    @MethodSource("inputs")
    void aFigureThatBreaksOffIsNotRead(Path input) throws Exception {
        if (input.getFileName().toString().startsWith("breaks-off")) {
            ReportImport read = ReportReader.standard().read(source(input));
            assertThat(read.count(ReadingState.UNREADABLE)).isPositive();
            assertThat(read.unread()).extracting(Unread::note).contains(Note.of(NoteCode.DOUBTFUL_FIGURE));
            assertThat(read.notes()).contains(Note.of(NoteCode.OPEN_END));
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void documentsAreReadAsTheyAre(String name) {
        assertThat(Promise.kept(Objects.requireNonNull(FrontEnd.allDocuments().get(name))))
                .isPresent();
    }

    static Stream<String> documents() {
        return FrontEnd.allDocuments().keySet().stream();
    }
}
