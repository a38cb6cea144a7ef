package io.github.disclosurereport.ingest.internal.format;

import io.github.disclosurereport.ingest.UnreadableReason;
import io.github.disclosurereport.ingest.UnreadableReportException;

/** Looks for a library that a program may not have. */
public final class OptionalLibrary {

    private OptionalLibrary() {}

    /**
     * Looks for a library by one of its classes, without initializing the class.
     *
     * @param type the name of the class
     * @param library the coordinates of the library, for the message
     * @throws UnreadableReportException if it is missing
     */
    public static void require(String type, String library) throws UnreadableReportException {
        try {
            Class.forName(type, false, OptionalLibrary.class.getClassLoader());
        } catch (ClassNotFoundException missing) {
            throw new UnreadableReportException(UnreadableReason.MISSING_LIBRARY, library, null, missing);
        }
    }
}
