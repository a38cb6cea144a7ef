package io.github.disclosurereport.model;

/** Levels of government. */
public enum OrganLevel {
    /** 国家级. */
    NATIONAL,
    /** 省级. */
    PROVINCE,
    /** 地市级, a city with districts (设区的市) or its like. */
    CITY,
    /** 县级. */
    COUNTY,
    /** 乡级. */
    TOWN,
    /** Neither the caller nor the document says. */
    UNKNOWN
}
