package io.github.disclosurereport.json.internal;

import io.github.disclosurereport.json.binding.Bilingual;
import io.github.disclosurereport.json.binding.Place;
import io.github.disclosurereport.json.binding.Shape;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** A JSON text: its size, its encoding and its byte order mark are checked, then it is parsed. */
public final class JsonText {

    /** The longest text that is read, in characters or bytes: room for hundreds of pages, and no more memory than that takes. */
    public static final int LIMIT = 16 << 20;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private JsonText() {}

    /**
     * Reads a text.
     *
     * @param text any text
     * @param shape what it should be
     * @param problemLimit how many problems to keep
     * @param <T> the type of the value
     * @return the value, or the problems
     */
    public static <T> ReadResult<T> read(String text, Shape<T> shape, int problemLimit) {
        if (text.length() > LIMIT) {
            return tooLarge();
        }
        String bare = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        return StrictParser.parse(bare, shape, problemLimit);
    }

    /**
     * Reads a text in UTF-8. It is decoded before it is parsed, since a parser of bytes counts columns in bytes.
     *
     * @param bytes any bytes
     * @param shape what it should be
     * @param problemLimit how many problems to keep
     * @param <T> the type of the value
     * @return the value, or the problems
     */
    public static <T> ReadResult<T> read(byte[] bytes, Shape<T> shape, int problemLimit) {
        if (bytes.length > LIMIT) {
            return tooLarge();
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer decoded = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), decoded, true);
        String text = decoded.flip().toString();
        if (result.isError()) {
            String bare = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
            return ReadResult.failed(endOf(bare).problem(new Bilingual("此处不是UTF-8编码", "not UTF-8 here")));
        }
        return read(text, shape, problemLimit);
    }

    private static Place endOf(String text) {
        int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
        return Place.start().at(line, text.length() - text.lastIndexOf('\n'));
    }

    private static <T> ReadResult<T> tooLarge() {
        return ReadResult.failed(Place.start()
                .problem(new Bilingual(
                        "内容过大：最多" + LIMIT + "个字符或字节",
                        "too large: expected at most " + LIMIT + " characters or bytes")));
    }
}
