package io.github.disclosurereport.figure;

/** The unit of an {@link Amount}. One 万元 is ten thousand 元. */
public enum AmountUnit {
    /** 万元, ten thousand yuan: the unit of the 2021 form. */
    TEN_THOUSAND_YUAN("万元", "ten thousand yuan"),
    /** 元, yuan. */
    YUAN("元", "yuan"),
    /** Nobody said: the 2019 form fixes no unit, and header and cell may both be silent. */
    UNKNOWN("", "unit unknown");

    private final String label;
    private final String english;

    AmountUnit(String label, String english) {
        this.label = label;
        this.english = english;
    }

    /**
     * The unit as reports print it.
     *
     * @return 万元, 元, or "" if unknown
     */
    public String label() {
        return label;
    }

    /**
     * The unit in English.
     *
     * @return the gloss
     */
    public String english() {
        return english;
    }
}
