open module org.example.testkit {
    requires io.github.disclosurereport.testkit;
}
