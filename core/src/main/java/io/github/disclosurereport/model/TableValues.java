package io.github.disclosurereport.model;

import io.github.disclosurereport.form.CellValues;
import io.github.disclosurereport.form.VectorWriter;

/** The figures of a report's tables as one vector. */
final class TableValues {

    private TableValues() {}

    static CellValues of(ProactiveDisclosure proactive, Requests requests, Disputes disputes) {
        VectorWriter writer = new VectorWriter(proactive.edition());
        requests.put(writer);
        disputes.put(writer);
        proactive.put(writer);
        return writer.finish();
    }
}
