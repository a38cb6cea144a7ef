package io.github.disclosurereport.validation.diagnosis;

import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.Section;
import io.github.disclosurereport.validation.RuleBook;
import io.github.disclosurereport.validation.diagnosis.search.Component;
import io.github.disclosurereport.validation.diagnosis.search.LinearSystem;
import io.github.disclosurereport.validation.rule.Equality;
import io.github.disclosurereport.validation.rule.EqualityRule;
import io.github.disclosurereport.validation.rule.Message;
import io.github.disclosurereport.validation.rule.Severity;
import io.github.disclosurereport.validation.rule.Text;
import io.github.disclosurereport.validation.rules.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A part of the report as the book sees it: made once for a book.
 *
 * @param component its equalities as the search takes them
 * @param cells its cells, in form order
 * @param equalities its equalities, in the order of the book
 * @param byCell the same by the cells that stand in them: a cell of table 三 stands in a few of them only
 * @param where the words for it
 */
record Part(
        Component component,
        List<Cell> cells,
        List<Equality> equalities,
        Map<Cell, List<Equality>> byCell,
        Message where) {

    /** Copies what every answer hands on, so that it need not be copied again. */
    Part {
        cells = List.copyOf(cells);
        equalities = List.copyOf(equalities);
        byCell = Map.copyOf(byCell);
    }

    /** Those of its equalities that a cell stands in, in the order of the book. */
    List<Equality> equalitiesWith(Cell cell) {
        return byCell.getOrDefault(cell, List.of());
    }

    static List<Part> allOf(RuleBook book) {
        List<Equality> equalities = book.rules().stream()
                .filter(rule ->
                        book.severity(rule.info().id()).orElse(rule.info().severity()) == Severity.ERROR)
                .flatMap(rule ->
                        rule instanceof EqualityRule arithmetic ? arithmetic.equalities().stream() : Stream.of())
                .toList();
        return LinearSystem.of(equalities).components().stream()
                .map(component -> of(component, equalities))
                .sorted(Comparator.comparing(part -> part.cells().get(0)))
                .toList();
    }

    private static Part of(Component component, List<Equality> all) {
        List<Cell> cells = Cell.inFormOrder(IntStream.range(0, component.variables())
                .mapToObj(variable -> Cell.all().get(component.slot(variable)))
                .toList());
        List<Equality> own = all.stream()
                .filter(equality -> cells.contains(equality.subject()))
                .toList();
        return new Part(
                component, cells, own, byCell(own), own.size() == 1 ? own.get(0).where() : sections(cells));
    }

    private static Map<Cell, List<Equality>> byCell(List<Equality> equalities) {
        Map<Cell, List<Equality>> byCell = new HashMap<>();
        for (Equality equality : equalities) {
            for (Cell cell : equality.cells()) {
                byCell.computeIfAbsent(cell, any -> new ArrayList<>()).add(equality);
            }
        }
        return byCell;
    }

    private static Message sections(List<Cell> cells) {
        Set<Section> sections = new TreeSet<>();
        cells.forEach(cell -> sections.add(cell.section()));
        List<Message> names = sections.stream()
                .map(section -> new Message(Words.text("diagnosis.section"), Map.of("section", number(section))))
                .toList();
        return new Message(Words.text("diagnosis.sections"), Map.of("sections", names));
    }

    private static Text number(Section section) {
        return new Text(section.numeral(), Integer.toString(section.ordinal() + 1));
    }
}
