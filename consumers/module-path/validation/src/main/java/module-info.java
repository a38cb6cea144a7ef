module org.example.validation {
    requires io.github.disclosurereport.validation;
}
