package io.github.disclosurereport.model;

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
}
