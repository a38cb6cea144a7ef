package io.github.disclosurereport.json.findings;

import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.Section;
import io.github.disclosurereport.ingest.Reading;
import io.github.disclosurereport.ingest.ReadingState;
import io.github.disclosurereport.ingest.ReportImport;
import io.github.disclosurereport.ingest.SourcePlace;
import io.github.disclosurereport.json.binding.Bilingual;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** The places of an import. Loaded only if the module ingest is there. */
record ImportPlaces(ReportImport read) implements SourcePlaces {

    @Override
    public Optional<SourcePoint> of(Cell cell) {
        Reading reading = read.reading(cell);
        boolean isFigure = reading.state() == ReadingState.NUMBER;
        return reading.place()
                .map(place ->
                        point(place, isFigure ? OptionalInt.of(reading.raw().length()) : OptionalInt.empty()));
    }

    @Override
    public Optional<SourcePoint> of(Section section) {
        return read.place(section).map(place -> point(place, OptionalInt.empty()));
    }

    private static SourcePoint point(SourcePlace place, OptionalInt length) {
        Bilingual words = new Bilingual(place.text(Locale.CHINESE), place.text(Locale.ENGLISH));
        return place instanceof SourcePlace.InText text
                ? new SourcePoint(OptionalInt.of(text.line()), OptionalInt.of(text.column()), length, words)
                : SourcePoint.inWords(words);
    }
}
