package io.github.disclosurereport.ingest.internal.format.ooxml;

import org.apache.xmlbeans.SchemaType;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;

/**
 * A walk through a part that POI has opened, element by element: revisions, text boxes and hidden words are in sight where the objects
 * of POI leave them out. Names are told without their namespaces.
 *
 * <p>Whoever gets a child walks to its end, by {@link #child} until it says no, by {@link #text} or by {@link #skip}.
 */
public final class OoxmlCursor implements AutoCloseable {

    private final XmlCursor at;
    private int depth = 1;
    /** Whether the element that the cursor is at is open and none of its children has been visited. */
    private boolean fresh = true;

    private OoxmlCursor(XmlCursor at) {
        this.at = at;
    }

    /** Begins within an element, before its first child. */
    public static OoxmlCursor of(XmlObject element) {
        return new OoxmlCursor(element.newCursor());
    }

    /** Goes to the next child of the element; at the end of the element there is none. */
    public boolean child() {
        boolean found = fresh ? at.toFirstChild() : at.toNextSibling();
        if (found) {
            depth++;
            fresh = true;
        } else {
            if (!fresh) {
                at.toParent();
            }
            depth--;
            fresh = false;
        }
        return found;
    }

    public String name() {
        return at.getName().getLocalPart();
    }

    /** How many elements are open. */
    public int depth() {
        return depth;
    }

    /** An attribute by its name without namespace. */
    public String attribute(String name, String absent) {
        String value = absent;
        if (at.toFirstAttribute()) {
            do {
                if (at.getName().getLocalPart().equals(name)) {
                    value = at.getTextValue();
                }
            } while (at.toNextAttribute());
            at.toParent();
        }
        return value;
    }

    /** An attribute as it stands: POI refuses names that are not on its lists. */
    public static String attribute(XmlObject element, String name, String absent) {
        try (OoxmlCursor xml = of(element)) {
            return xml.attribute(name, absent);
        }
    }

    /** The element as an object of its type; walks to its end. Within parts that the schema does not foresee, POI knows no types. */
    public <T extends XmlObject> T as(Class<T> type, SchemaType schema) {
        XmlObject object = at.getObject();
        skip();
        return type.cast(type.isInstance(object) ? object : object.copy().changeType(schema));
    }

    /** The text of the element; walks to its end. */
    public String text() {
        skip();
        return at.getTextValue();
    }

    /** Walks past the children that are left to the end of the element. */
    public void skipRest() {
        while (child()) {
            skip();
        }
    }

    /** Walks to the end of the element, of which no child has been visited. */
    public void skip() {
        depth--;
        fresh = false;
    }

    @Override
    public void close() {
        at.close();
    }
}
