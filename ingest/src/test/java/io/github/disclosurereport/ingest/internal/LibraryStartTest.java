package io.github.disclosurereport.ingest.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.disclosurereport.ingest.UnreadableReason;
import io.github.disclosurereport.ingest.UnreadableReportException;
import org.junit.jupiter.api.Test;

class LibraryStartTest {

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

    @Test
    void initializesWhereNobodyInterrupts() throws UnreadableReportException {
        Thread.currentThread().interrupt();
        try {
            LibraryStart.of(Sensitive.class.getName(), "a:b");
            assertThat(Sensitive.INTERRUPTED).isFalse();
        } finally {
            assertThat(Thread.interrupted()).as("the flag is kept").isTrue();
        }
    }

    @Test
    void refusesAMissingLibrary() {
        assertThatThrownBy(() -> LibraryStart.of("org.example.None", "a:b"))
                .isInstanceOfSatisfying(
                        UnreadableReportException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(UnreadableReason.MISSING_LIBRARY));
    }

    @Test
    void reportsALibraryThatFailsToStart_atTheFirstUseAndLater() {
        for (int use = 1; use <= 2; use++) {
            LinkageError error = catchThrowableOfType(
                    LinkageError.class, () -> assertThat(Broken.VALUE).isZero());
            UnreadableReportException refused = LibraryStart.failure(error, "a:b");
            assertThat(refused.reason()).as("use %d", use).isEqualTo(UnreadableReason.LIBRARY_FAILED);
            assertThat(refused).hasMessageContaining("a:b").hasCause(error);
        }
    }

    @Test
    void reportsWhatALibraryNeedsAsMissing_atTheFirstUseAndLater() {
        for (int use = 1; use <= 2; use++) {
            LinkageError error = catchThrowableOfType(
                    LinkageError.class, () -> assertThat(Incomplete.VALUE).isZero());
            assertThat(LibraryStart.failure(error, "a:b").reason())
                    .as("use %d", use)
                    .isEqualTo(UnreadableReason.MISSING_LIBRARY);
        }
    }
}
