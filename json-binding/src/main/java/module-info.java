/** The JSON of the library's types, both ways, independent of any JSON library. */
module io.github.disclosurereport.json.binding {
    requires transitive io.github.disclosurereport.core;
    requires static io.github.disclosurereport.ingest;
    requires static io.github.disclosurereport.validation;
    requires static org.jspecify;

    exports io.github.disclosurereport.json.binding;
}
