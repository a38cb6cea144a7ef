package io.github.disclosurereport.ingest.generated;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.testkit.OfficeSize;
import io.github.disclosurereport.testkit.SampleReports;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A published report that never was. The same edition, shape, quirks and seed always make the same document. */
final class GeneratedDocument {

    private static final int TABLES = 1;

    private final String name;
    private final Medium medium;
    private final List<Quirk> quirks;
    private final Truth truth;
    private final byte[] bytes;

    private GeneratedDocument(String name, Medium medium, List<Quirk> quirks, Truth truth, byte[] bytes) {
        this.name = name;
        this.medium = medium;
        this.quirks = List.copyOf(quirks);
        this.truth = truth;
        this.bytes = bytes;
    }

    static GeneratedDocument of(Edition edition, Medium medium, List<Quirk> quirks, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Paper paper = Paper.of(report(edition, seed));
        // Figures first, while a cell holds nothing else, then tables while labels are the form's own; then what is
        // lost.
        List<Quirk> inOrder = new ArrayList<>(quirks);
        inOrder.sort(Comparator.comparing(GeneratedDocument::order));
        inOrder.stream().filter(quirk -> order(quirk) <= TABLES).forEach(quirk -> quirk.spoil(paper, random));
        Losses.mark(paper, medium);
        inOrder.stream().filter(quirk -> order(quirk) > TABLES).forEach(quirk -> quirk.spoil(paper, random));
        String name = Stream.of(edition.name(), medium.name(), names(inOrder), Long.toString(seed))
                .collect(Collectors.joining("/"));
        return new GeneratedDocument(name, medium, inOrder, paper.truth(), medium.write(paper, random));
    }

    /** The document of a name, for looking at it alone. */
    static GeneratedDocument named(String name) {
        String[] parts = name.split("/", -1);
        Medium medium = Shapes.media().stream()
                .filter(one -> one.name().equals(parts[1]))
                .findFirst()
                .orElseThrow();
        List<Quirk> quirks = new ArrayList<>();
        for (String part : parts[2].split("\\+", -1)) {
            Shapes.quirks().stream().filter(one -> one.name().equals(part)).forEach(quirks::add);
        }
        return of(Edition.valueOf(parts[0]), medium, quirks, Long.parseLong(parts[3]));
    }

    private static int order(Quirk quirk) {
        return switch (quirk.group()) {
            case FIGURES -> 0;
            case TABLES -> TABLES;
            case LABELS -> 2;
            case PAGE -> 3;
        };
    }

    private static String names(List<Quirk> quirks) {
        return quirks.stream().map(Quirk::name).collect(Collectors.joining("+"));
    }

    private static AnnualReport report(Edition edition, long seed) {
        return switch ((int) Math.floorMod(seed, 6L)) {
            case 0 -> SampleReports.valid(edition, seed);
            case 1 -> edition == Edition.E2019 ? SampleReports.guiyang2020() : SampleReports.suqian(2024);
            case 2 -> SampleReports.realistic(edition, OfficeSize.CITY, seed);
            case 3 -> SampleReports.realistic(edition, OfficeSize.PROVINCE, seed);
            default -> SampleReports.realistic(edition, OfficeSize.SMALL_BUREAU, seed);
        };
    }

    /** Edition, shape, quirks and seed: what makes it again. */
    String name() {
        return name;
    }

    Medium medium() {
        return medium;
    }

    List<Quirk> quirks() {
        return quirks;
    }

    /** What it tells. */
    Truth truth() {
        return truth;
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /** The document as text, for people. */
    String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
