package io.github.disclosurereport.conformance.catalogue;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rule catalogue: its two files and what must stand in them. */
final class RuleCatalogue {

    /** Writes the catalogue anew. */
    static final String COMMAND = "mvn -q -Pcatalogue -pl conformance -am package";

    private RuleCatalogue() {}

    /** The text of each file, by its path from the folder of this module. */
    static Map<Path, String> files() {
        List<RuleEntry> rules = RuleEntry.all();
        Map<Path, String> files = new LinkedHashMap<>();
        files.put(Path.of("../docs/rules.md"), MarkdownCatalogue.write(rules));
        files.put(
                Path.of("src/main/resources/io/github/disclosurereport/conformance/rules.json"),
                JsonCatalogue.write(rules));
        return files;
    }
}
