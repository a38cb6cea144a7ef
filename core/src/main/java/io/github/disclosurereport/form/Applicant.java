package io.github.disclosurereport.form;

/** The seven columns of section 三: who asked. Same in both editions. */
public enum Applicant implements FormItem {
    /** 自然人. */
    NATURAL_PERSONS("naturalPersons", "自然人", "natural persons"),
    /** 商业企业. */
    BUSINESSES("businesses", "商业企业", "businesses"),
    /** 科研机构. */
    RESEARCH_INSTITUTIONS("researchInstitutions", "科研机构", "research institutions"),
    /** 社会公益组织. */
    PUBLIC_WELFARE_ORGANIZATIONS("publicWelfareOrganizations", "社会公益组织", "public welfare organizations"),
    /** 法律服务机构. */
    LEGAL_SERVICE_INSTITUTIONS("legalServiceInstitutions", "法律服务机构", "legal service institutions"),
    /** 其他, under 法人或其他组织. */
    OTHER_ORGANIZATIONS("otherOrganizations", "其他", "other organizations"),
    /** 总计: the sum of the six columns before it. */
    TOTAL("total", "总计", "total");

    /** The head over all seven columns. */
    static final String HEAD = "申请人情况";

    /** The head over the columns from {@link #BUSINESSES} to {@link #OTHER_ORGANIZATIONS}. */
    static final String ORGANIZATIONS_HEAD = "法人或其他组织";

    private final String id;
    private final String label;
    private final String english;

    Applicant(String id, String label, String english) {
        this.id = id;
        this.label = label;
        this.english = english;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String label(Edition edition) {
        return label;
    }

    @Override
    public String english() {
        return english;
    }

    /**
     * Whether the column stands under 法人或其他组织.
     *
     * @return true for the five kinds of legal persons and organizations
     */
    public boolean isOrganization() {
        return this != NATURAL_PERSONS && this != TOTAL;
    }
}
