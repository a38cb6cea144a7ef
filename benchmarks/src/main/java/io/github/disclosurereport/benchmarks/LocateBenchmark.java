package io.github.disclosurereport.benchmarks;

import io.github.disclosurereport.testkit.OfficeSize;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The time that it takes to find out which figures are wrong. The README says how to run it and how to read it. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class LocateBenchmark {

    private static final int REPORTS = 64;
    private static final long GIVE_UP = 3_000;
    private static final int HOPELESS = 40;

    /** Reports with some wrong figures. */
    @State(Scope.Thread)
    public static class Mistyped {

        /** The number of wrong figures in each. */
        @Param({"1", "2", "3", "4"})
        public int errors;

        /** Whose reports they are. */
        @Param
        public OfficeSize size = OfficeSize.CITY;

        private final Locators locators = new Locators(GIVE_UP);
        private MistypedReports reports = new MistypedReports(size, errors, 1);

        /** Makes the reports, and refuses to time a locator that does not see the errors. */
        @Setup
        public void prepare() {
            reports = new MistypedReports(size, errors, REPORTS);
            reports.all().forEach(report -> {
                OptionalInt least = locators.library.least(report);
                if (least.orElse(0) < 1 || least.orElse(0) > errors) {
                    throw new IllegalStateException(errors + " wrong figures, found " + least);
                }
            });
        }
    }

    /** Reports without error. */
    @State(Scope.Thread)
    public static class Clean {

        /** Whose reports they are. */
        @Param
        public OfficeSize size = OfficeSize.CITY;

        private final ReadyVector engine = new ReadyVector();
        private final LibraryLocator library = new LibraryLocator();
        private MistypedReports reports = new MistypedReports(size, 0, 1);

        /** Makes the reports. */
        @Setup
        public void prepare() {
            reports = new MistypedReports(size, 0, REPORTS);
        }
    }

    /** Reports with more wrong figures than any search can tell. */
    @State(Scope.Thread)
    public static class Hopeless {

        /** Whose reports they are. */
        @Param
        public OfficeSize size = OfficeSize.CITY;

        private final LibraryLocator library = new LibraryLocator();
        private MistypedReports reports = new MistypedReports(size, HOPELESS, 1);

        /** Makes the reports, and refuses to time a locator that claims to know. */
        @Setup
        public void prepare() {
            reports = new MistypedReports(size, HOPELESS, REPORTS);
            if (reports.all().stream().anyMatch(report -> library.least(report).isPresent())) {
                throw new IllegalStateException("located " + HOPELESS + " wrong figures");
            }
        }
    }

    /**
     * The equalities as plain loops over the vector of a clean report: what the others are measured by.
     *
     * @param clean the reports
     * @return the outcome
     */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    public long readyVector(Clean clean) {
        return clean.engine.violated(clean.reports.next());
    }

    /**
     * The diagnosis of a clean report.
     *
     * @param clean the reports
     * @return the outcome
     */
    @Benchmark
    public Object locateNothing(Clean clean) {
        return clean.library.diagnose(clean.reports.next());
    }

    /**
     * The diagnosis through the public API: every least set, explained.
     *
     * @param mistyped the reports
     * @return the outcome
     */
    @Benchmark
    public Object locate(Mistyped mistyped) {
        return mistyped.locators.library.diagnose(mistyped.reports.next());
    }

    /**
     * Choco, asked for the least number of wrong figures.
     *
     * @param mistyped the reports
     * @return the outcome
     */
    @Benchmark
    @Warmup(iterations = 2, time = 2)
    @Measurement(iterations = 3, time = 2)
    public Object choco(Mistyped mistyped) {
        return mistyped.locators.choco.least(mistyped.reports.next());
    }

    /**
     * The solver of ojAlgo, asked the same.
     *
     * @param mistyped the reports
     * @return the outcome
     */
    @Benchmark
    @Warmup(iterations = 2, time = 2)
    @Measurement(iterations = 3, time = 2)
    public Object ojAlgo(Mistyped mistyped) {
        return mistyped.locators.ojAlgo.least(mistyped.reports.next());
    }

    /**
     * The diagnosis of a report with 40 wrong figures, which comes back capped.
     *
     * @param hopeless the reports
     * @return the outcome
     */
    @Benchmark
    public Object hopeless(Hopeless hopeless) {
        return hopeless.library.diagnose(hopeless.reports.next());
    }
}
