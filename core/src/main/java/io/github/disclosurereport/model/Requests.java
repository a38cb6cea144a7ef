package io.github.disclosurereport.model;

import io.github.disclosurereport.figure.Count;
import io.github.disclosurereport.form.Applicant;
import io.github.disclosurereport.form.CellReader;
import io.github.disclosurereport.form.CellValues;
import io.github.disclosurereport.form.CellWriter;
import io.github.disclosurereport.form.Edition;
import java.util.Objects;

/**
 * Section 三, 收到和处理政府信息公开申请情况: seven columns, the same in both editions; which lines they hold: see
 * {@link RequestColumn}. All figures in 件.
 *
 * @param naturalPersons the column 自然人
 * @param businesses the column 商业企业, under 法人或其他组织
 * @param researchInstitutions the column 科研机构, under 法人或其他组织
 * @param publicWelfareOrganizations the column 社会公益组织, under 法人或其他组织
 * @param legalServiceInstitutions the column 法律服务机构, under 法人或其他组织
 * @param otherOrganizations the column 其他, under 法人或其他组织
 * @param total the column 总计
 */
public record Requests(
        RequestColumn naturalPersons,
        RequestColumn businesses,
        RequestColumn researchInstitutions,
        RequestColumn publicWelfareOrganizations,
        RequestColumn legalServiceInstitutions,
        RequestColumn otherOrganizations,
        RequestColumn total) {

    public Requests {
        Objects.requireNonNull(naturalPersons, "naturalPersons");
        Objects.requireNonNull(businesses, "businesses");
        Objects.requireNonNull(researchInstitutions, "researchInstitutions");
        Objects.requireNonNull(publicWelfareOrganizations, "publicWelfareOrganizations");
        Objects.requireNonNull(legalServiceInstitutions, "legalServiceInstitutions");
        Objects.requireNonNull(otherOrganizations, "otherOrganizations");
        Objects.requireNonNull(total, "total");
    }

    /**
     * The table with every cell blank.
     *
     * @return the blank table
     */
    public static Requests blank() {
        return take(CellValues.filled(Edition.E2021, Count.blank()).reader());
    }

    /**
     * The table with 0 in every cell that the edition prints: no request came in, none was open.
     *
     * @param edition the edition
     * @return the table of zeros
     */
    public static Requests zero(Edition edition) {
        return take(CellValues.filled(edition, Count.ZERO).reader());
    }

    /**
     * One column.
     *
     * @param applicant which
     * @return the column
     */
    public RequestColumn column(Applicant applicant) {
        return switch (applicant) {
            case NATURAL_PERSONS -> naturalPersons;
            case BUSINESSES -> businesses;
            case RESEARCH_INSTITUTIONS -> researchInstitutions;
            case PUBLIC_WELFARE_ORGANIZATIONS -> publicWelfareOrganizations;
            case LEGAL_SERVICE_INSTITUTIONS -> legalServiceInstitutions;
            case OTHER_ORGANIZATIONS -> otherOrganizations;
            case TOTAL -> total;
        };
    }

    void put(CellWriter writer) {
        naturalPersons.put(writer);
        businesses.put(writer);
        researchInstitutions.put(writer);
        publicWelfareOrganizations.put(writer);
        legalServiceInstitutions.put(writer);
        otherOrganizations.put(writer);
        total.put(writer);
    }

    static Requests take(CellReader reader) {
        return new Requests(
                RequestColumn.take(reader),
                RequestColumn.take(reader),
                RequestColumn.take(reader),
                RequestColumn.take(reader),
                RequestColumn.take(reader),
                RequestColumn.take(reader),
                RequestColumn.take(reader));
    }
}
