package io.github.disclosurereport.ingest.internal.document;

import java.util.List;

/**
 * What a page says besides its report.
 *
 * @param publisher who published it, by its metadata or its index table; "" if they do not say
 * @param documents the addresses of documents that it links to or shows in a viewer, in order
 * @param pictures how many pictures it shows
 * @param scripted whether scripts run on it
 * @param password whether it asks for a password
 */
public record PageFacts(String publisher, List<String> documents, int pictures, boolean scripted, boolean password) {

    private static final PageFacts NONE = new PageFacts("", List.of(), 0, false, false);

    public PageFacts {
        documents = List.copyOf(documents);
    }

    /** Of a source that is no page. */
    public static PageFacts none() {
        return NONE;
    }
}
