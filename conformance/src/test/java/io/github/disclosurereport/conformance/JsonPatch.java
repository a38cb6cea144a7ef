package io.github.disclosurereport.conformance;

import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** JSON Patch (RFC 6902) as far as the kit uses it: add, remove, replace, copy and move, never on the whole document. */
public final class JsonPatch {

    private JsonPatch() {}

    /**
     * Applies operations one after the other.
     *
     * @param document the document, which stays as it is
     * @param operations an array of operations; missing for none
     * @return the changed copy
     * @throws IllegalArgumentException if an operation is unknown or points to nothing
     */
    public static JsonNode apply(JsonNode document, JsonNode operations) {
        JsonNode changed = document.deepCopy();
        for (JsonNode operation : operations) {
            run(operation, changed);
        }
        return changed;
    }

    private static void run(JsonNode operation, JsonNode document) {
        JsonPointer path = pointer(operation, "path");
        switch (operation.path("op").asString()) {
            case "add" -> add(document, path, operation.required("value"));
            case "remove" -> remove(document, path);
            case "replace" -> {
                at(document, path);
                set(document, path, operation.required("value"));
            }
            case "copy" -> add(document, path, at(document, pointer(operation, "from")));
            case "move" -> {
                JsonPointer from = pointer(operation, "from");
                JsonNode moved = at(document, from);
                remove(document, from);
                add(document, path, moved);
            }
            default -> throw new IllegalArgumentException("no such operation: " + operation);
        }
    }

    private static JsonPointer pointer(JsonNode operation, String name) {
        JsonPointer pointer = JsonPointer.compile(operation.required(name).asString());
        if (pointer.matches()) {
            throw new IllegalArgumentException("the whole document: " + operation);
        }
        return pointer;
    }

    private static JsonNode at(JsonNode document, JsonPointer path) {
        JsonNode found = document.at(path);
        if (found.isMissingNode()) {
            throw new IllegalArgumentException("nothing at " + path);
        }
        return found;
    }

    private static void add(JsonNode document, JsonPointer path, JsonNode value) {
        JsonPointer last = path.last();
        if (at(document, path.head()) instanceof ArrayNode array) {
            boolean end = last.getMatchingProperty().equals("-");
            int index = end ? array.size() : last.getMatchingIndex();
            if (index < 0 || index > array.size()) {
                throw new IllegalArgumentException("no place at " + path);
            }
            array.insert(index, value.deepCopy());
        } else {
            set(document, path, value);
        }
    }

    private static void set(JsonNode document, JsonPointer path, JsonNode value) {
        JsonNode parent = at(document, path.head());
        if (parent instanceof ArrayNode array) {
            array.set(path.last().getMatchingIndex(), value.deepCopy());
        } else if (parent instanceof ObjectNode object) {
            object.set(path.last().getMatchingProperty(), value.deepCopy());
        } else {
            throw new IllegalArgumentException("neither an object nor an array above " + path);
        }
    }

    private static void remove(JsonNode document, JsonPointer path) {
        at(document, path);
        if (at(document, path.head()) instanceof ArrayNode array) {
            array.remove(path.last().getMatchingIndex());
        } else {
            ((ObjectNode) at(document, path.head())).remove(path.last().getMatchingProperty());
        }
    }
}
