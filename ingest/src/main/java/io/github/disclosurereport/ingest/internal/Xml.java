package io.github.disclosurereport.ingest.internal;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A walk through a part of an office package, element by element. Names are told without their namespaces, of which the two
 * variants of the standard have different ones. No document type is read and nothing is fetched.
 *
 * <p>Whoever gets a child walks to its end, by {@link #child} until it says no, by {@link #text} or by {@link #skip}.
 */
final class Xml {

    private final XMLStreamReader in;
    private int depth;

    private Xml(XMLStreamReader in) {
        this.in = in;
    }

    /** Begins before the root element. */
    static Xml of(byte[] part) throws XMLStreamException {
        // The platform's own: another one on the class path may fetch what this one does not.
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return new Xml(factory.createXMLStreamReader(new ByteArrayInputStream(part)));
    }

    /** Goes to the next child of the element, past its text; at the end of the element there is none. */
    boolean child() throws XMLStreamException {
        while (in.hasNext()) {
            int event = in.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                return true;
            }
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
                return false;
            }
        }
        return false;
    }

    String name() {
        return in.getLocalName();
    }

    /** How many elements are open. */
    int depth() {
        return depth;
    }

    /** An attribute by its name without namespace. */
    Optional<String> attribute(String name) {
        for (int i = 0; i < in.getAttributeCount(); i++) {
            if (in.getAttributeLocalName(i).equals(name)) {
                return Optional.of(in.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    String attribute(String name, String absent) {
        return attribute(name).orElse(absent);
    }

    /** A number of at most seven digits; what is none or beyond counts as absent. */
    int number(String name, int absent) {
        String text = attribute(name, "").strip();
        boolean plain = !text.isEmpty() && text.length() < 8 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return plain ? Integer.parseInt(text) : absent;
    }

    /** Whether a switch such as {@code <w:strike/>} is on. */
    boolean isOn() {
        return switch (attribute("val", "true")) {
            case "0", "false", "off", "none" -> false;
            default -> true;
        };
    }

    /** The text of the element without that of its children; walks to its end. */
    String text() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int open = 1;
        while (open > 0 && in.hasNext()) {
            int event = in.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                open++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                open--;
            } else if (open == 1 && (in.isCharacters() || event == XMLStreamConstants.CDATA)) {
                text.append(in.getText());
            }
        }
        depth--;
        return text.toString();
    }

    /** Walks past the children that are left to the end of the element. */
    void skipRest() throws XMLStreamException {
        while (child()) {
            skip();
        }
    }

    /** Walks to the end of the element. */
    void skip() throws XMLStreamException {
        int open = 1;
        while (open > 0 && in.hasNext()) {
            int event = in.next();
            open += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
        depth--;
    }
}
