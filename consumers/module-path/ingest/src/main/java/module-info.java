module org.example.ingest {
    requires io.github.disclosurereport.ingest;
}
