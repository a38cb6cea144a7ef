package io.github.disclosurereport.json.internal;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Splits a stream into lines without holding more than one. Of a line beyond the limit only so much is kept that it is refused. */
public final class LineReader extends Spliterators.AbstractSpliterator<LineReader.Line> {

    private static final int KEPT = JsonText.LIMIT + 1;

    private final InputStream in;
    private long number;

    /**
     * A line that is not blank.
     *
     * @param number the line, from 1
     * @param bytes its bytes without the line feed
     */
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    public record Line(long number, byte[] bytes) {}

    private LineReader(InputStream in) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
        this.in = new BufferedInputStream(in);
    }

    /**
     * The lines of a stream that are not blank.
     *
     * @param in the stream
     * @return the lines
     */
    public static Stream<Line> lines(InputStream in) {
        return StreamSupport.stream(new LineReader(in), false);
    }

    @Override
    public boolean tryAdvance(Consumer<? super Line> action) {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean blank = true;
        try {
            for (int b = in.read(); b >= 0; b = in.read()) {
                if (b != '\n') {
                    blank &= b == ' ' || b == '\t' || b == '\r';
                    if (line.size() < KEPT) {
                        line.write(b);
                    }
                } else {
                    number++;
                    if (!blank) {
                        action.accept(new Line(number, line.toByteArray()));
                        return true;
                    }
                    line.reset();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (blank) {
            return false;
        }
        number++;
        action.accept(new Line(number, line.toByteArray()));
        return true;
    }
}
