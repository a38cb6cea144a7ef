package io.github.disclosurereport.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DeflaterOutputStream;

/** Writes PDF files object by object, as no library would: pages that share one content, and whatever else. */
final class RawPdf {

    /** The number of the first object that is added. */
    static final int FIRST = 5;

    private RawPdf() {}

    /**
     * Writes a file.
     *
     * @param pages how many pages it has, all drawn by the same content, in a font named F1
     * @param content the stream that draws them, as {@link #stream} and {@link #packed} make it
     * @param resources what the pages have besides the font
     * @param added more objects, numbered from {@link #FIRST}
     */
    static byte[] of(int pages, String content, String resources, String... added) {
        StringBuilder kids = new StringBuilder();
        for (int i = 0; i < pages; i++) {
            kids.append(FIRST + added.length + i).append(" 0 R ");
        }
        List<String> objects = new ArrayList<>();
        objects.add("<</Type/Catalog/Pages 2 0 R>>");
        objects.add("<</Type/Pages/Count " + pages + "/Kids[" + kids
                + "]/MediaBox[0 0 600 800]/Resources<</Font<</F1 3 0 R>>" + resources + ">>>>");
        objects.add("<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>");
        objects.add(content);
        objects.addAll(List.of(added));
        for (int i = 0; i < pages; i++) {
            objects.add("<</Type/Page/Parent 2 0 R/Contents 4 0 R>>");
        }
        return file(objects);
    }

    private static byte[] file(List<String> objects) {
        StringBuilder file = new StringBuilder("%PDF-1.4\n");
        StringBuilder table = new StringBuilder("xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            table.append("%010d 00000 n \n".formatted(file.length()));
            file.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
        }
        int at = file.length();
        file.append(table).append("trailer\n<</Size ").append(objects.size() + 1);
        file.append("/Root 1 0 R>>\nstartxref\n").append(at).append("\n%%EOF\n");
        return file.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A stream as it is, with more in its description. */
    static String stream(String description, String content) {
        return "<<" + description + "/Length " + content.length() + ">>\nstream\n" + content + "\nendstream";
    }

    /** A stream that is packed. */
    static String packed(String content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
            out.write(content.getBytes(StandardCharsets.ISO_8859_1));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return stream("/Filter/FlateDecode", bytes.toString(StandardCharsets.ISO_8859_1));
    }
}
