package io.github.disclosurereport.benchmarks;

import io.github.disclosurereport.model.AnnualReport;
import java.util.List;

/** All engines, and the condition for comparing them: that they find the same. */
final class Engines {

    final Library library = new Library();
    final ReadyVector readyVector = new ReadyVector();
    final ByHand byHand = new ByHand();
    final JakartaOne jakartaOne = new JakartaOne();
    final JakartaEach jakartaEach = new JakartaEach();
    final Spel spel = new Spel();
    final Drools drools = new Drools();

    List<Engine> all() {
        return List.of(library, readyVector, byHand, jakartaOne, jakartaEach, spel, drools);
    }

    /**
     * What all engines find.
     *
     * @return the violated equalities: bit n stands for equality n
     * @throws IllegalStateException if one engine finds something else than the library
     */
    long agreed(AnnualReport report) {
        long found = library.violated(report);
        for (Engine engine : all()) {
            long other = engine.violated(report);
            if (other != found) {
                throw new IllegalStateException("library finds %s, %s finds %s"
                        .formatted(
                                Long.toBinaryString(found),
                                engine.getClass().getSimpleName(),
                                Long.toBinaryString(other)));
            }
        }
        return found;
    }
}
