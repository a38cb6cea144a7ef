package io.github.disclosurereport.model;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whose figures a report gives. */
public enum ReportScope {
    /** 本机关: the organ alone. */
    ORGAN("organ"),
    /** 全系统: the organ and those that it leads. */
    SYSTEM("system"),
    /** 全行政区域: the government's own report for its region. */
    REGION("region"),
    /** Neither the caller nor the document says. */
    UNKNOWN("unknown");

    private final String id;

    ReportScope(String id) {
        this.id = id;
    }

    /**
     * The stable name, used in JSON and in rule packs.
     *
     * @return such as {@code system}
     */
    public String id() {
        return id;
    }

    /**
     * The scope with the given {@link #id()}.
     *
     * @param id a stable name
     * @return the scope
     * @throws IllegalArgumentException if there is no such scope; the message lists those there are
     */
    public static ReportScope ofId(String id) {
        for (ReportScope scope : values()) {
            if (scope.id.equals(id)) {
                return scope;
            }
        }
        String known = Stream.of(values()).map(ReportScope::id).collect(Collectors.joining(", "));
        throw new IllegalArgumentException("no scope \"" + id + "\"; there are " + known);
    }
}
