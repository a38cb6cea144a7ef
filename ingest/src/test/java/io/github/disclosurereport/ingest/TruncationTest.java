package io.github.disclosurereport.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.model.AnnualReport;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents that break off, as downloads do: what was cut off is blank, and nothing else is different. */
class TruncationTest {

    /** Every so many bytes in a build; the property is 1 in a long run. A prime, so that characters are cut apart too. */
    private static final int STEP = Integer.getInteger("truncation.step", 127);

    static Stream<String> documents() {
        return FrontEnd.allDocuments().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aDocumentThatBreaksOffInventsNothing(String name) throws Exception {
        byte[] bytes = Objects.requireNonNull(FrontEnd.allDocuments().get(name));
        AnnualReport whole = ReportReader.standard().read(bytes).report();
        for (int length = 0; length < bytes.length; length += STEP) {
            Optional<ReportImport> read = Promise.kept(Arrays.copyOf(bytes, length));
            if (read.isPresent()) {
                assertThat(Compared.invented(whole, read.get().report()))
                        .describedAs("%s cut at %d of %d", name, length, bytes.length)
                        .isEmpty();
            }
        }
    }
}
