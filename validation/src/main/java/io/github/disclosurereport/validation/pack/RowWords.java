package io.github.disclosurereport.validation.pack;

import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.validation.rule.Message;
import io.github.disclosurereport.validation.rule.Text;
import io.github.disclosurereport.validation.rules.Words;
import java.util.List;
import java.util.Map;

/** What the findings of extra rows say. */
final class RowWords {

    /** How many cells of a side are named one by one. */
    private static final int NAMED = 4;

    private RowWords() {}

    /** The row's title and its demand in the form's words. */
    static Message where(Text title, Terms terms) {
        String key = terms.atMost() ? "pack.row.atMost" : "pack.row.equal";
        return new Message(
                Words.text(key), Map.of("title", title, "left", side(terms.left()), "right", side(terms.right())));
    }

    private static Message side(List<Cell> cells) {
        if (cells.size() == 1) {
            return new Message(Words.text("pack.row.cell"), Map.of("cell", cells.get(0)));
        }
        if (cells.size() <= NAMED) {
            return new Message(Words.text("pack.row.sum"), Map.of("cells", cells));
        }
        Map<String, Object> arguments =
                Map.of("first", cells.get(0), "last", cells.get(cells.size() - 1), "count", cells.size());
        return new Message(Words.text("pack.row.long"), arguments);
    }

    /** A template with the measure word put in, which is the same for all cells of a row. */
    static Text template(String key, Cell cell) {
        Text words = Words.text("pack." + key);
        return new Text(words.chinese().replace("{unit}", cell.unit().label()), words.english());
    }
}
