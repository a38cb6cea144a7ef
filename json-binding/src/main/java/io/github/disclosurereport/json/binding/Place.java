package io.github.disclosurereport.json.binding;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a value or a name stands. The path is put together only when a problem asks for it. */
public final class Place {

    private static final Pattern PLAIN = Pattern.compile("\\w+");

    private final @Nullable Place parent;
    /** The name in the object around it; null in a list and for the whole document. */
    private final @Nullable String name;

    private final int index;
    private int line;
    private int column;

    private Place(@Nullable Place parent, @Nullable String name, int index, int line, int column) {
        this.parent = parent;
        this.name = name;
        this.index = index;
        this.line = line;
        this.column = column;
    }

    /**
     * The beginning of a document.
     *
     * @return line 1, column 1
     */
    public static Place start() {
        return new Place(null, null, 0, 1, 1);
    }

    /**
     * The same value elsewhere.
     *
     * @param otherLine the line
     * @param otherColumn the column
     * @return a copy
     */
    public Place at(int otherLine, int otherColumn) {
        return new Place(parent, name, index, otherLine, otherColumn);
    }

    /** Only while the value is being read. */
    void locate(int foundLine, int foundColumn) {
        line = Math.max(0, foundLine);
        column = Math.max(0, foundColumn);
    }

    Place child(String childName) {
        return new Place(this, childName, 0, line, column);
    }

    Place child(int childIndex) {
        return new Place(this, null, childIndex, line, column);
    }

    private String path() {
        if (parent == null) {
            return "";
        }
        String outer = parent.path();
        if (name == null) {
            return outer + "[" + index + "]";
        }
        // A hostile name may hold dots and line feeds.
        if (!PLAIN.matcher(name).matches()) {
            return outer + "[" + Excerpt.quote(name) + "]";
        }
        return outer.isEmpty() ? name : outer + "." + name;
    }

    /**
     * A problem at this place.
     *
     * @param words what is wrong
     * @return the problem
     */
    public JsonProblem problem(Bilingual words) {
        return new JsonProblem(line, column, path(), words);
    }
}
