package io.github.disclosurereport.examples.jakarta;

import jakarta.validation.ConstraintViolation;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.Function;

/** Prints violations, sorted, in UTF-8 whatever the locale. */
final class Printer {

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    void line(String text) {
        out.println(text);
    }

    <T> void violations(
            String title, Set<ConstraintViolation<T>> violations, Function<ConstraintViolation<T>, String> what) {
        line("# " + title);
        violations.stream()
                .map(violation -> violation.getPropertyPath() + " | " + what.apply(violation))
                .sorted()
                .forEach(this::line);
    }
}
