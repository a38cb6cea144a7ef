module org.example.json {
    requires io.github.disclosurereport.json;
}
