package io.github.disclosurereport.json.binding;

import static io.github.disclosurereport.json.binding.SchemaDefinitions.object;

import io.github.disclosurereport.figure.Amount;
import io.github.disclosurereport.figure.AmountUnit;
import io.github.disclosurereport.figure.Count;
import io.github.disclosurereport.figure.Figure;
import io.github.disclosurereport.figure.FigureState;
import io.github.disclosurereport.form.Cell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A figure: a number, null for a blank, "/" for not applicable. The number of an amount is an object with its unit. */
enum FigureShape implements Shape<Figure> {
    /** A whole number. */
    COUNT("整数、null（空白）或\"/\"（不适用）", "a whole number, null (blank) or \"/\" (not applicable)"),
    /** An amount with its unit. */
    AMOUNT(
            "含value和unit的对象、null（空白）或\"/\"（不适用）",
            "an object with value and unit, null (blank) or \"/\" (not applicable)"),
    /** Either; a blank or a mark is read as a count's. */
    EITHER(
            "整数、含value和unit的对象、null（空白）或\"/\"（不适用）",
            "a whole number, an object with value and unit, null (blank) or \"/\" (not applicable)");

    private static final String MARK = "/";
    private static final Bilingual WHOLE = new Bilingual(
            Long.MIN_VALUE + "至" + Long.MAX_VALUE + "之间的整数",
            "a whole number between " + Long.MIN_VALUE + " and " + Long.MAX_VALUE);
    private static final Bilingual NUMBER = new Bilingual("数字", "a number");
    private static final Bilingual SHORT_NUMBER =
            new Bilingual("小数点前后各不超过40位的数字", "a number of at most 40 digits before and after the point");
    private static final Shape<AmountUnit> UNIT = new ChoiceShape<>(List.of(AmountUnit.values()), FigureShape::unit);

    private final String chinese;
    private final String english;

    FigureShape(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    private static String unit(AmountUnit unit) {
        return unit == AmountUnit.UNKNOWN ? "unknown" : unit.label();
    }

    static FigureShape of(Cell cell) {
        return cell.isAmount() ? AMOUNT : COUNT;
    }

    /** The figure as the cell holds it: a blank or a mark may have been read without knowing the cell. */
    static Figure asIn(Cell cell, Figure figure) {
        if (figure.state() == FigureState.NUMBER || cell.isAmount() == figure instanceof Amount) {
            return figure;
        }
        boolean blank = figure.isBlank();
        if (cell.isAmount()) {
            return blank ? Amount.blank() : Amount.notApplicable();
        }
        return blank ? Count.blank() : Count.notApplicable();
    }

    @Override
    public void write(JsonSink out, Figure figure) {
        switch (figure.state()) {
            case BLANK -> out.nul();
            case NOT_APPLICABLE -> out.string(MARK);
            case NUMBER -> {
                if (figure instanceof Count count) {
                    out.number(count.value());
                } else if (figure instanceof Amount amount) {
                    out.startObject();
                    out.name("value");
                    out.number(amount.value());
                    out.string("unit", unit(amount.unit()));
                    out.endObject();
                }
            }
        }
    }

    @Override
    public @Nullable Figure read(JsonValue json, Problems problems) {
        if (json.isNull()) {
            return ofNull();
        }
        if (json instanceof JsonValue.Scalar scalar) {
            if (scalar.token() == Token.STRING && scalar.text().equals(MARK)) {
                return this == AMOUNT ? Amount.notApplicable() : Count.notApplicable();
            }
            if (scalar.token() == Token.INTEGER && this != AMOUNT) {
                return count(scalar, problems);
            }
        } else if (json instanceof JsonValue.Members && this != COUNT) {
            return amount(json, problems);
        }
        return json.expected(new Bilingual(chinese, english), problems);
    }

    private static @Nullable Count count(JsonValue.Scalar json, Problems problems) {
        try {
            return Count.of(Long.parseLong(json.text()));
        } catch (NumberFormatException outOfRange) {
            return json.expected(WHOLE, problems);
        }
    }

    private static @Nullable Amount amount(JsonValue json, Problems problems) {
        ObjectReader object = ObjectReader.of(json, problems);
        if (object == null) {
            return null;
        }
        JsonValue value = object.find("value", true);
        AmountUnit unit = object.read("unit", UNIT);
        boolean complete = object.refuseOthers();
        return value == null || unit == null || !complete ? null : amount(value, unit, problems);
    }

    private static @Nullable Amount amount(JsonValue json, AmountUnit unit, Problems problems) {
        if (!(json instanceof JsonValue.Scalar number) || !number.token().isNumber()) {
            return json.expected(NUMBER, problems);
        }
        try {
            return Amount.of(new BigDecimal(number.text()), unit);
        } catch (ArithmeticException | IllegalArgumentException outOfRange) {
            return json.expected(SHORT_NUMBER, problems);
        }
    }

    @Override
    public Figure ofNull() {
        return this == AMOUNT ? Amount.blank() : Count.blank();
    }

    @Override
    public Map<String, Object> schema(SchemaDefinitions definitions) {
        return switch (this) {
            case COUNT -> definitions.refer("count", () -> anyOf(List.of(object("type", "integer"))));
            case AMOUNT -> definitions.refer("amount", () -> anyOf(List.of(money(definitions))));
            case EITHER ->
                definitions.refer("figure", () -> anyOf(List.of(object("type", "integer"), money(definitions))));
        };
    }

    private static Map<String, Object> money(SchemaDefinitions definitions) {
        return object(
                "type",
                "object",
                "properties",
                object("value", object("type", "number"), "unit", UNIT.schema(definitions)),
                "required",
                List.of("value", "unit"),
                "additionalProperties",
                false);
    }

    private static Map<String, Object> anyOf(List<Map<String, Object>> numbers) {
        List<Map<String, Object>> choices = new ArrayList<>(numbers);
        choices.add(object("type", "null", "title", "空白", "description", "blank, which is not 0"));
        choices.add(object("const", MARK, "title", "不适用", "description", "not applicable"));
        return object("anyOf", choices);
    }
}
