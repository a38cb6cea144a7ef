package io.github.disclosurereport.json.internal;

import io.github.disclosurereport.json.binding.JsonSink;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;

/** Jackson 3's generator. */
final class GeneratorSink implements JsonSink {

    private final JsonGenerator out;
    private final List<Locale> languages;

    GeneratorSink(JsonGenerator out, List<Locale> languages) {
        this.out = out;
        this.languages = languages;
    }

    @Override
    public void startObject() {
        out.writeStartObject();
    }

    @Override
    public void endObject() {
        out.writeEndObject();
    }

    @Override
    public void startArray() {
        out.writeStartArray();
    }

    @Override
    public void endArray() {
        out.writeEndArray();
    }

    @Override
    public void name(String name) {
        out.writeName(name);
    }

    @Override
    public void string(String text) {
        out.writeString(text);
    }

    @Override
    public void number(long number) {
        out.writeNumber(number);
    }

    @Override
    public void number(BigInteger number) {
        out.writeNumber(number);
    }

    @Override
    public void number(BigDecimal number) {
        String plain = number.toPlainString();
        if (plain.equals(number.toString())) {
            out.writeNumber(number);
        } else {
            out.writeNumber(plain);
        }
    }

    @Override
    public void bool(boolean value) {
        out.writeBoolean(value);
    }

    @Override
    public void nul() {
        out.writeNull();
    }

    @Override
    public List<Locale> languages() {
        return languages;
    }
}
