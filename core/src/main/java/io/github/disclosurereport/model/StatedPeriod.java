package io.github.disclosurereport.model;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The statistical period that a report says its figures cover, right or wrong.
 *
 * @param text the words as they stand, such as 2020年1月1日至2020年12月31日
 * @param from the first day; empty if the words give no such date
 * @param to the last day; empty if the words give no such date
 */
public record StatedPeriod(String text, Optional<LocalDate> from, Optional<LocalDate> to) {

    public StatedPeriod {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
    }
}
