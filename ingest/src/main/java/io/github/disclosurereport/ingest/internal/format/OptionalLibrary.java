package io.github.disclosurereport.ingest.internal.format;

import io.github.disclosurereport.ingest.UnreadableReason;
import io.github.disclosurereport.ingest.UnreadableReportException;
import io.github.disclosurereport.ingest.internal.document.Source;

/**
 * A library that a program may not have: looks for it, starts it, and reports what is wrong if it cannot be used. A class whose static
 * initializer has failed cannot be used again in the same JVM, and Log4j's API, which PDFBox and POI log through, fails to initialize in
 * an interrupted thread. So the first use is made in a thread of its own. Thread-safe.
 */
public final class OptionalLibrary {

    private final String type;
    private final String coordinates;
    private volatile boolean started;

    /**
     * A library, which need not be there.
     *
     * @param type the name of a class of the library that logs
     * @param coordinates what to add if it is missing, for the message
     */
    public OptionalLibrary(String type, String coordinates) {
        this.type = type;
        this.coordinates = coordinates;
    }

    /** Reads a document with the library. */
    @FunctionalInterface
    public interface Reading {

        /**
         * Reads it.
         *
         * @throws UnreadableReportException if it cannot be read
         */
        Source read() throws UnreadableReportException;
    }

    /**
     * Reads a document with the library. The thread's interrupt flag is cleared while it reads and set again afterwards: in an interrupted
     * thread PDFBox can read no font of the machine, and remembers them as unreadable.
     *
     * @param reading reads the document; must be a lambda, since a method reference would load the library before it is known to be there
     * @return what it returns
     * @throws UnreadableReportException if the document cannot be read, or the library is missing or fails
     */
    public Source read(Reading reading) throws UnreadableReportException {
        boolean interrupted = Thread.interrupted();
        try {
            interrupted |= start();
            return reading.read();
        } catch (ClassNotFoundException missing) {
            throw new UnreadableReportException(UnreadableReason.MISSING_LIBRARY, coordinates, null, missing);
        } catch (LinkageError failure) {
            // Each library needs others, which may be missing one by one.
            UnreadableReason reason =
                    isMissing(failure) ? UnreadableReason.MISSING_LIBRARY : UnreadableReason.LIBRARY_FAILED;
            throw new UnreadableReportException(reason, coordinates, null, failure);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Initializes the library once, and returns true if the caller was interrupted meanwhile. */
    private boolean start() throws ClassNotFoundException {
        if (started) {
            return false;
        }
        Class.forName(type, false, OptionalLibrary.class.getClassLoader());
        Thread starter = new Thread(this::initialize, "disclosure-report: " + coordinates);
        starter.setDaemon(true);
        starter.start();
        boolean interrupted = await(starter);
        started = true;
        return interrupted;
    }

    private void initialize() {
        try {
            Class.forName(type, true, OptionalLibrary.class.getClassLoader());
        } catch (ClassNotFoundException | LinkageError failure) {
            // The reader, which uses the class next, gets the same failure and reports it.
        }
    }

    /** Waits for the end of a thread, and returns true if the caller was interrupted meanwhile. */
    private static boolean await(Thread thread) {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException later) {
                interrupted = true;
            }
        }
        return interrupted;
    }

    /** Returns true if a class is missing, not just unusable because its initializer has failed. */
    private static boolean isMissing(LinkageError error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage());
            boolean notFound =
                    cause instanceof NoClassDefFoundError && !message.startsWith("Could not initialize class");
            // From the second use on the JVM tells the first failure only in a message.
            if (notFound || cause instanceof ClassNotFoundException || message.contains("NoClassDefFoundError")) {
                return true;
            }
        }
        return false;
    }
}
