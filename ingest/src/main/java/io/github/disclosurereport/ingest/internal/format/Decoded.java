package io.github.disclosurereport.ingest.internal.format;

import io.github.disclosurereport.ingest.Note;
import io.github.disclosurereport.ingest.NoteCode;
import io.github.disclosurereport.ingest.UnreadableReason;
import io.github.disclosurereport.ingest.UnreadableReportException;
import io.github.disclosurereport.ingest.internal.document.TruncatedEnd;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Bytes made text. A declared encoding is not believed, since it is often wrong: what the bytes can be decides.
 *
 * @param text the text, without a byte order mark
 * @param notes which encoding it was, if not undamaged UTF-8
 */
public record Decoded(String text, List<Note> notes) {

    /** So many control characters among the bytes, one in this number, are no text. */
    private static final int CONTROLS = 50;

    public static Decoded of(byte[] bytes) throws UnreadableReportException {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return as(StandardCharsets.UTF_8, bytes, 3);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return as(StandardCharsets.UTF_16BE, bytes, 2);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return as(StandardCharsets.UTF_16LE, bytes, 2);
        }
        Controls controls = Controls.in(bytes);
        if (controls.zeros() > 0) {
            CharsetGuess.Candidate utf16 = CharsetGuess.utf16(bytes)
                    .orElseThrow(() -> new UnreadableReportException(UnreadableReason.BINARY, ""));
            return of(utf16.text(), utf16.charset());
        }
        if ((long) controls.others() * CONTROLS > bytes.length) {
            throw new UnreadableReportException(UnreadableReason.BINARY, "");
        }
        CharsetGuess.Candidate known = CharsetGuess.utf8(bytes)
                .or(() -> CharsetGuess.other(bytes))
                .orElseThrow(() -> new UnreadableReportException(UnreadableReason.UNKNOWN_ENCODING, ""));
        return of(known.text(), known.charset());
    }

    /** A text that somebody else decoded. */
    public static Decoded of(String text) {
        return of(text.startsWith("\uFEFF") ? text.substring(1) : text, StandardCharsets.UTF_8);
    }

    private static Decoded as(Charset charset, byte[] bytes, int from) {
        return of(new String(bytes, from, bytes.length - from, charset), charset);
    }

    private static Decoded of(String text, Charset charset) {
        List<Note> notes = new ArrayList<>();
        if (!charset.equals(StandardCharsets.UTF_8)) {
            notes.add(Note.of(NoteCode.CHARSET, charset.name()));
        }
        if (text.indexOf(CharsetGuess.REPLACEMENT) >= 0) {
            notes.add(Note.of(NoteCode.DAMAGED_TEXT, charset.name()));
        }
        String marked = TruncatedEnd.marked(text);
        if (marked.length() > text.length()) {
            notes.add(Note.of(NoteCode.OPEN_END));
        }
        return new Decoded(marked, List.copyOf(notes));
    }

    /**
     * Characters that no text has.
     *
     * @param zeros bytes that are 0
     * @param others control characters but for white space
     */
    private record Controls(int zeros, int others) {
        static Controls in(byte[] bytes) {
            int zeros = 0;
            int others = 0;
            for (byte b : bytes) {
                if (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
                    zeros += b == 0 ? 1 : 0;
                    others += b == 0 ? 0 : 1;
                }
            }
            return new Controls(zeros, others);
        }
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
