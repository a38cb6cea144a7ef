/** For tests of exporters and other consumers: sample reports and the exporter contract. */
module io.github.disclosurereport.testkit {
    requires transitive io.github.disclosurereport.core;
    requires transitive org.junit.jupiter.api;
    requires transitive org.junit.jupiter.params;
    requires org.assertj.core;
    requires static org.jspecify;

    exports io.github.disclosurereport.testkit;

    opens io.github.disclosurereport.testkit;
}
