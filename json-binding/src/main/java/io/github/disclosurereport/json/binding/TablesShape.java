package io.github.disclosurereport.json.binding;

import static io.github.disclosurereport.json.binding.SchemaDefinitions.object;

import io.github.disclosurereport.figure.Figure;
import io.github.disclosurereport.form.CellValues;
import io.github.disclosurereport.form.CellValuesBuilder;
import io.github.disclosurereport.form.Edition;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The three tables of an edition: objects that nest like the cells of the form. */
final class TablesShape {

    private static final Map<Edition, Bilingual> IN_EDITION = new EnumMap<>(Edition.class);

    static {
        for (Edition edition : Edition.values()) {
            IN_EDITION.put(edition, new Bilingual(edition.id() + "版", " in the " + edition.id() + " edition"));
        }
    }

    private TablesShape() {}

    /** Writes the members of a branch into the object that is open. */
    static void write(JsonSink out, CellTree.Branch branch, CellValues figures) {
        for (Map.Entry<String, CellTree> child : branch.children().entrySet()) {
            out.name(child.getKey());
            if (child.getValue() instanceof CellTree.Leaf leaf) {
                FigureShape.of(leaf.cell()).write(out, figures.figure(leaf.cell()));
            } else if (child.getValue() instanceof CellTree.Branch inner) {
                out.startObject();
                write(out, inner, figures);
                out.endObject();
            }
        }
    }

    /** Reads every cell of a tree. A name that the edition does not print is refused first, as the likelier mistake. */
    static void read(JsonValue json, CellTree tree, Edition edition, CellValuesBuilder into, Problems problems) {
        if (tree instanceof CellTree.Leaf leaf) {
            Figure figure = FigureShape.of(leaf.cell()).read(json, problems);
            if (figure != null) {
                into.set(leaf.cell(), figure);
            }
        } else if (tree instanceof CellTree.Branch branch) {
            ObjectReader object = ObjectReader.of(json, problems);
            if (object == null) {
                return;
            }
            object.refuseOthers(branch.children().keySet(), Objects.requireNonNull(IN_EDITION.get(edition)));
            for (Map.Entry<String, CellTree> child : branch.children().entrySet()) {
                JsonValue value = object.find(child.getKey(), true);
                if (value != null) {
                    read(value, child.getValue(), edition, into, problems);
                }
            }
        }
    }

    /** The schema of a tree, titled in the form's words. */
    static Map<String, Object> schema(CellTree tree, Edition edition, SchemaDefinitions definitions) {
        if (tree instanceof CellTree.Leaf leaf) {
            Map<String, Object> schema = object("title", leaf.cell().row().fullLabel(edition));
            SchemaTexts.describe(leaf.cell(), edition, schema);
            schema.putAll(FigureShape.of(leaf.cell()).schema(definitions));
            return schema;
        }
        CellTree.Branch branch = (CellTree.Branch) tree;
        Map<String, Object> properties = new LinkedHashMap<>();
        branch.children().forEach((name, child) -> properties.put(name, schema(child, edition, definitions)));
        Map<String, Object> schema = object("title", SchemaTexts.title(branch, edition));
        schema.putAll(object("type", "object", "properties", properties));
        schema.putAll(object("required", List.copyOf(properties.keySet()), "additionalProperties", false));
        return schema;
    }
}
