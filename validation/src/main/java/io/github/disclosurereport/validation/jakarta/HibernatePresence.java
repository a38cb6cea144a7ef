package io.github.disclosurereport.validation.jakarta;

/** Which parts of Hibernate Validator can be spoken to. */
final class HibernatePresence {

    /** Whether it is there at all. */
    static final boolean CONTEXT =
            has("org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext");

    /** Whether it can be told how to take a message parameter; it learned that late in 8.0 and in 9.1. */
    static final boolean ESCAPING = has("org.hibernate.validator.messageinterpolation.MessageParameterEscaping");

    private HibernatePresence() {}

    private static boolean has(String name) {
        try {
            Class<?> type = Class.forName(name, false, HibernatePresence.class.getClassLoader());
            return HibernatePresence.class.getModule().canRead(type.getModule());
        } catch (ClassNotFoundException | LinkageError e) {
            return false;
        }
    }
}
