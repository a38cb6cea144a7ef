/** A consumer that checks reports through Jakarta Validation. */
module io.github.disclosurereport.examples.jakarta {
    requires io.github.disclosurereport.validation;
    requires jakarta.validation;
    requires static org.hibernate.validator;
    requires static org.jspecify;

    exports io.github.disclosurereport.examples.jakarta to
            org.hibernate.validator;

    opens io.github.disclosurereport.examples.jakarta to
            org.hibernate.validator;
}
