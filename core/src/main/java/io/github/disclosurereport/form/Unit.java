package io.github.disclosurereport.form;

/** What a cell counts. Money is no count: its unit goes with the {@link io.github.disclosurereport.figure.Amount}. */
public enum Unit {
    /** 件: requests for information (section 三). */
    REQUESTS("件", "requests"),
    /** 件: applications for reconsideration and lawsuits (section 四). */
    CASES("件", "cases"),
    /** 件: rules and normative documents (section 二). */
    DOCUMENTS("件", "documents"),
    /** 件: administrative decisions (section 二). */
    DECISIONS("件", "decisions"),
    /** 项: licensing, penalty or fee items (section 二, 2019 edition), and procurement projects. */
    ITEMS("项", "items"),
    /** Money, in the unit of the amount itself. */
    MONEY("", "");

    private final String label;
    private final String english;

    Unit(String label, String english) {
        this.label = label;
        this.english = english;
    }

    /**
     * The measure word.
     *
     * @return 件, 项, or "" for money
     */
    public String label() {
        return label;
    }

    /**
     * The thing counted, in English.
     *
     * @return a plural noun, or "" for money
     */
    public String english() {
        return english;
    }
}
