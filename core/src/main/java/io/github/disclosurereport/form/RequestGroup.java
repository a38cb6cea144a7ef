package io.github.disclosurereport.form;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The groups of lines of section 三. Neither edition prints totals for the groups （三）–（六）. */
public enum RequestGroup {
    /** 三、本年度办理结果. */
    OUTCOMES(null, "outcomes", "三、本年度办理结果", "outcomes of the year"),
    /** （三）不予公开. */
    REFUSED(OUTCOMES, "refused", "（三）不予公开", "refused"),
    /** （四）无法提供. */
    UNAVAILABLE(OUTCOMES, "unavailable", "（四）无法提供", "unavailable"),
    /** （五）不予处理. */
    NOT_PROCESSED(OUTCOMES, "notProcessed", "（五）不予处理", "not processed"),
    /** （六）其他处理; a group in the 2021 edition, one undivided line in that of 2019. */
    CLOSED_OTHERWISE(OUTCOMES, "closedOtherwise", "（六）其他处理", "closed otherwise");

    private final Optional<RequestGroup> parent;
    private final String id;
    private final String label;
    private final String english;

    RequestGroup(@Nullable RequestGroup parent, String id, String label, String english) {
        this.parent = Optional.ofNullable(parent);
        this.id = id;
        this.label = label;
        this.english = english;
    }

    /**
     * The group around this one.
     *
     * @return {@link #OUTCOMES}, or empty for that group itself
     */
    public Optional<RequestGroup> parent() {
        return parent;
    }

    /**
     * The stable name, with that of the group around it.
     *
     * @return the name, such as {@code outcomes.refused}
     */
    public String id() {
        return parent.map(group -> group.id + "." + id).orElse(id);
    }

    /**
     * The official label, the same in both editions.
     *
     * @return the label as printed, with its number
     */
    public String label() {
        return label;
    }

    /**
     * An English gloss.
     *
     * @return the gloss
     */
    public String english() {
        return english;
    }
}
