package io.github.disclosurereport.testkit;

import java.util.SplittableRandom;

/** How many requests an organ handles in a year: most cells of a small bureau's report are 0, most of a province's are not. */
public enum OfficeSize {
    /** A handful to some dozens of requests. */
    SMALL_BUREAU(4, 80),
    /** Some thousand. */
    CITY(800, 5_000),
    /** Tens of thousands. */
    PROVINCE(12_000, 60_000);

    private final int least;
    private final int most;

    OfficeSize(int least, int most) {
        this.least = least;
        this.most = most;
    }

    int requests(SplittableRandom random) {
        return random.nextInt(least, most + 1);
    }
}
