package io.github.disclosurereport.form;

/** A line or a column of the form: what every row head and column head of its tables is. */
public sealed interface FormItem
        permits Applicant, RequestLine, DisputeStage, DisputeResult, DisclosureLine, DisclosureColumn {

    /**
     * The stable name, one or more steps of a cell path.
     *
     * @return the name, such as {@code naturalPersons} or {@code outcomes.refused.stateSecrets}
     */
    String id();

    /**
     * The official label, exactly as that edition of the form prints it.
     *
     * @param edition the edition
     * @return the label
     */
    String label(Edition edition);

    /**
     * An English gloss beside the label, never instead of it.
     *
     * @return the gloss
     */
    String english();
}
