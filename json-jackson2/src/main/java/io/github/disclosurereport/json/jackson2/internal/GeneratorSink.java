package io.github.disclosurereport.json.jackson2.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.disclosurereport.json.binding.JsonSink;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;

/** Jackson 2's generator. Its checked exceptions pass through the shapes unchecked. */
final class GeneratorSink implements JsonSink {

    private final JsonGenerator out;
    private final List<Locale> languages;

    GeneratorSink(JsonGenerator out, List<Locale> languages) {
        this.out = out;
        this.languages = languages;
    }

    private interface Call {
        void run() throws IOException;
    }

    private static void run(Call call) {
        try {
            call.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void startObject() {
        run(() -> out.writeStartObject());
    }

    @Override
    public void endObject() {
        run(() -> out.writeEndObject());
    }

    @Override
    public void startArray() {
        run(() -> out.writeStartArray());
    }

    @Override
    public void endArray() {
        run(() -> out.writeEndArray());
    }

    @Override
    public void name(String name) {
        run(() -> out.writeFieldName(name));
    }

    @Override
    public void string(String text) {
        run(() -> out.writeString(text));
    }

    @Override
    public void number(long number) {
        run(() -> out.writeNumber(number));
    }

    @Override
    public void number(BigInteger number) {
        run(() -> out.writeNumber(number));
    }

    @Override
    public void number(BigDecimal number) {
        String plain = number.toPlainString();
        if (plain.equals(number.toString())) {
            run(() -> out.writeNumber(number));
        } else {
            run(() -> out.writeNumber(plain));
        }
    }

    @Override
    public void bool(boolean value) {
        run(() -> out.writeBoolean(value));
    }

    @Override
    public void nul() {
        run(() -> out.writeNull());
    }

    @Override
    public List<Locale> languages() {
        return languages;
    }
}
