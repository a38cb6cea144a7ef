package io.github.disclosurereport.json.internal;

import io.github.disclosurereport.json.ReportJsonException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a value or a name stands. The path is put together only when an error asks for it, so that deep and long input costs
 * little.
 *
 * @param parent the place of the object or list around it; null for the whole text
 * @param name the name in the object around it; null in a list and for the whole text
 * @param index the position in the list around it, from 0; without meaning elsewhere
 * @param line the line, from 1
 * @param column the column, from 1
 */
record Place(@Nullable Place parent, @Nullable String name, int index, int line, int column) {

    private static final Pattern PLAIN = Pattern.compile("\\w+");

    static Place start() {
        return new Place(null, null, 0, 1, 1);
    }

    Place at(int otherLine, int otherColumn) {
        return new Place(parent, name, index, otherLine, otherColumn);
    }

    Place child(String childName) {
        return new Place(this, childName, 0, line, column);
    }

    Place child(int childIndex) {
        return new Place(this, null, childIndex, line, column);
    }

    String path() {
        if (parent == null) {
            return "";
        }
        String outer = parent.path();
        if (name == null) {
            return outer + "[" + index + "]";
        }
        // A name made by an enemy may hold dots and line feeds.
        if (!PLAIN.matcher(name).matches()) {
            return outer + "[" + Excerpt.quote(name) + "]";
        }
        return outer.isEmpty() ? name : outer + "." + name;
    }

    ReportJsonException error(String problem) {
        return new ReportJsonException(line, column, path(), problem);
    }
}
