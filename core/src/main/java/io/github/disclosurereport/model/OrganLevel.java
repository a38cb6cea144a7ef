package io.github.disclosurereport.model;

import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /**
     * The level with the given {@link #id()}.
     *
     * @param id a stable name
     * @return the level
     * @throws IllegalArgumentException if there is no such level; the message lists those there are
     */
    public static OrganLevel ofId(String id) {
        for (OrganLevel level : values()) {
            if (level.id.equals(id)) {
                return level;
            }
        }
        String known = Stream.of(values()).map(OrganLevel::id).collect(Collectors.joining(", "));
        throw new IllegalArgumentException("no level \"" + id + "\"; there are " + known);
    }
}
