package io.github.disclosurereport.model;

import java.util.Objects;

/**
 * The reporting organ (行政机关).
 *
 * @param name its name as stated; "" if the document does not say
 * @param kind its kind
 * @param level its level
 * @param scope whose figures the report gives
 * @param creditCode its unified social credit code (统一社会信用代码); "" if not stated
 * @param regionCode the code of its administrative division (行政区划代码, GB/T 2260); "" if not stated
 */
public record Organ(
        String name, OrganKind kind, OrganLevel level, ReportScope scope, String creditCode, String regionCode) {

    public Organ {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(creditCode, "creditCode");
        Objects.requireNonNull(regionCode, "regionCode");
    }

    /**
     * An organ of which only the name is known.
     *
     * @param name the name; "" if that is not known either
     * @return the organ, all else unknown
     */
    public static Organ named(String name) {
        return new Organ(name, OrganKind.UNKNOWN, OrganLevel.UNKNOWN, ReportScope.UNKNOWN, "", "");
    }
}
