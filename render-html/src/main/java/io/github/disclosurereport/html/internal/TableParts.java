package io.github.disclosurereport.html.internal;

import io.github.disclosurereport.form.CellValues;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Form;
import io.github.disclosurereport.form.FormTable;
import io.github.disclosurereport.form.HeaderScope;
import io.github.disclosurereport.form.PrintedBlock;
import io.github.disclosurereport.form.PrintedCell;
import io.github.disclosurereport.form.PrintedRow;
import io.github.disclosurereport.form.Section;
import io.github.disclosurereport.html.internal.TablePart.Body;
import io.github.disclosurereport.html.internal.TablePart.Row;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the form's tables from the printed grid, with the figures of a report. */
final class TableParts {

    private final Edition edition;
    private final CellValues values;
    private final PageOptions options;

    TableParts(Edition edition, CellValues values, PageOptions options) {
        this.edition = edition;
        this.values = values;
        this.options = options;
    }

    TablePart of(Section section) {
        FormTable table = Form.of(edition).table(section);
        Glosses glosses = options.english() ? Glosses.of(table) : Glosses.none();
        String prefix = options.idPrefix() + "-" + section.id();
        List<PrintedBlock> blocks = table.blocks();
        // A lone head is the head of the table; where heads and figures alternate, each block is a body with its own.
        boolean oneHead = blocks.size() == 1;
        List<PrintedRow> head = oneHead ? blocks.get(0).head() : List.of();
        List<Body> bodies = blocks.stream()
                .map(block -> Stream.concat(oneHead ? Stream.empty() : block.head().stream(), block.body().stream()))
                .map(rows -> new Body(rows.map(row -> row(row, prefix, glosses)).toList()))
                .toList();
        return new TablePart(
                section.id(),
                prefix + "-caption",
                section.title(),
                options.english() ? section.english() : null,
                columnGroups(table),
                head.stream().map(row -> row(row, prefix, glosses)).toList(),
                bodies);
    }

    /** The cells of the first row, from which all other columns hang. */
    private static List<Integer> columnGroups(FormTable table) {
        return table.rows().get(0).cells().stream().map(PrintedCell::colSpan).toList();
    }

    private Row row(PrintedRow row, String prefix, Glosses glosses) {
        return new Row(
                row.cells().stream().map(cell -> cell(cell, prefix, glosses)).toList());
    }

    private CellPart cell(PrintedCell printed, String prefix, Glosses glosses) {
        String headers =
                printed.headers().stream().map(header -> id(header, prefix)).collect(Collectors.joining(" "));
        return new CellPart(
                printed.cell()
                        .map(cell -> FigureText.of(values.figure(cell), printed))
                        .orElse(printed.label()),
                glosses.get(printed),
                scope(printed.scope()),
                printed.isHeader() ? id(printed, prefix) : null,
                printed.cell().map(Object::toString).orElse(null),
                headers.isEmpty() ? null : headers,
                span(printed.rowSpan()),
                span(printed.colSpan()));
    }

    private static String id(PrintedCell printed, String prefix) {
        return prefix + "-r" + printed.row() + "c" + printed.column();
    }

    private static @Nullable String span(int covered) {
        return covered == 1 ? null : Integer.toString(covered);
    }

    private static @Nullable String scope(HeaderScope scope) {
        return switch (scope) {
            case NONE -> null;
            case COLUMN -> "col";
            case COLUMN_GROUP -> "colgroup";
            case ROW -> "row";
            case ROW_GROUP -> "rowgroup";
        };
    }
}
