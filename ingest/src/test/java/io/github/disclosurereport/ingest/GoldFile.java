package io.github.disclosurereport.ingest;

import io.github.disclosurereport.form.Cell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;

/** The expected figures of a corpus document: cell to text, "" for a blank, "/" for a mark. */
public record GoldFile(String organ, int year, String edition, Map<Cell, String> cells) {

    private static final Pattern ENTRY = Pattern.compile("\"([A-Za-z.]+)\":\\s*(?:\"([^\"]*)\"|(-?\\d+)|null)");

    static GoldFile of(String name) throws IOException {
        Map<Cell, String> cells = new LinkedHashMap<>();
        Map<String, String> facts = new LinkedHashMap<>();
        Matcher entry = ENTRY.matcher(Files.readString(shared("corpus").resolve(name)));
        while (entry.find()) {
            String text = entry.group(2) == null ? entry.group(3) : entry.group(2);
            String value = text == null ? "" : text;
            Optional<Cell> cell = Cell.find(entry.group(1));
            cell.ifPresentOrElse(one -> cells.put(one, value), () -> facts.put(entry.group(1), value));
        }
        return new GoldFile(
                facts.getOrDefault("organ", ""),
                Integer.parseInt(facts.getOrDefault("year", "0")),
                facts.getOrDefault("edition", ""),
                cells);
    }

    /** A folder beside the repository that holds documents to read; the test is skipped where there is none. */
    static Path shared(String folder) {
        return find(folder).orElseGet(() -> Assumptions.abort("shared/" + folder + ": corpus absent"));
    }

    /** The same folder; empty where there is none. */
    public static Optional<Path> find(String folder) {
        Path at = Path.of("").toAbsolutePath();
        while (at != null) {
            Path found = at.resolve("shared").resolve(folder);
            if (Files.isDirectory(found)) {
                return Optional.of(found);
            }
            at = at.getParent();
        }
        return Optional.empty();
    }
}
