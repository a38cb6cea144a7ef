package io.github.disclosurereport.ingest.generated;

import java.util.ArrayList;
import java.util.List;

/** All shapes and quirks that documents are made of. */
final class Shapes {

    private Shapes() {}

    static List<Medium> media() {
        List<Medium> media = new ArrayList<>(List.of(HtmlMedium.values()));
        media.addAll(List.of(FlatMedium.values()));
        media.addAll(List.of(MarkdownMedium.values()));
        media.addAll(List.of(PdfTextMedium.values()));
        media.addAll(List.of(FileMedium.values()));
        return media;
    }

    static List<Quirk> quirks() {
        List<Quirk> quirks = new ArrayList<>(List.of(FigureQuirk.values()));
        quirks.addAll(List.of(MoneyQuirk.values()));
        quirks.addAll(List.of(LabelQuirk.values()));
        quirks.addAll(List.of(TableQuirk.values()));
        quirks.addAll(List.of(ShapeQuirk.values()));
        quirks.addAll(List.of(PageQuirk.values()));
        return quirks;
    }
}
