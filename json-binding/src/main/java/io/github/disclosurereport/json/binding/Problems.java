package io.github.disclosurereport.json.binding;

import java.util.ArrayList;
import java.util.List;

/** Collects the faults of one document, up to a limit. Not thread-safe. */
public final class Problems {

    private final int limit;
    private final List<JsonProblem> found = new ArrayList<>();
    private int count;

    /**
     * An empty collection.
     *
     * @param limit how many faults to keep, at least 1
     * @throws IllegalArgumentException if the limit is less than 1
     */
    public Problems(int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("limit " + limit + " is less than 1");
        }
        this.limit = limit;
    }

    void add(JsonProblem problem) {
        count++;
        if (found.size() < limit) {
            found.add(problem);
        }
    }

    /**
     * Whether the document has no fault.
     *
     * @return true if none was added
     */
    public boolean isEmpty() {
        return count == 0;
    }

    /**
     * How many faults there are, those beyond the limit included.
     *
     * @return the number of faults
     */
    public int count() {
        return count;
    }

    /**
     * The faults in the order in which they were found.
     *
     * @return at most as many as the limit says
     */
    public List<JsonProblem> found() {
        return List.copyOf(found);
    }
}
