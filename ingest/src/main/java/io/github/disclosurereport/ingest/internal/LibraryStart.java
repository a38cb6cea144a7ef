package io.github.disclosurereport.ingest.internal;

import io.github.disclosurereport.ingest.UnreadableReason;
import io.github.disclosurereport.ingest.UnreadableReportException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The first use of an optional library, and what is reported if it fails. A class whose static initializer has failed cannot be used
 * again in the same JVM. Log4j's API, which PDFBox and POI log through, fails to initialize in an interrupted thread.
 */
final class LibraryStart {

    private static final Set<String> STARTED = ConcurrentHashMap.newKeySet();

    private LibraryStart() {}

    /**
     * Initializes a class in a thread that nobody can interrupt, once. The caller's interrupt flag is kept.
     *
     * @param type a class of the library that logs
     * @param library what to add if it is missing
     * @throws UnreadableReportException if it is missing
     */
    static void of(String type, String library) throws UnreadableReportException {
        if (STARTED.contains(type)) {
            return;
        }
        try {
            Class.forName(type, false, LibraryStart.class.getClassLoader());
        } catch (ClassNotFoundException missing) {
            throw new UnreadableReportException(UnreadableReason.MISSING_LIBRARY, library, null, missing);
        }
        Thread start = new Thread(() -> initialize(type), "disclosure-report: " + library);
        start.setDaemon(true);
        start.start();
        await(start);
        STARTED.add(type);
    }

    private static void initialize(String type) {
        try {
            Class.forName(type, true, LibraryStart.class.getClassLoader());
        } catch (ClassNotFoundException | LinkageError failure) {
            // The reader, which uses the class next, gets the same failure and reports it.
        }
    }

    private static void await(Thread start) {
        boolean interrupted = false;
        while (start.isAlive()) {
            try {
                start.join();
            } catch (InterruptedException later) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** What to report of a library whose classes cannot be used: that one is missing, or that it is there and fails. */
    static UnreadableReportException failure(LinkageError error, String library) {
        boolean missing = false;
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            missing |= cause instanceof ClassNotFoundException
                    || (cause instanceof NoClassDefFoundError && !contains(cause, "Could not initialize class"))
                    || contains(cause, "NoClassDefFoundError");
        }
        UnreadableReason reason = missing ? UnreadableReason.MISSING_LIBRARY : UnreadableReason.LIBRARY_FAILED;
        return new UnreadableReportException(reason, library, null, error);
    }

    /** From the second use on the JVM tells the first failure only in a message. */
    private static boolean contains(Throwable cause, String words) {
        String message = cause.getMessage();
        return message != null && message.contains(words);
    }
}
