package io.github.disclosurereport.validation.pack;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** From the bytes of a pack to its lines. */
final class PackText {

    /** The most bytes that a pack may have, and the most characters of a text: some 10,000 organs. */
    static final int LIMIT = 1_000_000;

    private static final HexFormat CODE = HexFormat.of().withUpperCase();

    private PackText() {}

    static String decode(String file, byte[] bytes) throws RulePackException {
        requireSize(file, bytes.length);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer text = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), text, true);
        text.flip();
        if (result.isError()) {
            String[] lines = withoutMark(text.toString()).split("\n", -1);
            String last = lines[lines.length - 1];
            throw new Piece(file, lines.length, last.length() + 1, "").wrong("encoding");
        }
        return text.toString();
    }

    /** The lines that count. */
    static List<Entry> entries(String file, String text) throws RulePackException {
        requireSize(file, text.length());
        List<Entry> entries = new ArrayList<>();
        String[] lines = withoutMark(text).split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].endsWith("\r") ? lines[i].substring(0, lines[i].length() - 1) : lines[i];
            refuseControls(file, i + 1, line);
            Piece content = new Piece(file, i + 1, 1, line).part(0, line.length());
            if (!content.text().isEmpty() && !content.text().startsWith("#")) {
                entries.add(Entry.of(content));
            }
        }
        return entries;
    }

    private static void requireSize(String file, int size) throws RulePackException {
        if (size > LIMIT) {
            throw new Piece(file, 0, 0, "").wrong("tooLarge", Map.of("limit", LIMIT));
        }
    }

    /** Some editors begin a file with a byte order mark. */
    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** Titles go into messages, which are one line and must not steer a terminal. */
    private static void refuseControls(String file, int number, String line) throws RulePackException {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean separator = c == '\u2028' || c == '\u2029';
            if ((Character.isISOControl(c) && c != '\t') || separator) {
                throw new Piece(file, number, i + 1, "").wrong("control", Map.of("code", "U+" + CODE.toHexDigits(c)));
            }
        }
    }
}
