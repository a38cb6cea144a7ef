package io.github.disclosurereport.json.binding;

import static io.github.disclosurereport.json.binding.Messages.message;
import static io.github.disclosurereport.json.binding.Messages.messageSchema;

import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.Section;
import io.github.disclosurereport.ingest.Note;
import io.github.disclosurereport.ingest.NoteCode;
import io.github.disclosurereport.ingest.Placement;
import io.github.disclosurereport.ingest.Reading;
import io.github.disclosurereport.ingest.ReadingState;
import io.github.disclosurereport.ingest.ReportImport;
import io.github.disclosurereport.ingest.SourcePlace;
import io.github.disclosurereport.ingest.Unread;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was read from a document, and where. Loaded only if the module ingest is there. */
final class IngestShapes {

    /**
     * Where the heading of a section stands.
     *
     * @param section the section
     * @param place the place
     */
    public record SectionPlace(Section section, SourcePlace place) {}

    private IngestShapes() {}

    static void addTo(ShapeRegistry registry) {
        registry.bindEnum(NoteCode.class, NoteCode::name);
        registry.bindEnum(ReadingState.class, ReadingState::name);
        registry.bindEnum(Placement.class, Placement::name);
        registry.bind(
                Note.class,
                registry.record(Note.class)
                        .derive("message", messageSchema(), (out, note) -> message(out, note::message)));
        Map<String, Class<? extends SourcePlace>> places = new LinkedHashMap<>();
        places.put("text", SourcePlace.InText.class);
        places.put("table", SourcePlace.InTable.class);
        places.put("paragraph", SourcePlace.InParagraph.class);
        places.put("sheet", SourcePlace.InSheet.class);
        places.put("page", SourcePlace.OnPage.class);
        registry.bind(SourcePlace.class, new UnionShape<>(registry, places, Map.of()));
        registry.bindRecords(Reading.class, Unread.class);
        registry.bind(ReportImport.class, reportImport(registry));
    }

    private static Shape<ReportImport> reportImport(ShapeRegistry registry) {
        Shape<Map<Cell, Reading>> readings = new ConvertedShape<>(
                new ListShape<>(registry.of(Reading.class)),
                map -> new ArrayList<>(map.values()),
                IngestShapes::byCell,
                null);
        Shape<Map<Section, SourcePlace>> sections = new ConvertedShape<>(
                new ListShape<>(registry.record(SectionPlace.class)),
                map -> map.entrySet().stream()
                        .map(entry -> new SectionPlace(entry.getKey(), entry.getValue()))
                        .toList(),
                IngestShapes::bySection,
                null);
        return new RecordShape<>(
                ReportImport.class,
                registry,
                RecordShape.Exceptions.none().withShapes(Map.of("readings", readings, "sectionPlaces", sections)));
    }

    private static Map<Cell, Reading> byCell(List<Reading> readings) {
        Map<Cell, Reading> byCell = new LinkedHashMap<>();
        readings.forEach(reading -> byCell.put(reading.cell(), reading));
        return byCell;
    }

    private static Map<Section, SourcePlace> bySection(List<SectionPlace> places) {
        Map<Section, SourcePlace> bySection = new LinkedHashMap<>();
        places.forEach(place -> bySection.put(place.section(), place.place()));
        return bySection;
    }
}
