package io.github.disclosurereport.ingest.internal.document;

/** The container of the old office formats, which also wraps encrypted new ones: the names of its streams tell which it is. */
final class OleContainer {

    static final String MAGIC = "\u00D0\u00CF\u0011\u00E0";

    private OleContainer() {}

    /**
     * Whether a container has a stream of this name. Names are written in UTF-16.
     *
     * @param bytes the container, a character a byte
     * @param stream the name
     */
    static boolean hasStream(String bytes, String stream) {
        StringBuilder wide = new StringBuilder();
        stream.chars().forEach(c -> wide.append((char) c).append('\0'));
        return bytes.contains(wide.append('\0'));
    }
}
