package io.github.disclosurereport.ingest.internal.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.disclosurereport.ingest.UnreadableReason;
import io.github.disclosurereport.ingest.UnreadableReportException;
import io.github.disclosurereport.ingest.internal.document.Source;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OptionalLibraryTest {

    /** A library whose static initializer fails in an interrupted thread, as that of Log4j's API does. */
    static final class Sensitive {
        static final boolean INTERRUPTED = Thread.currentThread().isInterrupted();

        static {
            if (INTERRUPTED) {
                throw new IllegalStateException("interrupted");
            }
        }
    }

    /** A library that always fails. */
    static final class Broken {
        static final int VALUE = Integer.parseInt("none");
    }

    /** A library that needs another, which is missing. */
    static final class Incomplete {
        static final int VALUE = value();

        private static int value() {
            throw new NoClassDefFoundError("org/example/Other");
        }
    }

    private static final Source NOTHING = new Source(List.of(), List.of(), Optional.empty(), List.of());

    private static Source used(int value) {
        assertThat(value).isZero();
        return NOTHING;
    }

    private static UnreadableReportException refusal(Class<?> type, OptionalLibrary.Reading reading) {
        return catchThrowableOfType(UnreadableReportException.class, () -> new OptionalLibrary(type.getName(), "a:b").read(reading));
    }

    @Test
    void initializesWhereNobodyInterrupts_andReadsUninterrupted() throws UnreadableReportException {
        OptionalLibrary library = new OptionalLibrary(Sensitive.class.getName(), "a:b");
        Thread.currentThread().interrupt();
        try {
            library.read(() -> {
                assertThat(Thread.currentThread().isInterrupted()).isFalse();
                assertThat(Sensitive.INTERRUPTED).isFalse();
                return NOTHING;
            });
        } finally {
            assertThat(Thread.interrupted()).as("the flag is kept").isTrue();
        }
    }

    @Test
    void refusesAMissingLibrary() {
        assertThatThrownBy(() -> new OptionalLibrary("org.example.None", "a:b").read(() -> NOTHING))
                .isInstanceOfSatisfying(
                        UnreadableReportException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(UnreadableReason.MISSING_LIBRARY));
    }

    @Test
    void reportsALibraryThatFailsToStart_atTheFirstUseAndLater() {
        for (int use = 1; use <= 2; use++) {
            UnreadableReportException refused = refusal(Broken.class, () -> used(Broken.VALUE));
            assertThat(refused.reason()).as("use %d", use).isEqualTo(UnreadableReason.LIBRARY_FAILED);
            assertThat(refused).hasMessageContaining("a:b").hasCauseInstanceOf(LinkageError.class);
        }
    }

    @Test
    void reportsWhatALibraryNeedsAsMissing_atTheFirstUseAndLater() {
        for (int use = 1; use <= 2; use++) {
            assertThat(refusal(Incomplete.class, () -> used(Incomplete.VALUE)).reason())
                    .as("use %d", use)
                    .isEqualTo(UnreadableReason.MISSING_LIBRARY);
        }
    }
}
