package io.github.disclosurereport.form;

import java.util.Optional;

/** The two editions of the form that the State Council's General Office has issued. */
public enum Edition {
    /** The trial edition (试行), for the report years 2019 and 2020. */
    E2019("2019", "国办公开办函〔2019〕60号", 2019, 2020),
    /** The edition of 26 September 2021, for the report years 2021 and later. */
    E2021("2021", "国办公开办函〔2021〕30号", 2021, Integer.MAX_VALUE);

    private final String id;
    private final String document;
    private final int firstYear;
    private final int lastYear;

    Edition(String id, String document, int firstYear, int lastYear) {
        this.id = id;
        this.document = document;
        this.firstYear = firstYear;
        this.lastYear = lastYear;
    }

    /**
     * The stable name, used in JSON and on the command line.
     *
     * @return "2019" or "2021"
     */
    public String id() {
        return id;
    }

    /**
     * The number of the notice that issued this edition.
     *
     * @return the document number, such as 国办公开办函〔2021〕30号
     */
    public String document() {
        return document;
    }

    /**
     * Whether reports for a year are due on this edition.
     *
     * @param reportYear the year reported on, not the year of publication
     * @return true if this edition is the one in force for that year
     */
    public boolean covers(int reportYear) {
        return reportYear >= firstYear && reportYear <= lastYear;
    }

    /**
     * The edition in force for a report year.
     *
     * @param reportYear the year reported on
     * @return the edition; empty before 2019, when a flat statistics sheet was used that maps to neither
     */
    public static Optional<Edition> forReportYear(int reportYear) {
        for (Edition edition : values()) {
            if (edition.covers(reportYear)) {
                return Optional.of(edition);
            }
        }
        return Optional.empty();
    }

    /**
     * The edition with the given {@link #id()}.
     *
     * @param id "2019" or "2021"
     * @return the edition
     * @throws IllegalArgumentException if there is no such edition
     */
    public static Edition ofId(String id) {
        for (Edition edition : values()) {
            if (edition.id.equals(id)) {
                return edition;
            }
        }
        throw new IllegalArgumentException("no edition \"" + id + "\"; there are 2019 and 2021");
    }
}
