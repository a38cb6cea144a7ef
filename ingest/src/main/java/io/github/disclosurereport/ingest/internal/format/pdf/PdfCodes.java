package io.github.disclosurereport.ingest.internal.format.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.IdentityHashMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;

/**
 * The tables that tell which character each code of a font is. PDFBox writes out their ranges code by code, and a few bytes name a range
 * of all codes there can be: such a table is taken off before its font is opened.
 */
final class PdfCodes {

    /** A font has no more characters. */
    private static final long MOST_CODES = 65_536;
    /** Longer tables are none. */
    private static final int LONGEST = 2_000_000;

    private final IdentityHashMap<COSDictionary, Boolean> seen = new IdentityHashMap<>();

    /** Looks at the font that an operator is about to open: {@code Tf} by its name, {@code gs} by that of a state that may have one. */
    void before(String operator, COSBase name, PDResources resources) throws IOException {
        if (!(name instanceof COSName named) || resources == null) {
            return;
        }
        COSName kind = operator.equals("Tf") ? COSName.FONT : COSName.EXT_G_STATE;
        COSDictionary all = resources.getCOSObject().getCOSDictionary(kind);
        COSDictionary found = all == null ? null : all.getCOSDictionary(named);
        if (found != null && !operator.equals("Tf")) {
            COSArray font = found.getCOSArray(COSName.FONT);
            found = font != null && font.getObject(0) instanceof COSDictionary own ? own : null;
        }
        if (found != null && seen.put(found, true) == null) {
            look(found);
        }
    }

    private static void look(COSDictionary font) throws IOException {
        if (font.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream table && isEndless(table)) {
            font.removeItem(COSName.TO_UNICODE);
        }
    }

    private static boolean isEndless(COSStream table) throws IOException {
        try (InputStream in = table.createInputStream()) {
            byte[] bytes = in.readNBytes(LONGEST + 1);
            return bytes.length > LONGEST || codes(new String(bytes, StandardCharsets.ISO_8859_1)) > MOST_CODES;
        }
    }

    /** How many codes the ranges of a table have. */
    static long codes(String table) {
        long codes = 0;
        int at = table.indexOf("beginbfrange");
        while (at >= 0) {
            int end = table.indexOf("endbfrange", at);
            end = end < 0 ? table.length() : end;
            codes += new Ranges(table, at, end).codes();
            at = table.indexOf("beginbfrange", end);
        }
        return codes;
    }

    /** One section of ranges: first code, last code, and the character or characters that they are. */
    private static final class Ranges {

        private final String table;
        private final int end;
        private int at;

        Ranges(String table, int from, int end) {
            this.table = table;
            this.at = from;
            this.end = end;
        }

        long codes() {
            long codes = 0;
            while (next() == '<') {
                long first = code();
                long last = next() == '<' ? code() : first;
                codes += Math.max(0, last - first) + 1;
                if (next() == '[') {
                    at = table.indexOf(']', at);
                    at = at < 0 ? end : at;
                } else {
                    code();
                }
            }
            return codes;
        }

        /** Goes on to where a code or a list begins, past white space and comments; 0 at the end. */
        private char next() {
            while (at < end) {
                char c = table.charAt(at);
                if (c == '<' || c == '[') {
                    return c;
                }
                while (c == '%' && at < end && table.charAt(at) != '\n' && table.charAt(at) != '\r') {
                    at++;
                }
                at++;
            }
            return 0;
        }

        /** The code that begins here; one of many digits counts as the greatest. */
        private long code() {
            long code = 0;
            for (at++; at < end && table.charAt(at) != '>'; at++) {
                int digit = Character.digit(table.charAt(at), 16);
                code = digit < 0 ? code : Math.min(code * 16 + digit, Integer.MAX_VALUE);
            }
            return code;
        }
    }
}
