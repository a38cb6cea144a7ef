module org.example.html {
    requires io.github.disclosurereport.html;
}
