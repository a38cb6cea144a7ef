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

    /**
     * The label with that of the group around it, for naming the item outside its table.
     *
     * @param edition the edition
     * @return such as （三）不予公开1.属于国家秘密; the label itself where there is no group
     */
    default String fullLabel(Edition edition) {
        return label(edition);
    }

    /**
     * The gloss with that of the group around it.
     *
     * @return such as {@code refused: state secrets}; the gloss itself where there is no group
     */
    default String fullEnglish() {
        return english();
    }
}
