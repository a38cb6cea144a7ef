package io.github.disclosurereport.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Changes the parts of an office file: what no library writes, the tests write into its XML. */
final class Parts {

    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private Parts() {}

    /** The file with the first occurrence of a piece of a part replaced. */
    static byte[] replace(byte[] file, String part, String target, String replacement) {
        Map<String, byte[]> parts = unpack(file);
        assertThat(parts).containsKey(part);
        String xml = new String(parts.get(part), StandardCharsets.UTF_8);
        assertThat(xml).contains(target);
        int at = xml.indexOf(target);
        return with(file, part, xml.substring(0, at) + replacement + xml.substring(at + target.length()));
    }

    /** The file with a part replaced or added. */
    static byte[] with(byte[] file, String part, String xml) {
        Map<String, byte[]> parts = unpack(file);
        parts.put(part, xml.getBytes(StandardCharsets.UTF_8));
        return pack(parts);
    }

    /** A Word file with a part added that its main part refers to, or with that part replaced. */
    static byte[] withRelated(byte[] file, String part, String type, String xml) {
        String relation = "<Relationship Id=\"added\" Type=\"" + RELATIONS + type + "\" Target=\"/" + part + "\"/>";
        return with(replace(file, DocxFile.RELATIONS, "</Relationships>", relation + "</Relationships>"), part, xml);
    }

    static Map<String, byte[]> unpack(byte[] file) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return parts;
    }

    static byte[] pack(Map<String, byte[]> parts) {
        return pack(parts, Deflater.DEFAULT_COMPRESSION);
    }

    /** The file with a part that is long and all alike: packed as usual it would be refused for shrinking so much. */
    static byte[] withLong(byte[] file, String part, String xml) {
        Map<String, byte[]> parts = unpack(file);
        parts.put(part, xml.getBytes(StandardCharsets.UTF_8));
        return pack(parts, Deflater.NO_COMPRESSION);
    }

    private static byte[] pack(Map<String, byte[]> parts, int level) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.setLevel(level);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue());
                out.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
