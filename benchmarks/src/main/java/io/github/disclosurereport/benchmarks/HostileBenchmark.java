package io.github.disclosurereport.benchmarks;

import io.github.disclosurereport.ingest.ReportReader;
import io.github.disclosurereport.ingest.UnreadableReason;
import io.github.disclosurereport.ingest.UnreadableReportException;
import java.nio.charset.StandardCharsets;
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

/** Hostile sources in three sizes: the time must grow no faster than they do. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-XX:+UseSerialGC", "-Xmx512m"})
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 5, time = 1)
public class HostileBenchmark {

    /** How often the piece stands there, in units of the first size. */
    @Param({"1", "2", "4"})
    public int times;

    /** What is repeated. */
    @Param
    public Shape shape = Shape.NESTED_DIVS;

    private byte[] source = {};

    /** Pieces and how many of them a source of the first size has. */
    public enum Shape {
        /** Elements in each other, far deeper than is read. */
        NESTED_DIVS("<html><body>", "<div>", 100_000),
        /** A table without end. */
        HUGE_TABLE("<html><body><p>二、主动公开政府信息情况</p><table>", "<tr><td>规章<td>1<td>0<td>1", 50_000),
        /** A line without end. */
        GIANT_LINE("二、主动公开政府信息情况\n", "规章 1 0 1 ", 150_000),
        /** Bars and nothing between them. */
        PIPES("二、主动公开政府信息情况\n", "|", 1_000_000);

        private final String start;
        private final String piece;
        private final int pieces;

        Shape(String start, String piece, int pieces) {
            this.start = start;
            this.piece = piece;
            this.pieces = pieces;
        }
    }

    /** Makes the source. */
    @Setup
    public void prepare() {
        source = (shape.start + shape.piece.repeat(shape.pieces * times)).getBytes(StandardCharsets.UTF_8);
    }

    /** Reads or refuses it. */
    @Benchmark
    public Object read() {
        try {
            return ReportReader.standard().read(source);
        } catch (UnreadableReportException refused) {
            if (refused.reason() == UnreadableReason.TOO_LARGE) {
                throw new IllegalStateException("not within the limits", refused);
            }
            return refused;
        }
    }
}
