package io.github.disclosurereport.benchmarks;

import io.github.disclosurereport.model.AnnualReport;
import java.util.List;
import java.util.OptionalInt;

/** All locators, and the condition for comparing them: that none contradicts another. */
final class Locators {

    final LibraryLocator library = new LibraryLocator();
    final ChocoLocator choco;
    final OjAlgoLocator ojAlgo;

    /** With solvers that give up after a time. */
    Locators(long milliseconds) {
        choco = new ChocoLocator(milliseconds);
        ojAlgo = new OjAlgoLocator(milliseconds);
    }

    List<Locator> all() {
        return List.of(library, choco, ojAlgo);
    }

    /**
     * Asks all locators.
     *
     * @return how many came to an end
     * @throws IllegalStateException if two that did so disagree
     */
    int agreeing(AnnualReport report) {
        OptionalInt known = OptionalInt.empty();
        int ended = 0;
        for (Locator locator : all()) {
            OptionalInt least = locator.least(report);
            if (least.isPresent()) {
                if (known.isPresent() && !known.equals(least)) {
                    throw new IllegalStateException("%s finds %d, another %d"
                            .formatted(locator.getClass().getSimpleName(), least.getAsInt(), known.getAsInt()));
                }
                known = least;
                ended++;
            }
        }
        return ended;
    }
}
