package io.github.disclosurereport.json.internal;

import io.github.disclosurereport.json.ReportJsonException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** The text before it is read as JSON: its size, its encoding and its byte order mark. */
public final class JsonText {

    /** The longest text that is read, in characters or bytes: room for hundreds of pages, and no more memory than that takes. */
    public static final int LIMIT = 16 << 20;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private JsonText() {}

    /**
     * The text without its byte order mark.
     *
     * @param text any text
     * @return the text to read
     * @throws ReportJsonException if it is too long
     */
    public static String check(String text) throws ReportJsonException {
        checkSize(text.length());
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    /**
     * Decodes UTF-8. Done before parsing, since a parser of bytes counts columns in bytes.
     *
     * @param bytes any bytes
     * @return the text
     * @throws ReportJsonException if there are too many, or they are not UTF-8
     */
    public static String decode(byte[] bytes) throws ReportJsonException {
        checkSize(bytes.length);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer decoded = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), decoded, true);
        String text = decoded.flip().toString();
        if (result.isError()) {
            throw endOf(check(text)).error("not UTF-8 here");
        }
        return text;
    }

    private static Place endOf(String text) {
        int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
        return Place.start().at(line, text.length() - text.lastIndexOf('\n'));
    }

    private static void checkSize(int size) throws ReportJsonException {
        if (size > LIMIT) {
            throw Place.start().error("too large: expected at most " + LIMIT + " characters or bytes");
        }
    }
}
