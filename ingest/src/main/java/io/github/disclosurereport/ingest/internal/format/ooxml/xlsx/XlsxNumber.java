package io.github.disclosurereport.ingest.internal.format.ooxml.xlsx;

import io.github.disclosurereport.ingest.Note;
import io.github.disclosurereport.ingest.NoteCode;
import io.github.disclosurereport.ingest.internal.text.Spacing;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DataFormatter;

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
    /**
     * A number as the text of its cell.
     *
     * @param stored the number as the file has it
     * @param code its number format; "" if that is not known
     * @param formatter shows it
     */
    static XlsxNumber of(String stored, String code, DataFormatter formatter) {
        Optional<BigDecimal> number = number(stored);
        if (number.isEmpty()) {
            return new XlsxNumber("[" + Spacing.brief(stored) + "]", List.of());
        }
        BigDecimal value = number.get();
        Optional<DisplayedNumber> shown = DisplayedNumber.of(value, code, formatter);
        if (shown.isEmpty()) {
            return new XlsxNumber("[" + value.toPlainString() + "]", List.of());
        }
        List<Note> notes = shown.get().exact()
                ? List.of()
                : List.of(Note.of(NoteCode.SHOWN_OTHERWISE, shown.get().text()));
        return new XlsxNumber(shown.get().around(value), notes);
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
