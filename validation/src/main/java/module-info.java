/** The rules of the form, the engine that checks them, and findings in Chinese and English. */
module io.github.disclosurereport.validation {
    requires static jakarta.validation;
    requires static org.hibernate.validator;
    requires transitive io.github.disclosurereport.core;
    requires static org.jspecify;

    exports io.github.disclosurereport.validation;
    exports io.github.disclosurereport.validation.claims;
    exports io.github.disclosurereport.validation.diagnosis;
    exports io.github.disclosurereport.validation.jakarta;
    exports io.github.disclosurereport.validation.pack;
    exports io.github.disclosurereport.validation.rule;
    exports io.github.disclosurereport.validation.rollup;
}
