package io.github.disclosurereport.model;

/** Levels of government. */
public enum OrganLevel {
    /** 国家级. */
    NATIONAL("national"),
    /** 省级. */
    PROVINCE("province"),
    /** 地市级, a city with districts (设区的市) or its like. */
    CITY("city"),
    /** 县级. */
    COUNTY("county"),
    /** 乡级. */
    TOWN("town"),
    /** Neither the caller nor the document says. */
    UNKNOWN("unknown");

    private final String id;

    OrganLevel(String id) {
        this.id = id;
    }

    /**
     * The stable name, used in JSON and in rule packs.
     *
     * @return such as {@code county}
     */
    public String id() {
        return id;
    }
}
