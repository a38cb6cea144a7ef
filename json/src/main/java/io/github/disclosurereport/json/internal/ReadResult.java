package io.github.disclosurereport.json.internal;

import io.github.disclosurereport.json.binding.JsonProblem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value, or why there is none.
 *
 * @param value the value; null if there are problems
 * @param problems the problems that were kept
 * @param count how many problems there are
 * @param <T> the type of the value
 */
public record ReadResult<T>(@Nullable T value, List<JsonProblem> problems, int count) {

    static <T> ReadResult<T> failed(JsonProblem problem) {
        return new ReadResult<>(null, List.of(problem), 1);
    }

    /**
     * Makes an exception of problems and their number.
     *
     * @param <X> the exception
     */
    @FunctionalInterface
    public interface Failure<X extends Exception> {

        /**
         * Makes the exception.
         *
         * @param problems the problems that were kept
         * @param count how many there are
         * @return the exception
         */
        X of(List<JsonProblem> problems, int count);
    }

    /**
     * The value.
     *
     * @param failure makes the exception
     * @param <X> the exception
     * @return the value
     * @throws X if there are problems
     */
    public <X extends Exception> T orThrow(Failure<X> failure) throws X {
        if (value == null) {
            throw failure.of(problems, count);
        }
        return value;
    }
}
