package io.github.disclosurereport.benchmarks;

import io.github.disclosurereport.narrative.Narrative;
import io.github.disclosurereport.validation.claims.ClaimReader;
import io.github.disclosurereport.validation.claims.ClaimReading;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Reading the prose of a report: twice the text must take twice the time, hostile text too. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ClaimsBenchmark {

    private static final int MEGABYTE = 1_000_000;

    /** What the text repeats: prose as it should be, and pieces that hold a careless reader up. */
    @Param({"本年度收到政府信息公开申请12件，上年结转3件，答复14件，结转下年度1件。", "《“", "1,", "等1项、", "其中", "无", "均"})
    public String piece = "";

    /** Its size in megabytes of UTF-8. */
    @Param({"1", "2", "4"})
    public int megabytes;

    private Narrative text = Narrative.of("");

    /** Makes the text. */
    @Setup
    public void fill() {
        int length = piece.getBytes(StandardCharsets.UTF_8).length;
        text = Narrative.of(piece.repeat(megabytes * MEGABYTE / length));
    }

    /**
     * Reads the text.
     *
     * @return what it states
     */
    @Benchmark
    public ClaimReading read() {
        return ClaimReader.read(text);
    }
}
