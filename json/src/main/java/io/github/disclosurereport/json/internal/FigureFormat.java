package io.github.disclosurereport.json.internal;

import io.github.disclosurereport.figure.Amount;
import io.github.disclosurereport.figure.AmountUnit;
import io.github.disclosurereport.figure.Count;
import io.github.disclosurereport.figure.Figure;
import io.github.disclosurereport.json.ReportJsonException;
import java.math.BigDecimal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** A figure: a number, null for a blank, "/" for not applicable; an amount's number goes with its unit. */
final class FigureFormat {

    private static final String MARK = "/";
    private static final String BLANK_OR_MARK = "null (blank) or \"/\" (not applicable)";
    private static final String COUNT = "a whole number, " + BLANK_OR_MARK;
    private static final String AMOUNT = "an object with value and unit, " + BLANK_OR_MARK;
    private static final Reading<AmountUnit> UNIT = Scalars.choice(AmountUnit.values(), FigureFormat::unit);

    private FigureFormat() {}

    private static String unit(AmountUnit unit) {
        return unit == AmountUnit.UNKNOWN ? "unknown" : unit.label();
    }

    static void write(JsonGenerator out, Figure figure) {
        switch (figure.state()) {
            case BLANK -> out.writeNull();
            case NOT_APPLICABLE -> out.writeString(MARK);
            case NUMBER -> {
                if (figure instanceof Count count) {
                    out.writeNumber(count.value());
                } else {
                    writeMoney(out, (Amount) figure);
                }
            }
        }
    }

    private static void writeMoney(JsonGenerator out, Amount amount) {
        out.writeStartObject();
        out.writeName("value");
        out.writeNumber(amount.value().toPlainString());
        out.writeStringProperty("unit", unit(amount.unit()));
        out.writeEndObject();
    }

    static Count count(JsonValue json) throws ReportJsonException {
        if (Scalars.is(json, JsonToken.VALUE_NULL)) {
            return Count.blank();
        }
        if (isMark(json)) {
            return Count.notApplicable();
        }
        if (json instanceof JsonValue.Scalar number && number.token() == JsonToken.VALUE_NUMBER_INT) {
            try {
                return Count.of(Long.parseLong(number.text()));
            } catch (NumberFormatException outOfRange) {
                throw json.expected("a whole number between " + Long.MIN_VALUE + " and " + Long.MAX_VALUE);
            }
        }
        throw json.expected(COUNT);
    }

    static Amount amount(JsonValue json) throws ReportJsonException {
        if (Scalars.is(json, JsonToken.VALUE_NULL)) {
            return Amount.blank();
        }
        if (isMark(json)) {
            return Amount.notApplicable();
        }
        if (!(json instanceof JsonValue.Members)) {
            throw json.expected(AMOUNT);
        }
        ObjectReader object = ObjectReader.of(json);
        JsonValue value = object.required("value");
        Amount amount = money(value, object.required("unit", UNIT));
        object.refuseOthers();
        return amount;
    }

    private static Amount money(JsonValue json, AmountUnit unit) throws ReportJsonException {
        if (json instanceof JsonValue.Scalar number && number.token().isNumeric()) {
            try {
                return Amount.of(new BigDecimal(number.text()), unit);
            } catch (ArithmeticException | IllegalArgumentException outOfRange) {
                throw json.expected("a number of at most 40 digits before and after the point");
            }
        }
        throw json.expected("a number");
    }

    private static boolean isMark(JsonValue json) {
        return json instanceof JsonValue.Scalar text
                && text.token() == JsonToken.VALUE_STRING
                && text.text().equals(MARK);
    }
}
