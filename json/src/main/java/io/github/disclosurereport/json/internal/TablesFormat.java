package io.github.disclosurereport.json.internal;

import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.CellValues;
import io.github.disclosurereport.form.CellValuesBuilder;
import io.github.disclosurereport.json.ReportJsonException;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/** The three tables: objects that nest like the cells of the form. */
final class TablesFormat {

    private TablesFormat() {}

    /** Writes the members of a branch into the object that is open. */
    static void write(JsonGenerator out, CellTree.Branch branch, CellValues figures) {
        for (Map.Entry<String, CellTree> child : branch.children().entrySet()) {
            out.writeName(child.getKey());
            if (child.getValue() instanceof CellTree.Leaf leaf) {
                FigureFormat.write(out, figures.figure(leaf.cell()));
            } else if (child.getValue() instanceof CellTree.Branch inner) {
                out.writeStartObject();
                write(out, inner, figures);
                out.writeEndObject();
            }
        }
    }

    /** Reads every cell of a tree; a name that the edition does not print there is refused first, as the likelier mistake. */
    static void read(JsonValue json, CellTree tree, String edition, CellValuesBuilder into) throws ReportJsonException {
        if (tree instanceof CellTree.Leaf leaf) {
            Cell cell = leaf.cell();
            into.set(cell, cell.isAmount() ? FigureFormat.amount(json) : FigureFormat.count(json));
        } else if (tree instanceof CellTree.Branch branch) {
            ObjectReader object = ObjectReader.of(json);
            object.refuseOthers(branch.children().keySet(), " in the " + edition + " edition");
            for (Map.Entry<String, CellTree> child : branch.children().entrySet()) {
                read(object.required(child.getKey()), child.getValue(), edition, into);
            }
        }
    }
}
