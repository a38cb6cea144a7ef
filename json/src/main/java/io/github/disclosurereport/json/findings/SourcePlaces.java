package io.github.disclosurereport.json.findings;

import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.Section;
import io.github.disclosurereport.ingest.ReportImport;
import io.github.disclosurereport.validation.rule.Finding;
import java.util.Optional;

/** Where cells and sections of a report stand in the document that it was read from. */
public interface SourcePlaces {

    /**
     * The place of a cell.
     *
     * @param cell the cell
     * @return its place; empty if unknown
     */
    Optional<SourcePoint> of(Cell cell);

    /**
     * The place of a section's heading.
     *
     * @param section the section
     * @return its place; empty if unknown
     */
    Optional<SourcePoint> of(Section section);

    /**
     * The place that a finding points to: its subject's, otherwise its section's.
     *
     * @param finding the finding
     * @return the place; empty if unknown
     */
    default Optional<SourcePoint> of(Finding finding) {
        return finding.subject().flatMap(this::of).or(() -> finding.section().flatMap(this::of));
    }

    /**
     * No places, for a report that was not read from a document.
     *
     * @return an empty look-up
     */
    static SourcePlaces none() {
        return new SourcePlaces() {
            @Override
            public Optional<SourcePoint> of(Cell cell) {
                return Optional.empty();
            }

            @Override
            public Optional<SourcePoint> of(Section section) {
                return Optional.empty();
            }
        };
    }

    /**
     * The places that an import found. Needs the module ingest.
     *
     * @param read the import
     * @return its places
     */
    static SourcePlaces of(ReportImport read) {
        return new ImportPlaces(read);
    }
}
