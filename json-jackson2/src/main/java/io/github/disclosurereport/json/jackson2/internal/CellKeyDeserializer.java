package io.github.disclosurereport.json.jackson2.internal;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.KeyDeserializer;
import io.github.disclosurereport.form.Cell;
import java.io.IOException;
import java.util.Optional;

/** Cells as names of an object: their paths. */
public final class CellKeyDeserializer extends KeyDeserializer {

    /** A deserializer; all are alike. */
    public CellKeyDeserializer() {}

    @Override
    public Object deserializeKey(String key, DeserializationContext context) throws IOException {
        Optional<Cell> cell = Cell.find(key);
        return cell.isPresent() ? cell.get() : context.handleWeirdKey(Cell.class, key, "no such cell on the form");
    }
}
