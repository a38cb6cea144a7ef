package io.github.disclosurereport.ingest.internal;

import io.github.disclosurereport.ingest.Note;
import io.github.disclosurereport.ingest.NoteCode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A number of a spreadsheet as the text of its cell.
 *
 * @param text the number in plain digits with the words that the cell shows around it; in brackets, and so doubtful, if the cell shows
 *     something else than the number
 * @param notes what is worth knowing about it
 */
record XlsxNumber(String text, List<Note> notes) {

    /** Spreadsheets compute with so many digits; what lies behind them is noise of the binary number. */
    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);

    private static final int LONGEST = 40;
    private static final double LARGEST = 1e15;
    private static final double SMALLEST = 1e-9;
    /** Without a format of its own a cell shows no more digits than these. */
    private static final int MOST_SHOWN = 11;

    static XlsxNumber of(String stored, String format) {
        Optional<BigDecimal> number = number(stored);
        Optional<NumberFormatCode> code = number.flatMap(some -> NumberFormatCode.of(format, some.signum()));
        if (number.isEmpty() || code.isEmpty()) {
            String words = number.map(BigDecimal::toPlainString).orElse(Spacing.brief(stored));
            return new XlsxNumber("[" + words + "]", List.of());
        }
        BigDecimal value = number.get().abs();
        String text = dressed(value.toPlainString(), code.get());
        String shown = shown(value, code.get().decimals());
        boolean same = shown.equals(value.toPlainString())
                || (code.get().decimals() >= 0 && new BigDecimal(shown).compareTo(value) == 0);
        return same
                ? new XlsxNumber(text, List.of())
                : new XlsxNumber(text, List.of(Note.of(NoteCode.SHOWN_OTHERWISE, dressed(shown, code.get()))));
    }

    private static String shown(BigDecimal value, int decimals) {
        if (decimals >= 0) {
            return value.setScale(decimals, RoundingMode.HALF_UP).toPlainString();
        }
        boolean fits = value.precision() - Math.min(0, value.scale()) <= MOST_SHOWN && value.scale() < MOST_SHOWN;
        return fits ? value.toPlainString() : String.format(Locale.ROOT, "%.5E", value);
    }

    private static String dressed(String digits, NumberFormatCode code) {
        return code.before() + digits + code.behind();
    }

    /** The number in decimal digits; empty if it is none, or so large or small that no figure of a report is meant. */
    private static Optional<BigDecimal> number(String stored) {
        String text = stored.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            double size = Math.abs(Double.parseDouble(text));
            boolean sane = size == 0 || (size >= SMALLEST && size < LARGEST);
            if (!sane) {
                return Optional.empty();
            }
            BigDecimal number = size == 0
                    ? BigDecimal.ZERO
                    : new BigDecimal(text).round(DIGITS).stripTrailingZeros();
            return Optional.of(number.scale() < 0 ? number.setScale(0) : number);
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }
}
