package io.github.disclosurereport.examples.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The list that this program keeps in each folder it writes to, so that a later run does not check its own outputs: a hidden file with a
 * name a line.
 */
final class WrittenFiles {

    /** The name of the list. */
    static final String LIST = ".check-outputs";

    private static final long MAX_BYTES = 50_000_000;

    private WrittenFiles() {}

    /** The names of the files in a folder that this program wrote; none if there is no list, or none that can be read. */
    static Set<String> in(Path folder) {
        Path list = folder.resolve(LIST);
        try {
            if (!Files.isRegularFile(list) || Files.size(list) > MAX_BYTES) {
                return Set.of();
            }
            return Files.readString(list, StandardCharsets.UTF_8)
                    .lines()
                    .map(WrittenFiles::decoded)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            return Set.of();
        }
    }

    /** Adds a name to the list of its folder. */
    static void add(Path file) throws IOException {
        Path list = file.resolveSibling(LIST);
        String line = encoded(String.valueOf(file.getFileName())) + "\n";
        Files.writeString(list, line, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private static String encoded(String name) {
        return name.replace("%", "%25").replace("\n", "%0A").replace("\r", "%0D");
    }

    private static String decoded(String line) {
        return line.replace("%0D", "\r").replace("%0A", "\n").replace("%25", "%");
    }
}
