package io.github.disclosurereport.examples.check;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Takes the place of {@code System.out} and {@code System.err}, so that standard output carries results alone: what libraries print goes
 * to the error stream, line by line and without control characters.
 */
final class ForeignOutput extends OutputStream {

    private static final int MAX_LINE_BYTES = 10_000;

    private final PrintStream err;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    ForeignOutput(PrintStream err) {
        this.err = err;
    }

    @Override
    public synchronized void write(int b) {
        if (b == '\n') {
            endLine();
        } else if (line.size() < MAX_LINE_BYTES) {
            line.write(b);
        }
    }

    private void endLine() {
        err.println(OneLine.of(line.toString(StandardCharsets.UTF_8)).strip());
        line.reset();
    }

    /** Prints what is left without an end of line. */
    @Override
    public synchronized void close() {
        if (line.size() > 0) {
            endLine();
        }
    }
}
