package io.github.disclosurereport.model;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Kinds of reporting organs: they decide deadlines (art. 49), roll-up, and who may enact 规章. */
public enum OrganKind {
    /** 人民政府: reports for its region by 31 March. */
    GOVERNMENT("government"),
    /** 政府部门, at county level and above: reports by 31 January. */
    DEPARTMENT("department"),
    /** 乡镇、街道: reports by local arrangement. */
    TOWNSHIP("township"),
    /** 垂直管理机构: answers to a ministry, not to the region, and may not count in its roll-up. */
    VERTICALLY_MANAGED("verticallyManaged"),
    /** 国务院部门. */
    STATE_COUNCIL_DEPARTMENT("stateCouncilDepartment"),
    /** 法律、法规授权的具有管理公共事务职能的组织. */
    AUTHORIZED_ORGANIZATION("authorizedOrganization"),
    /** Neither the caller nor the document says. */
    UNKNOWN("unknown");

    private final String id;

    OrganKind(String id) {
        this.id = id;
    }

    /**
     * The stable name, used in JSON and in rule packs.
     *
     * @return such as {@code stateCouncilDepartment}
     */
    public String id() {
        return id;
    }

    /**
     * The kind with the given {@link #id()}.
     *
     * @param id a stable name
     * @return the kind
     * @throws IllegalArgumentException if there is no such kind; the message lists those there are
     */
    public static OrganKind ofId(String id) {
        for (OrganKind kind : values()) {
            if (kind.id.equals(id)) {
                return kind;
            }
        }
        String known = Stream.of(values()).map(OrganKind::id).collect(Collectors.joining(", "));
        throw new IllegalArgumentException("no kind \"" + id + "\"; there are " + known);
    }
}
