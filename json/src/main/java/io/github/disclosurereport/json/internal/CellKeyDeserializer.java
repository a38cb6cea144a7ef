package io.github.disclosurereport.json.internal;

import io.github.disclosurereport.form.Cell;
import java.util.Optional;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;

/** Cells as names of an object: their paths. */
public final class CellKeyDeserializer extends KeyDeserializer {

    /** A deserializer; all are alike. */
    public CellKeyDeserializer() {}

    @Override
    public Object deserializeKey(String key, DeserializationContext context) {
        Optional<Cell> cell = Cell.find(key);
        return cell.isPresent() ? cell.get() : context.handleWeirdKey(Cell.class, key, "no such cell on the form");
    }
}
