package io.github.disclosurereport.benchmarks;

import io.github.disclosurereport.form.CellValues;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.validation.ReportValidator;
import io.github.disclosurereport.validation.RuleBook;
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

/** The time and the memory that one check of one report takes. The README says how to run it and how to read it. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class CheckBenchmark {

    /** The number of wrong figures in the report. */
    @Param({"0", "1", "3"})
    public int errors;

    private final Engines engines = new Engines();
    private final ReportValidator wholeBook = ReportValidator.of(RuleBook.standard(FormEqualities.EDITION));
    private AnnualReport report = WrongReports.with(0, SEED);
    private CellValues filled = report.values();

    private static final long SEED = 1;

    /** Makes the report, and refuses to time engines that do not agree on it. */
    @Setup
    public void prepare() {
        report = WrongReports.with(errors, SEED);
        filled = report.values();
        long found = engines.agreed(report);
        if ((found == 0) != (errors == 0)) {
            throw new IllegalStateException(errors + " wrong figures, found " + Long.toBinaryString(found));
        }
    }

    /**
     * The arithmetic book through the public API.
     *
     * @return the outcome
     */
    @Benchmark
    public Object library() {
        return engines.library.check(report);
    }

    /**
     * Plain loops over a vector filled already.
     *
     * @return the outcome
     */
    @Benchmark
    public long readyVector() {
        return engines.readyVector.violated(filled);
    }

    /**
     * The checks by hand, record by record.
     *
     * @return the outcome
     */
    @Benchmark
    public long byHand() {
        return engines.byHand.violated(report);
    }

    /**
     * Hibernate Validator, one class-level constraint over the checks by hand.
     *
     * @return the outcome
     */
    @Benchmark
    public Object jakartaOne() {
        return engines.jakartaOne.check(report);
    }

    /**
     * Hibernate Validator, one declared constraint an equality.
     *
     * @return the outcome
     */
    @Benchmark
    public Object jakartaEach() {
        return engines.jakartaEach.check(report);
    }

    /**
     * Spring's expression language, one compiled expression an equality.
     *
     * @return the outcome
     */
    @Benchmark
    public long spel() {
        return engines.spel.violated(report);
    }

    /**
     * Drools, one rule an equality.
     *
     * @return the outcome
     */
    @Benchmark
    public Object drools() {
        return engines.drools.check(report);
    }

    /**
     * The whole standard book, the rules about text included.
     *
     * @return the outcome
     */
    @Benchmark
    public Object wholeBook() {
        return wholeBook.validate(report);
    }

    /**
     * Making the report from its tables, which fills the vector: what any rule over cells needs.
     *
     * @return the report
     */
    @Benchmark
    public Object vectorFill() {
        return anew();
    }

    /**
     * Making the report from its tables and checking it with the arithmetic book: nothing ready beforehand.
     *
     * @return the outcome
     */
    @Benchmark
    public Object libraryFromTables() {
        return engines.library.check(anew());
    }

    private AnnualReport anew() {
        return new AnnualReport(
                report.cover(), report.sections(), report.proactiveDisclosure(), report.requests(), report.disputes());
    }
}
