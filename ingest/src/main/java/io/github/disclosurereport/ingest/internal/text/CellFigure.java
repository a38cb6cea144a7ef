package io.github.disclosurereport.ingest.internal.text;

import io.github.disclosurereport.figure.Amount;
import io.github.disclosurereport.figure.AmountUnit;
import io.github.disclosurereport.figure.Count;
import io.github.disclosurereport.figure.Figure;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.ingest.Note;
import io.github.disclosurereport.ingest.NoteCode;
import io.github.disclosurereport.ingest.ReadingState;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A cell's text as the figure that the cell holds.
 *
 * @param state what the text is
 * @param figure a number or a mark; blank if the text is neither
 * @param notes what is worth knowing; for an unreadable text, first the reason
 */
public record CellFigure(ReadingState state, Figure figure, List<Note> notes) {

    /** Counts of more digits are mistakes, and do not fit. */
    private static final int MOST_DIGITS = 18;

    private static final Pattern OTHER_UNIT = Pattern.compile("[亿百千美港欧日]万?元|亿");

    public static CellFigure of(Cell cell, FigureNotation text, AmountUnit headUnit) {
        return switch (text.kind()) {
            case NUMBER -> cell.isAmount() ? amount(text, headUnit) : count(text);
            case BLANK -> new CellFigure(ReadingState.BLANK, blank(cell), List.of());
            case MARK ->
                new CellFigure(
                        ReadingState.NOT_APPLICABLE,
                        cell.isAmount() ? Amount.notApplicable() : Count.notApplicable(),
                        List.of());
            case DOUBTFUL -> unreadable(cell, NoteCode.DOUBTFUL_FIGURE);
            case TEXT -> unreadable(cell, NoteCode.NOT_A_FIGURE);
        };
    }

    /** The same where the unit over the cell may be one that the form cannot express: then only the cell's own unit counts. */
    public static CellFigure of(Cell cell, FigureNotation text, Optional<AmountUnit> headUnit) {
        CellFigure figure = of(cell, text, headUnit.orElse(AmountUnit.UNKNOWN));
        boolean lost = headUnit.isEmpty()
                && figure.state() == ReadingState.NUMBER
                && figure.notes().contains(Note.of(NoteCode.UNIT_UNKNOWN));
        return lost ? unreadable(cell, NoteCode.OTHER_UNIT) : figure;
    }

    private static CellFigure count(FigureNotation text) {
        BigDecimal whole = text.value().stripTrailingZeros();
        boolean isCount = whole.scale() <= 0 && whole.precision() - whole.scale() <= MOST_DIGITS;
        if (!isCount || text.unit() != AmountUnit.UNKNOWN) {
            return new CellFigure(ReadingState.UNREADABLE, Count.blank(), List.of(Note.of(NoteCode.DOUBTFUL_FIGURE)));
        }
        List<Note> notes = new ArrayList<>(text.notes());
        if (text.value().scale() > 0) {
            notes.add(Note.of(NoteCode.WHOLE_DECIMAL));
        }
        return new CellFigure(ReadingState.NUMBER, Count.of(whole.longValueExact()), List.copyOf(notes));
    }

    private static CellFigure amount(FigureNotation text, AmountUnit headUnit) {
        List<Note> notes = new ArrayList<>(text.notes());
        AmountUnit own = text.unit();
        if (own != AmountUnit.UNKNOWN && headUnit != AmountUnit.UNKNOWN && own != headUnit) {
            notes.add(Note.of(NoteCode.UNIT_DIFFERS, own.label(), headUnit.label()));
        }
        AmountUnit unit = own == AmountUnit.UNKNOWN ? headUnit : own;
        if (unit == AmountUnit.UNKNOWN) {
            notes.add(Note.of(NoteCode.UNIT_UNKNOWN));
        }
        return new CellFigure(ReadingState.NUMBER, Amount.of(text.value(), unit), List.copyOf(notes));
    }

    private static CellFigure unreadable(Cell cell, NoteCode why) {
        return new CellFigure(ReadingState.UNREADABLE, blank(cell), List.of(Note.of(why)));
    }

    private static Figure blank(Cell cell) {
        return cell.isAmount() ? Amount.blank() : Count.blank();
    }

    /**
     * The unit of an amount, unknown if none is stated; empty if one is that is neither 元 nor 万元.
     *
     * @param heads what stands over the amount: it goes before the caption
     * @param caption the text before the table, which may state 单位：万元
     */
    public static Optional<AmountUnit> statedUnit(String heads, String caption) {
        Optional<AmountUnit> stated = statedUnit(heads);
        boolean silent = stated.filter(AmountUnit.UNKNOWN::equals).isPresent();
        return silent && caption.contains("单位") ? statedUnit(caption) : stated;
    }

    /** The same where nothing else can state it. */
    public static Optional<AmountUnit> statedUnit(String head) {
        String fold = LabelNormalizer.fold(head);
        if (OTHER_UNIT.matcher(fold).find()) {
            return Optional.empty();
        }
        if (fold.contains(AmountUnit.TEN_THOUSAND_YUAN.label())) {
            return Optional.of(AmountUnit.TEN_THOUSAND_YUAN);
        }
        return Optional.of(fold.contains(AmountUnit.YUAN.label()) ? AmountUnit.YUAN : AmountUnit.UNKNOWN);
    }
}
