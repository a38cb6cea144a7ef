package io.github.disclosurereport.model;

import java.util.Objects;

/**
 * Whom to ask about the report. Every part is as stated, "" if not stated.
 *
 * @param office the office to ask for
 * @param address the postal address
 * @param postcode the postcode
 * @param telephone the telephone number
 * @param email the electronic mail address
 */
public record Contact(String office, String address, String postcode, String telephone, String email) {

    private static final Contact NONE = new Contact("", "", "", "", "");

    public Contact {
        Objects.requireNonNull(office, "office");
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(postcode, "postcode");
        Objects.requireNonNull(telephone, "telephone");
        Objects.requireNonNull(email, "email");
    }

    /**
     * No contact stated.
     *
     * @return the empty contact
     */
    public static Contact none() {
        return NONE;
    }
}
