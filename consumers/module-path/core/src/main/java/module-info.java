module org.example.core {
    requires io.github.disclosurereport.core;
}
