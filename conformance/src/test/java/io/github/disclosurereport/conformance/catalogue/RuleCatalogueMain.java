package io.github.disclosurereport.conformance.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Writes the rule catalogue. */
public final class RuleCatalogueMain {

    private RuleCatalogueMain() {}

    /**
     * Writes both files.
     *
     * @param arguments the folder of this module
     * @throws IOException if a file cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        for (Map.Entry<Path, String> file : RuleCatalogue.files().entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
    }
}
