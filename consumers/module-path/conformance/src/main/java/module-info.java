module org.example.conformance {
    requires io.github.disclosurereport.conformance;
}
