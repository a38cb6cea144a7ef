package io.github.disclosurereport.ingest.internal.format;

import io.github.disclosurereport.ingest.ReadLimits;
import io.github.disclosurereport.ingest.UnreadableReportException;
import io.github.disclosurereport.ingest.internal.document.FileKind;
import io.github.disclosurereport.ingest.internal.document.Source;

/** Turns documents of one or more formats into the blocks that all formats share. Immutable and thread-safe. */
public interface FrontEnd {

    /**
     * Returns true if it reads documents of a format.
     *
     * @param kind the format, as detected from the content
     */
    boolean reads(FileKind kind);

    /**
     * Reads a document. Content beyond a limit is left out, and a note of the source says so.
     *
     * @param document the document, in a format that this reads
     * @param limits how much to read
     * @return its blocks
     * @throws UnreadableReportException if it is damaged, encrypted, empty, or larger than the limits allow when unpacked, or if the
     *     optional library for the format is missing; nothing else is thrown, whatever the bytes are
     */
    Source read(byte[] document, ReadLimits limits) throws UnreadableReportException;
}
