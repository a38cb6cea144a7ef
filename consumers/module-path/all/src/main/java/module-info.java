module org.example.all {
    requires io.github.disclosurereport.html;
    requires io.github.disclosurereport.ingest;
    requires io.github.disclosurereport.json;
    requires io.github.disclosurereport.validation;
}
